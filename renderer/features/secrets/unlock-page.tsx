import { Alert, Button, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useBookState } from '#renderer/api/book-state.tsx'
import { call } from '#renderer/api/client.ts'
import { useErrorText } from '#renderer/api/error-text.ts'
import { LanguageSwitch } from '#renderer/components/language-switch.tsx'
import { MosaicMark } from '#renderer/components/mosaic-mark.tsx'
import { UnlockForm } from '#renderer/components/unlock-form.tsx'
import type { AppError } from '#shared/contract/errors.ts'

import classes from './secrets.module.css'

interface UnlockPageProps {
  readonly folder: string
  readonly name: string
}

/** A protected book before it is open, and whenever it is locked. */
export function UnlockPage({ folder, name }: UnlockPageProps) {
  const { t } = useTranslation(['secrets', 'common'])
  const errorText = useErrorText()
  const { accept } = useBookState()
  const [problem, setProblem] = useState<AppError | null>(null)

  useEffect(() => {
    document.title = `${name} – ${t('common:app')}`
  }, [name, t])
  useEffect(() => {
    // Messages may name people; a locked program shows nothing of the book.
    notifications.clean()
  }, [])

  async function open(passphrase: string) {
    const answer = await call('book.open', { folder, passphrase })
    if (answer.ok) accept(answer.value)
    return answer
  }

  async function close() {
    const answer = await call('book.close', {})
    if (answer.ok) accept(answer.value)
    else setProblem(answer.error)
  }

  return (
    <main className={classes.unlock}>
      <header className={classes.unlockHeader}>
        <MosaicMark size={48} />
        <LanguageSwitch />
      </header>
      <div>
        <Title order={1}>{name}</Title>
        <p className={classes.folder}>{folder}</p>
      </div>
      <UnlockForm onTry={open}>
        <Button variant="default" onClick={() => void close()}>
          {t('unlock.other')}
        </Button>
      </UnlockForm>
      <div role="alert">{problem && <Alert color="red">{errorText(problem)}</Alert>}</div>
    </main>
  )
}
