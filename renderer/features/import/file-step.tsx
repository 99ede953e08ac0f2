import { Alert, Stack, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconAlertTriangle, IconTableImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { call } from '#renderer/api/client.ts'
import { useErrorText } from '#renderer/api/error-text.ts'
import { fileBase64 } from '#renderer/api/file-base64.ts'
import type { Sheet } from '#shared/contract/answers.ts'

export interface ReadFile {
  readonly name: string
  readonly sheets: readonly Sheet[]
}

/** Takes the file, dropped or chosen; it is read by the Node side. */
export function FileStep({ onRead }: { readonly onRead: (file: ReadFile) => void }) {
  const { t } = useTranslation(['imports', 'errors'])
  const errorText = useErrorText()
  const [reading, setReading] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const read = async (file: File | undefined) => {
    if (!file) return
    setReading(true)
    setProblem(null)
    const answer = await call('spreadsheet.read', { name: file.name, base64: await fileBase64(file) })
    setReading(false)
    if (answer.ok) onRead({ name: file.name, sheets: answer.value })
    else setProblem(`${file.name}: ${errorText(answer.error)}`)
  }

  return (
    <Stack gap="md">
      <Dropzone
        onDrop={(files) => void read(files[0])}
        onReject={() => setProblem(t('errors:spreadsheet-unreadable'))}
        maxFiles={1}
        multiple={false}
        loading={reading}
        loaderProps={{ 'aria-label': t('wait') }}
        aria-label={t('file.drop')}
        inputProps={{ 'aria-label': t('file.choose') }}
        p="xl"
      >
        <Stack align="center" gap="xs" py="xl" ta="center">
          <IconTableImport size={44} stroke={1.4} aria-hidden />
          <Text size="lg" fw={600}>
            {t('file.drop')}
          </Text>
          <Text size="sm" c="dimmed">
            {t('file.hint')}
          </Text>
        </Stack>
      </Dropzone>
      {problem !== null && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('errors:title')} role="alert">
          {problem}
        </Alert>
      )}
    </Stack>
  )
}
