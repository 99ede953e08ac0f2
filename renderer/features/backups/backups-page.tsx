import { Alert, Button, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useBookState } from '#renderer/api/book-state.tsx'
import { call } from '#renderer/api/client.ts'
import { useCommit } from '#renderer/api/commit.tsx'
import { useErrorText } from '#renderer/api/error-text.ts'
import { useReadOnly } from '#renderer/api/read-only.ts'
import { useAnswer } from '#renderer/api/use-answer.ts'
import { BackupList } from '#renderer/components/backup-list.tsx'
import { Confirm } from '#renderer/components/confirm.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page } from '#renderer/components/page.tsx'
import type { Backup } from '#shared/contract/answers.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { retention } from '#shared/domain/backup-retention.ts'
import { formatMoment } from '#shared/domain/date-text.ts'

import classes from './backups.module.css'
import { CompareDialog } from './compare-dialog.tsx'
import { ExportPanel } from './export-panel.tsx'

/** The earlier states of the open book: see them, compare them, bring one back; and the book as one file. */
export function BackupsPage() {
  const { t } = useTranslation(['backups', 'settings'])
  const { state } = useBookState()
  if (state?.status !== 'open') return null
  return (
    <Page title={t('title')} breadcrumbs={[{ label: t('settings:title'), link: { to: '/settings' } }]}>
      <div className={classes.grid}>
        <Backups folder={state.folder} />
        <div className={classes.column}>
          <Panel title={t('where')}>
            <Text size="sm" className={classes.folder}>
              {t('whereText', { folder: state.folder })}
            </Text>
            <Text size="sm" c="dimmed" mt="xs">
              {t('kept', retention)}
            </Text>
            <Text size="sm" c="dimmed" mt="xs">
              {t('elsewhere')}
            </Text>
          </Panel>
          <ExportPanel encrypted={state.encrypted} />
        </div>
      </div>
    </Page>
  )
}

function Backups({ folder }: { readonly folder: string }) {
  const { t, i18n } = useTranslation('backups')
  const errorText = useErrorText()
  const readOnly = useReadOnly()
  const { done } = useCommit()
  const { answer, ask } = useAnswer('backups.list', { folder })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<AppError | null>(null)
  const [comparing, setComparing] = useState<Backup | null>(null)
  const [restoring, setRestoring] = useState<Backup | null>(null)

  async function make() {
    setBusy(true)
    const made = await call('backups.make', {})
    setBusy(false)
    setProblem(made.ok ? null : made.error)
    if (made.ok) notifications.show({ message: t('made'), autoClose: 3_000, role: 'status' })
    void ask()
  }

  async function restore({ name }: Backup) {
    setRestoring(null)
    setBusy(true)
    const restored = done(await call('backups.restore', { name }), { tell: true })
    setBusy(false)
    setProblem(restored.ok ? null : restored.error)
    void ask()
  }

  const makeButton = (
    <Button variant="default" loading={busy} disabled={readOnly} onClick={() => void make()}>
      {t('make')}
    </Button>
  )
  const error = problem ?? (answer && !answer.ok ? answer.error : null)
  return (
    <Panel title={t('list')} aside={answer?.ok && answer.value.length > 0 && makeButton}>
      {error && (
        <Alert color="red" role="alert" mb="sm">
          {errorText(error)}
        </Alert>
      )}
      {!answer && <Loading />}
      {answer?.ok && answer.value.length === 0 && (
        <EmptyState title={t('empty')} text={t('emptyText')} order={3} actions={makeButton} />
      )}
      {answer?.ok && (
        <BackupList
          label={t('list')}
          backups={answer.value}
          actions={(backup, at) => (
            <>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('compareOf', { at })}
                onClick={() => setComparing(backup)}
              >
                {t('compare')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('restoreOf', { at })}
                disabled={readOnly || busy}
                onClick={() => setRestoring(backup)}
              >
                {t('restore')}
              </Button>
            </>
          )}
        />
      )}
      {comparing && <CompareDialog backup={comparing} onClose={() => setComparing(null)} />}
      {restoring && (
        <Confirm
          opened
          title={t('restoreTitle', { at: formatMoment(restoring.at, i18n.language) })}
          text={t('restoreText')}
          confirmLabel={t('restore')}
          onConfirm={() => void restore(restoring)}
          onCancel={() => setRestoring(null)}
        />
      )}
    </Panel>
  )
}
