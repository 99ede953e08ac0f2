import { Button, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { useBookState } from '#renderer/api/book-state.tsx'
import { call } from '#renderer/api/client.ts'
import { UnlockForm } from '#renderer/components/unlock-form.tsx'

import classes from './start-page.module.css'

interface LockedBookProps {
  readonly folder: string
  readonly name: string
  readonly onBack: () => void
}

/** A protected book that was chosen: its passphrase is asked for. */
export function LockedBook({ folder, name, onBack }: LockedBookProps) {
  const { t } = useTranslation()
  const { accept } = useBookState()

  async function open(passphrase: string) {
    const answer = await call('book.open', { folder, passphrase })
    if (answer.ok) accept(answer.value)
    return answer
  }
  return (
    <section className={classes.form}>
      <div>
        <Title order={2}>{name}</Title>
        <span className={classes.folder}>{folder}</span>
      </div>
      <UnlockForm onTry={open}>
        <Button variant="default" onClick={onBack}>
          {t('back')}
        </Button>
      </UnlockForm>
    </section>
  )
}
