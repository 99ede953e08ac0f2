import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { DocumentRequest } from '#shared/contract/contract.ts'
import type { AppError } from '#shared/contract/errors.ts'

import { call } from './client.ts'
import { useErrorText } from './error-text.ts'
import { saveFile } from './save-file.ts'

export interface DocumentActions {
  /** What is being made just now. */
  readonly busy: 'save' | 'open' | null
  /** Both answer with the error they have told, for a form that can show it at its fields. */
  readonly save: (request: DocumentRequest) => Promise<AppError | null>
  readonly open: (request: DocumentRequest) => Promise<AppError | null>
}

/** Saves a document as PDF, or opens it with the system's viewer; errors are told. */
export function useDocument(): DocumentActions {
  const { t } = useTranslation('documents')
  const errorText = useErrorText()
  const [busy, setBusy] = useState<DocumentActions['busy']>(null)

  async function save(request: DocumentRequest) {
    setBusy('save')
    const answer = await call('documents.pdf', request)
    setBusy(null)
    if (!answer.ok) {
      notifications.show({ color: 'red', message: errorText(answer.error), role: 'alert' })
      return answer.error
    }
    saveFile(answer.value.name, answer.value.base64, 'application/pdf')
    notifications.show({ message: t('saved', { name: answer.value.name }) })
    return null
  }

  async function open(request: DocumentRequest) {
    setBusy('open')
    const answer = await call('documents.open', request)
    setBusy(null)
    if (!answer.ok) {
      notifications.show({ color: 'red', message: errorText(answer.error), role: 'alert' })
      return answer.error
    }
    notifications.show({ message: t('opened', { name: answer.value.name }) })
    return null
  }

  return { busy, save, open }
}
