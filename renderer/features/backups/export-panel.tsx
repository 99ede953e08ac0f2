import { Alert, Button, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { call } from '#renderer/api/client.ts'
import { useErrorText } from '#renderer/api/error-text.ts'
import { saveFile } from '#renderer/api/save-file.ts'
import { Panel } from '#renderer/components/facts.tsx'
import type { AppError } from '#shared/contract/errors.ts'

/** The whole book as one file that the user takes along. */
export function ExportPanel({ encrypted }: { readonly encrypted: boolean }) {
  const { t } = useTranslation('backups')
  const errorText = useErrorText()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<AppError | null>(null)

  async function save() {
    setBusy(true)
    const answer = await call('book.export', {})
    setBusy(false)
    setProblem(answer.ok ? null : answer.error)
    if (!answer.ok) return
    const { name, base64 } = answer.value
    saveFile(name, base64, 'application/octet-stream')
    notifications.show({ message: t('export.saved', { name }), role: 'status' })
  }

  return (
    <Panel title={t('export.title')}>
      <Text size="sm">{t('export.text')}</Text>
      <Text size="sm" c="dimmed" my="xs">
        {t(encrypted ? 'export.encrypted' : 'export.open')}
      </Text>
      <Button
        variant="default"
        leftSection={<IconDownload size={17} aria-hidden />}
        loading={busy}
        onClick={() => void save()}
      >
        {t('export.action')}
      </Button>
      {problem && (
        <Alert color="red" role="alert" mt="sm">
          {errorText(problem)}
        </Alert>
      )}
    </Panel>
  )
}
