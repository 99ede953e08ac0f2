import { Checkbox, Switch } from '@mantine/core'
import type { FieldValues } from 'react-hook-form'

import { type FieldProps, useField } from './use-field.ts'

/** Yes or no, taking effect as a property of the thing („barrierefrei“). */
export function SwitchField<T extends FieldValues>(props: FieldProps<T>) {
  const { field, input } = useField(props)
  const { value, ...rest } = field
  return (
    <Switch
      {...rest}
      label={input.label}
      description={input.description}
      error={input.error}
      disabled={input.disabled}
      checked={value ?? false}
    />
  )
}

/** Yes or no as something ticked off. */
export function CheckboxField<T extends FieldValues>(props: FieldProps<T>) {
  const { field, input } = useField(props)
  const { value, ...rest } = field
  return (
    <Checkbox
      {...rest}
      label={input.label}
      description={input.description}
      error={input.error}
      disabled={input.disabled}
      checked={value ?? false}
    />
  )
}
