import { Progress, Text } from '@mantine/core'
import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'

import { PassphraseField } from '#renderer/components/form/passphrase-field.tsx'
import { contract } from '#shared/contract/contract.ts'

const newPassphrase = contract['secrets.set'].input.shape.passphrase
const MINIMUM = newPassphrase.minLength ?? 0
/** About the length of six words, which is beyond guessing even for somebody with the files (NIST SP 800-63B-4, A). */
const STRONG = 30

/** The same passphrase twice: a slip in it would lock the user out. */
export const newPassphraseShape = { passphrase: newPassphrase, again: z.string() }

/** For `refine` of a schema with the shape above. */
export const same = ({ passphrase, again }: { readonly passphrase: string; readonly again: string }) =>
  passphrase === again
export const differ = { path: ['again'], error: 'passphrases-differ' }

export interface NewPassphrase {
  passphrase: string
  again: string
}

/** Two fields and how long is long enough; which characters they are does not matter (NIST SP 800-63B-4, 3.1.1.2). */
export function NewPassphraseFields<T extends NewPassphrase>({ control }: { readonly control: Control<T> }) {
  const { t } = useTranslation('secrets')
  // A form of more fields has these two as well; react-hook-form's types do not see that.
  const own = control as unknown as Control<NewPassphrase>
  return (
    <>
      <PassphraseField
        control={own}
        name="passphrase"
        label={t('field.new')}
        description={t('field.sentence')}
        autoComplete="new-password"
        required
      />
      <Strength control={own} />
      <PassphraseField
        control={own}
        name="again"
        label={t('field.again')}
        autoComplete="new-password"
        required
      />
    </>
  )
}

function Strength({ control }: { readonly control: Control<NewPassphrase> }) {
  const { t } = useTranslation('secrets')
  const { length } = useWatch({ control, name: 'passphrase' })
  if (length === 0) return null
  const missing = MINIMUM - length
  return (
    <div>
      <Progress
        value={Math.min(100, (100 * length) / STRONG)}
        color={missing > 0 ? 'gray.5' : 'petrol'}
        size="sm"
        aria-label={t('strength.label')}
      />
      <Text size="sm" c="dimmed" mt={6}>
        {missing > 0
          ? t('strength.missing', { count: missing })
          : t(length < STRONG ? 'strength.enough' : 'strength.strong')}
      </Text>
    </div>
  )
}
