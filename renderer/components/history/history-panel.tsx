import { Alert, Badge, Button, Text } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommitName } from '#renderer/api/commit.tsx'
import { useErrorText } from '#renderer/api/error-text.ts'
import { useAnswer } from '#renderer/api/use-answer.ts'
import { useRecord } from '#renderer/api/use-book.tsx'
import { formatMoment } from '#shared/domain/date-text.ts'
import { type ToldVersion, tellVersions } from '#shared/domain/record-history.ts'
import type { CollectionName } from '#shared/records/collections.ts'

import { Panel } from '../facts.tsx'
import { Loading } from '../loading.tsx'
import classes from './history-panel.module.css'
import { VersionChanges } from './version-changes.tsx'

interface HistoryPanelProps {
  readonly collection: CollectionName
  readonly id: string
}

/** Who looks closer sees every version of a record; it is read only then. */
export function HistoryPanel({ collection, id }: HistoryPanelProps) {
  const { t } = useTranslation('history')
  const revision = useRecord(collection, id)?.revision
  const [opened, setOpened] = useState(false)
  const contentId = useId()
  return (
    <Panel
      title={t('title')}
      aside={
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={opened}
          aria-controls={contentId}
          onClick={() => setOpened(!opened)}
        >
          {t(opened ? 'hide' : 'show')}
        </Button>
      }
    >
      <div id={contentId}>
        {/* A record that was committed anew has one version more. */}
        {opened && <Versions key={revision} collection={collection} id={id} />}
      </div>
    </Panel>
  )
}

/** As many as one reads at a time. */
const SHOWN = 20

function Versions({ collection, id }: HistoryPanelProps) {
  const { t } = useTranslation('history')
  const errorText = useErrorText()
  const { answer } = useAnswer('history.record', { collection, id })
  const [all, setAll] = useState(false)
  if (!answer) return <Loading />
  if (!answer.ok)
    return (
      <Alert color="red" role="alert">
        {errorText(answer.error)}
      </Alert>
    )
  const told = tellVersions(answer.value)
  if (told.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('empty')}
      </Text>
    )
  const shown = all ? told : told.slice(0, SHOWN)
  return (
    <>
      <ol className={classes.versions} aria-label={t('versions')}>
        {shown.map((one) => (
          <li key={one.version.sequence} className={classes.version}>
            <VersionHead told={one} />
            <VersionChanges collection={collection} version={one.version} first={one === told.at(-1)} />
          </li>
        ))}
      </ol>
      {shown.length < told.length && (
        <Button size="compact-sm" variant="subtle" mt="sm" onClick={() => setAll(true)}>
          {t('more', { count: told.length - shown.length })}
        </Button>
      )}
    </>
  )
}

function VersionHead({ told: { version, way, label, undone } }: { readonly told: ToldVersion }) {
  const { t, i18n } = useTranslation('history')
  const what = useCommitName()(label)
  return (
    <div className={classes.head}>
      <Text size="sm" fw={600}>
        {way === 'did' ? what : t(way === 'undid' ? 'undoes' : 'redoes', { what })}
      </Text>
      {undone && (
        <Badge size="sm" variant="default">
          {t('undone')}
        </Badge>
      )}
      <Text size="sm" c="dimmed" className={classes.when}>
        {formatMoment(version.at, i18n.language)} · {version.by}
      </Text>
    </div>
  )
}
