import { Button, Group, Modal, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'

import { useBookState } from '#renderer/api/book-state.tsx'
import { call } from '#renderer/api/client.ts'
import { useErrorText } from '#renderer/api/error-text.ts'
import { useSettings } from '#renderer/api/settings.tsx'

import { useIdle, WARNING_SECONDS } from './use-idle.ts'

/** Locks a protected book that nobody works in, and asks before (WCAG 2.2.1: one key goes on). */
export function IdleLock() {
  const { t } = useTranslation('secrets')
  const errorText = useErrorText()
  const { state, accept } = useBookState()
  const { settings } = useSettings()
  const protectedBook = state?.status === 'open' && state.encrypted
  const secondsLeft = useIdle(protectedBook ? settings.lockAfterMinutes : null, () => void lock())

  async function lock() {
    const answer = await call('secrets.lock', {})
    if (answer.ok) accept(answer.value)
    else notifications.show({ color: 'red', message: errorText(answer.error), role: 'alert' })
  }

  return (
    <Modal
      opened={secondsLeft !== null}
      // Every click and every key counts as a sign of life; the dialog then closes by itself.
      onClose={() => {}}
      title={t('idle.title')}
      withCloseButton={false}
      centered
    >
      <Text size="sm">{t('idle.text', { count: secondsLeft ?? WARNING_SECONDS })}</Text>
      <Group justify="flex-end" mt="lg">
        <Button data-autofocus>{t('idle.stay')}</Button>
      </Group>
    </Modal>
  )
}
