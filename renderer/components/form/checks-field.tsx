import { Checkbox, Group } from '@mantine/core'
import type { FieldValues } from 'react-hook-form'

import type { Option } from './select-field.tsx'
import { type FieldProps, useField } from './use-field.ts'

interface ChecksFieldProps<T extends FieldValues> extends FieldProps<T> {
  readonly options: readonly Option[]
}

/** Any number of a few options, all in sight to be ticked off. */
export function ChecksField<T extends FieldValues>(props: ChecksFieldProps<T>) {
  const { field, input } = useField(props)
  const { ref, name, value, onChange, onBlur } = field
  return (
    <Checkbox.Group {...input} value={value ?? []} onChange={onChange}>
      <Group gap="xs" mt={6}>
        {props.options.map((option, index) => (
          <Checkbox
            key={option.value}
            // The form focuses the first option when this field is wrong.
            ref={index === 0 ? ref : undefined}
            name={name}
            value={option.value}
            label={option.label}
            onBlur={onBlur}
            mr="sm"
          />
        ))}
      </Group>
    </Checkbox.Group>
  )
}
