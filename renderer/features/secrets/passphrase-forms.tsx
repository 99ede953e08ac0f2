import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'

import { call } from '#renderer/api/client.ts'
import { PassphraseField } from '#renderer/components/form/passphrase-field.tsx'
import { SecretForm } from '#renderer/components/form/secret-form.tsx'

import { differ, NewPassphraseFields, newPassphraseShape, same } from './new-passphrase.tsx'

const current = z.string().min(1, 'required')
const setSchema = z.object(newPassphraseShape).refine(same, differ)
const changeSchema = z.object({ current, ...newPassphraseShape }).refine(same, differ)
const removeSchema = z.object({ current })

/** Protects an open book. */
export function SetPassphrase({ onSet }: { readonly onSet: (recoveryCode: string) => void }) {
  const { t } = useTranslation('secrets')
  return (
    <SecretForm
      schema={setSchema}
      empty={{ passphrase: '', again: '' }}
      secret="passphrase"
      submitLabel={t('set.action')}
      onSubmit={async ({ passphrase }) => {
        const answer = await call('secrets.set', { passphrase })
        if (answer.ok) onSet(answer.value.recoveryCode)
        return answer
      }}
    >
      {({ control }) => <NewPassphraseFields control={control} />}
    </SecretForm>
  )
}

/** Puts a new passphrase in the place of the present one. */
export function ChangePassphrase() {
  const { t } = useTranslation('secrets')
  return (
    <SecretForm
      schema={changeSchema}
      empty={{ current: '', passphrase: '', again: '' }}
      secret="current"
      submitLabel={t('change.action')}
      onSubmit={async ({ current, passphrase }) => {
        const answer = await call('secrets.change', { current, passphrase })
        if (answer.ok) notifications.show({ message: t('change.done'), role: 'status' })
        return answer
      }}
    >
      {({ control }) => (
        <>
          <PassphraseField
            control={control}
            name="current"
            label={t('field.current')}
            description={t('field.currentHint')}
            autoComplete="current-password"
            required
          />
          <NewPassphraseFields control={control} />
        </>
      )}
    </SecretForm>
  )
}

/** Writes the book in plain text again. */
export function RemovePassphrase() {
  const { t } = useTranslation('secrets')
  return (
    <SecretForm
      schema={removeSchema}
      empty={{ current: '' }}
      secret="current"
      submitLabel={t('remove.action')}
      danger
      onSubmit={async ({ current }) => {
        const answer = await call('secrets.remove', { current })
        if (answer.ok) notifications.show({ message: t('remove.done'), role: 'status' })
        return answer
      }}
    >
      {({ control }) => (
        <PassphraseField
          control={control}
          name="current"
          label={t('field.current')}
          description={t('field.currentHint')}
          autoComplete="current-password"
          required
        />
      )}
    </SecretForm>
  )
}
