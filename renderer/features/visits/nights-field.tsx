import { Checkbox, Group } from '@mantine/core'
import type { FieldValues } from 'react-hook-form'

import { type FieldProps, useField } from '#renderer/components/form/use-field.ts'
import { nightsBetween } from '#shared/domain/nights.ts'
import { chosenNights } from '#shared/domain/visit-dates.ts'
import type { Visit } from '#shared/records/visit.ts'

import { useNightName } from './night-name.ts'

interface NightsFieldProps<T extends FieldValues> extends FieldProps<T> {
  readonly visit: Visit
}

/** The nights of a visit, ticked one by one; all of them is null, so that it stays all when the dates change. */
export function NightsField<T extends FieldValues>(props: NightsFieldProps<T>) {
  const { field, input } = useField(props)
  const nightName = useNightName()
  const nights = nightsBetween(props.visit.arrival, props.visit.departure)
  const { ref, name, value, onChange, onBlur } = field
  return (
    <Checkbox.Group
      {...input}
      value={value ?? [...nights]}
      onChange={(ticked) => onChange(chosenNights(props.visit, ticked))}
    >
      <Group gap="xs" mt={6}>
        {nights.map((night, index) => (
          <Checkbox
            key={night}
            // The form focuses the first option when this field is wrong.
            ref={index === 0 ? ref : undefined}
            name={name}
            value={night}
            label={nightName(night)}
            onBlur={onBlur}
            mr="sm"
          />
        ))}
      </Group>
    </Checkbox.Group>
  )
}
