import { useDisclosure, useHotkeys, useOs } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { useIdleWork } from '#renderer/components/use-idle-work.ts'
import { prepareSearch } from '#shared/domain/book-search.ts'

import classes from './palette.module.css'
import { PaletteDialog } from './palette-dialog.tsx'

/** The way to everything: a button in the side bar, and Ctrl+K (⌘K) from anywhere, also out of a field. */
export function Palette() {
  const { t } = useTranslation('search')
  const [opened, { open, close, toggle }] = useDisclosure()
  const mac = useOs() === 'macos'
  const book = useBook()
  // Ready before the first letter, and again after every commit.
  useIdleWork(useCallback(() => prepareSearch(book), [book]))
  useHotkeys([['mod+K', toggle]], [], true)
  return (
    <>
      <button
        type="button"
        className={classes.button}
        aria-haspopup="dialog"
        aria-keyshortcuts={mac ? 'Meta+K' : 'Control+K'}
        onClick={open}
      >
        <IconSearch size={17} stroke={1.8} aria-hidden />
        {t('open')}
        <kbd className={classes.shortcut} aria-hidden>
          {t(mac ? 'shortcutMac' : 'shortcut')}
        </kbd>
      </button>
      <PaletteDialog opened={opened} onClose={close} />
    </>
  )
}
