import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconEye } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useBookState } from '#renderer/api/book-state.tsx'
import { call } from '#renderer/api/client.ts'
import { useErrorText } from '#renderer/api/error-text.ts'
import { ButtonLink } from '#renderer/components/links.tsx'
import { TakeOverButton } from '#renderer/components/take-over-button.tsx'
import type { BookNotice, BookWriter } from '#shared/contract/answers.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { formatMoment } from '#shared/domain/date-text.ts'

import classes from './book-notices.module.css'

/** What the user should know about the open book, above every page: who else writes it, and where it lies. */
export function BookNotices() {
  const { t } = useTranslation('backups')
  const { state } = useBookState()
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  if (state?.status !== 'open') return null
  const { folder, following } = state
  const notices = state.notices
    .map((notice) => ({ notice, key: `${folder} ${JSON.stringify(notice)}` }))
    .filter(({ key }) => !dismissed.has(key))
  if (following === null && notices.length === 0) return null
  return (
    <section className={classes.notices} aria-label={t('notices.label')}>
      {following && <Following folder={folder} writer={following} />}
      {notices.map(({ notice, key }) => (
        <Notice key={key} notice={notice} onClose={() => setDismissed(new Set([...dismissed, key]))} />
      ))}
    </section>
  )
}

function Notice({ notice, onClose }: { readonly notice: BookNotice; readonly onClose: () => void }) {
  const { t } = useTranslation('backups')
  const { code } = notice
  // Each notice carries what its sentence names; the compiler does not follow that through the union.
  const say = t as (key: string, params: object) => string
  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      withCloseButton
      closeButtonLabel={t('notices.dismiss')}
      onClose={onClose}
      role="status"
      className={classes.notice}
    >
      {say(`notices.${code}`, notice)}
      {code === 'backup-failed' && (
        <ButtonLink to="/settings/backups" size="compact-sm" variant="default" ml="sm">
          {t('manage')}
        </ButtonLink>
      )}
    </Alert>
  )
}

/** Who writes the book while it is only read here, and the way back to writing. */
function Following({ folder, writer }: { readonly folder: string; readonly writer: BookWriter }) {
  const { t, i18n } = useTranslation('backups')
  const errorText = useErrorText()
  const { accept } = useBookState()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<AppError | null>(null)

  async function write(takeOver: boolean) {
    setBusy(true)
    setProblem(null)
    const answer = await call('book.open', { folder, ...(takeOver && { takeOver }) })
    setBusy(false)
    if (answer.ok) accept(answer.value)
    else setProblem(answer.error)
  }

  return (
    <Alert
      color="petrol"
      icon={<IconEye aria-hidden />}
      title={t('following.title')}
      role="status"
      className={classes.notice}
    >
      <Group justify="space-between" gap="md">
        <Text size="sm" flex="1 1 320px">
          {t('following.text', { ...writer, since: formatMoment(writer.since, i18n.language) })}
        </Text>
        <Button size="compact-sm" variant="default" loading={busy} onClick={() => void write(false)}>
          {t('following.write')}
        </Button>
      </Group>
      <Group role="alert" gap="sm" mt={problem ? 'xs' : 0}>
        {problem && (
          <Text size="sm" fw={600} flex="1 1 320px">
            {problem.code === 'book-locked' ? t('following.still', writerOf(problem)) : errorText(problem)}
          </Text>
        )}
        {problem?.code === 'lock-stale' && (
          <TakeOverButton
            error={problem}
            size="compact-sm"
            variant="default"
            onTakeOver={() => void write(true)}
          />
        )}
      </Group>
    </Alert>
  )
}

function writerOf({ params }: AppError) {
  return { user: params?.user ?? '', machine: params?.machine ?? '' }
}
