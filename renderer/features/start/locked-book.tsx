import { Button, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { UnlockForm } from '#renderer/components/unlock-form.tsx'
import type { Result } from '#shared/contract/result.ts'

import classes from './start-page.module.css'

interface LockedBookProps {
  readonly folder: string
  readonly name: string
  readonly onTry: (passphrase: string) => Promise<Result<unknown>>
  readonly onBack: () => void
}

/** A protected book that was chosen, to be opened, recovered or imported: its passphrase is asked for. */
export function LockedBook({ folder, name, onTry, onBack }: LockedBookProps) {
  const { t } = useTranslation()
  return (
    <section className={classes.form}>
      <div>
        <Title order={2}>{name}</Title>
        <span className={classes.folder}>{folder}</span>
      </div>
      <UnlockForm onTry={onTry}>
        <Button variant="default" onClick={onBack}>
          {t('back')}
        </Button>
      </UnlockForm>
    </section>
  )
}
