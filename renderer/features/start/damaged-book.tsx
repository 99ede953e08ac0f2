import { Alert, Button, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { useErrorText } from '#renderer/api/error-text.ts'
import { useAnswer } from '#renderer/api/use-answer.ts'
import { BackupList } from '#renderer/components/backup-list.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import type { AppError } from '#shared/contract/errors.ts'

import classes from './start-page.module.css'

interface DamagedBookProps {
  readonly folder: string
  /** Why the book cannot be opened, or why the last backup could not take its place. */
  readonly error: AppError
  readonly busy: boolean
  readonly onRecover: (backup: string) => void
  readonly onBack: () => void
}

/** A book that cannot be opened, and the backups with which the work can go on. */
export function DamagedBook({ folder, error, busy, onRecover, onBack }: DamagedBookProps) {
  const { t } = useTranslation(['backups', 'common'])
  const errorText = useErrorText()
  const { answer } = useAnswer('backups.list', { folder })
  return (
    <section className={classes.form}>
      <Alert color="red" role="alert">
        {errorText(error)}
      </Alert>
      <Title order={2}>{t('recover.title')}</Title>
      {!answer && <Loading />}
      {answer && !answer.ok && <Alert color="red">{errorText(answer.error)}</Alert>}
      {answer?.ok && <Text size="sm">{t(answer.value.length === 0 ? 'recover.none' : 'recover.text')}</Text>}
      {answer?.ok && (
        <BackupList
          label={t('recover.title')}
          backups={answer.value}
          actions={({ name }, at) => (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('recover.actionOf', { at })}
              disabled={busy}
              onClick={() => onRecover(name)}
            >
              {t('recover.action')}
            </Button>
          )}
        />
      )}
      <div>
        <Button variant="default" onClick={onBack}>
          {t('common:back')}
        </Button>
      </div>
    </section>
  )
}
