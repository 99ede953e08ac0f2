import { PasswordInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { FieldPath, FieldPathValue, FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { type FieldProps, useField } from './use-field.ts'

interface PassphraseFieldProps<T extends FieldValues> extends FieldProps<T> {
  /** Tells a password manager what to fill in or to keep (WCAG 3.3.8: nobody has to type from memory). */
  readonly autoComplete: 'current-password' | 'new-password'
}

/** A secret, hidden until the user wants to see it (NIST SP 800-63B-4, 3.1.1.2). */
export function PassphraseField<T extends FieldValues>(props: PassphraseFieldProps<T>) {
  const { t } = useTranslation('secrets')
  const { field, input } = useField(props, '' as FieldPathValue<T, FieldPath<T>>)
  const [visible, { toggle }] = useDisclosure(false)
  return (
    <PasswordInput
      {...field}
      {...input}
      value={field.value ?? ''}
      visible={visible}
      onVisibilityChange={toggle}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t(visible ? 'field.hide' : 'field.show') }}
      autoComplete={props.autoComplete}
      autoCapitalize="none"
      spellCheck={false}
    />
  )
}
