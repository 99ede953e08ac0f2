import { Modal, Text, VisuallyHidden } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import classes from './palette.module.css'
import { type Line, useSections } from './use-sections.ts'

interface PaletteDialogProps {
  readonly opened: boolean
  readonly onClose: () => void
}

/** One field for everything: what is typed is found, the arrows choose, Enter goes there. */
export function PaletteDialog({ opened, onClose }: PaletteDialogProps) {
  const { t } = useTranslation('search')
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={620}
      yOffset="11vh"
      transitionProps={{ duration: 100 }}
    >
      <Modal.Overlay backgroundOpacity={0.45} />
      <Modal.Content aria-label={t('title')} classNames={{ content: classes.dialog }}>
        <PaletteSearch onDone={onClose} />
      </Modal.Content>
    </Modal.Root>
  )
}

/** The field keeps the focus; the list is announced by it (the combobox pattern of the ARIA practices). */
function PaletteSearch({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('search')
  const id = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const sections = useSections(query)
  const lines = sections.flatMap((section) => section.lines)
  const current = lines[Math.min(active, lines.length - 1)]
  const lineId = (line: Line) => `${id}-${line.id}`

  const currentId = current && lineId(current)
  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' })
  }, [currentId])

  function type(text: string) {
    setQuery(text)
    setActive(0)
    list.current?.scrollTo(0, 0)
  }

  function run(line: Line) {
    onDone()
    line.run()
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || !current) return
    const at = lines.indexOf(current)
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % lines.length,
      ArrowUp: (at - 1 + lines.length) % lines.length,
      PageDown: Math.min(at + 6, lines.length - 1),
      PageUp: Math.max(at - 6, 0),
    }
    const target = targets[event.key]
    if (target === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (target === undefined) run(current)
    else setActive(target)
  }

  return (
    <>
      <div className={classes.field}>
        <IconSearch size={20} aria-hidden />
        <input
          data-autofocus
          type="text"
          role="combobox"
          aria-expanded={lines.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(currentId && { 'aria-activedescendant': currentId })}
          aria-label={t('label')}
          placeholder={t('placeholder')}
          autoComplete="off"
          spellCheck={false}
          className={classes.input}
          value={query}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
        />
      </div>
      <VisuallyHidden role="status">
        {query.trim() !== '' &&
          t('count', { count: sections.reduce((count, { total }) => count + total, 0) })}
      </VisuallyHidden>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={t('results')} className={classes.list}>
        {sections.map((section) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
          <div key={section.id} role="group" aria-labelledby={`${id}-${section.id}`}>
            <div id={`${id}-${section.id}`} className={classes.heading}>
              {section.title}
              {section.total > section.lines.length && (
                <span className={classes.total}>
                  {t('listed', { listed: section.lines.length, total: section.total })}
                </span>
              )}
            </div>
            {section.lines.map((line) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus (aria-activedescendant)
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
              <div
                key={line.id}
                id={lineId(line)}
                role="option"
                aria-selected={line === current}
                className={classes.line}
                onMouseMove={() => line !== current && setActive(lines.indexOf(line))}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => run(line)}
              >
                <line.icon size={18} stroke={1.7} aria-hidden />
                <span className={classes.title}>{line.title}</span>
                {line.detail && <span className={classes.detail}>{line.detail}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      {lines.length === 0 && (
        <div className={classes.nothing}>
          <Text fw={600}>{t('nothing', { query: query.trim() })}</Text>
          <Text size="sm" c="dimmed">
            {t('nothingHint')}
          </Text>
        </div>
      )}
      <div className={classes.keys} aria-hidden>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('keys.walk')}
        </span>
        <span>
          <kbd>↵</kbd> {t('keys.open')}
        </span>
        <span>
          <kbd>Esc</kbd> {t('keys.close')}
        </span>
      </div>
    </>
  )
}
