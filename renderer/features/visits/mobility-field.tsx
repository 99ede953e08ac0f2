import { Checkbox } from '@mantine/core'
import type { FieldValues } from 'react-hook-form'

import { type FieldProps, useField } from '#renderer/components/form/use-field.ts'
import type { Guest } from '#shared/records/party.ts'

/** Whether a guest needs a house without steps. */
export function MobilityField<T extends FieldValues>(props: FieldProps<T>) {
  const { field, input } = useField(props)
  const { value, onChange, ...rest } = field
  return (
    <Checkbox
      {...rest}
      label={input.label}
      error={input.error}
      checked={value === 'step-free'}
      onChange={(event) =>
        onChange((event.currentTarget.checked ? 'step-free' : 'none') satisfies Guest['mobility'])
      }
    />
  )
}
