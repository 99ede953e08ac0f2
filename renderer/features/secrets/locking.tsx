import { Alert, Button, Select, Stack } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useBookState } from '#renderer/api/book-state.tsx'
import { call } from '#renderer/api/client.ts'
import { useErrorText } from '#renderer/api/error-text.ts'
import { useSettings } from '#renderer/api/settings.tsx'
import type { AppError } from '#shared/contract/errors.ts'

const minutesOffered = [5, 10, 15, 30, 60]
const NEVER = 'never'

/** Locks the book now, or when nobody has worked for a while. */
export function Locking() {
  const { t } = useTranslation('secrets')
  const errorText = useErrorText()
  const { accept } = useBookState()
  const { settings, change } = useSettings()
  const [problem, setProblem] = useState<AppError | null>(null)
  const present = settings.lockAfterMinutes
  const minutes = [...new Set([...minutesOffered, ...(present === null ? [] : [present])])].sort(
    (a, b) => a - b,
  )

  async function lock() {
    const answer = await call('secrets.lock', {})
    if (answer.ok) accept(answer.value)
    else setProblem(answer.error)
  }

  async function lockAfter(choice: string) {
    const saved = await change({ lockAfterMinutes: choice === NEVER ? null : Number(choice) })
    setProblem(saved.ok ? null : saved.error)
  }

  return (
    <Stack gap="md" align="flex-start">
      <Button variant="default" leftSection={<IconLock size={18} aria-hidden />} onClick={() => void lock()}>
        {t('lock.now')}
      </Button>
      <Select
        label={t('lock.after')}
        description={t('lock.afterHint')}
        data={[
          { value: NEVER, label: t('lock.never') },
          ...minutes.map((count) => ({ value: String(count), label: t('lock.minutes', { count }) })),
        ]}
        value={present === null ? NEVER : String(present)}
        onChange={(choice) => choice && void lockAfter(choice)}
        allowDeselect={false}
        maw={520}
      />
      <div role="alert">{problem && <Alert color="red">{errorText(problem)}</Alert>}</div>
    </Stack>
  )
}
