import { ActionIcon, Badge, Button, Text } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { newRecordBase } from '#renderer/api/new-record.ts'
import { useBook } from '#renderer/api/use-book.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { formatDate } from '#shared/domain/date-text.ts'
import { townName } from '#shared/domain/names.ts'
import type { Relation } from '#shared/records/relation.ts'
import type { Resolution } from '#shared/records/resolution.ts'

import classes from './relations.module.css'
import { ResolutionForm } from './resolution-form.tsx'

/** The decisions of the councils about this relation. */
export function ResolutionsPanel({ relation }: { readonly relation: Relation }) {
  const { t, i18n } = useTranslation(['relations', 'common'])
  const { remove } = useCommit()
  const { resolutions, towns, office } = useBook()
  const [edited, setEdited] = useState<Resolution | null>(null)
  const found = useMemo(
    () =>
      [...resolutions.values()]
        .filter((resolution) => resolution.relationId === relation.id)
        .sort((a, b) => b.date.localeCompare(a.date)),
    [resolutions, relation.id],
  )

  function add() {
    const ownTownId = office.get('office')?.ownTownId ?? relation.townIds[0] ?? ''
    setEdited({
      ...newRecordBase(),
      relationId: relation.id,
      townId: ownTownId,
      body: '',
      date: '',
      number: '',
      subject: '',
      result: 'adopted',
    })
  }

  return (
    <Panel
      title={t('resolutions')}
      aside={
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={add}
        >
          {t('addResolution')}
        </Button>
      }
    >
      {found.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noResolutions')}
        </Text>
      )}
      <ul className={classes.rows}>
        {found.map((resolution) => {
          const town = towns.get(resolution.townId)
          const date = formatDate(resolution.date, i18n.language)
          return (
            <li key={resolution.id} className={classes.row}>
              <div className={classes.grow}>
                <Text fw={600}>
                  {resolution.body}
                  {town && `, ${townName(town, i18n.language)}`}
                </Text>
                <Text size="sm" c="dimmed">
                  {[date, resolution.number, resolution.subject].filter(Boolean).join(' · ')}
                </Text>
              </div>
              <Badge size="sm" variant={resolution.result === 'adopted' ? 'light' : 'default'}>
                {t(`results.${resolution.result}`)}
              </Badge>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`${t('editResolution')}: ${resolution.body} ${date}`}
                onClick={() => setEdited(resolution)}
              >
                <IconPencil size={17} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`${t('common:delete')}: ${resolution.body} ${date}`}
                onClick={() => void remove('resolution-removed', 'resolutions', resolution.id)}
              >
                <IconTrash size={17} aria-hidden />
              </ActionIcon>
            </li>
          )
        })}
      </ul>
      <Dialog
        opened={edited !== null}
        onClose={() => setEdited(null)}
        title={t(edited?.revision === 0 ? 'addResolution' : 'editResolution')}
        size="lg"
      >
        {edited && <ResolutionForm resolution={edited} relation={relation} onClose={() => setEdited(null)} />}
      </Dialog>
    </Panel>
  )
}
