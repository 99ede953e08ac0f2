import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'

import type { Result } from '#shared/contract/result.ts'

import { PassphraseField } from './form/passphrase-field.tsx'
import { SecretForm } from './form/secret-form.tsx'

const schema = z.object({ passphrase: z.string().min(1, 'required') })

interface UnlockFormProps {
  /** Opens the book, the backup or the export by what was typed. */
  readonly onTry: (passphrase: string) => Promise<Result<unknown>>
  /** The way back, beside the button that opens. */
  readonly children?: ReactNode
}

/** Asks for the passphrase of a protected book, or for its recovery code. */
export function UnlockForm({ onTry, children }: UnlockFormProps) {
  const { t } = useTranslation('secrets')
  return (
    <SecretForm
      schema={schema}
      empty={{ passphrase: '' }}
      secret="passphrase"
      focus
      submitLabel={t('unlock.action')}
      onSubmit={({ passphrase }) => onTry(passphrase)}
      buttons={children}
    >
      {({ control }) => (
        <>
          <Text>{t('unlock.text')}</Text>
          <PassphraseField
            control={control}
            name="passphrase"
            label={t('field.any')}
            description={t('unlock.hint')}
            autoComplete="current-password"
            required
          />
        </>
      )}
    </SecretForm>
  )
}
