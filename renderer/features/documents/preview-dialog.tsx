import { Alert, Loader, Modal, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { call } from '#renderer/api/client.ts'
import { useErrorText } from '#renderer/api/error-text.ts'
import { DocumentPages } from '#renderer/components/document-pages.tsx'
import type { Preview } from '#shared/contract/answers.ts'
import type { DocumentRequest } from '#shared/contract/contract.ts'
import type { Result } from '#shared/contract/result.ts'

interface PreviewDialogProps {
  readonly name: string
  readonly request: DocumentRequest
  readonly onClose: () => void
}

/** A document as it will be printed. */
export function PreviewDialog({ name, request, onClose }: PreviewDialogProps) {
  const { t } = useTranslation(['documents', 'common'])
  const errorText = useErrorText()
  const [answer, setAnswer] = useState<Result<Preview> | null>(null)

  useEffect(() => {
    let current = true
    void call('documents.preview', request).then((preview) => current && setAnswer(preview))
    return () => {
      current = false
    }
  }, [request])

  return (
    <Modal
      opened
      onClose={onClose}
      size="60rem"
      title={name}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {answer === null && <Loader aria-label={t('rendering')} />}
      {answer?.ok === false && <Alert color="red">{errorText(answer.error)}</Alert>}
      {answer?.ok && (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {t('pages', { count: answer.value.pages.length })}
          </Text>
          <DocumentPages pages={answer.value.pages} name={name} />
        </>
      )}
    </Modal>
  )
}
