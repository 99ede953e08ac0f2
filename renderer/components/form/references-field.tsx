import { MultiSelect } from '@mantine/core'
import { useMemo } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { filterOptions } from './filter-options.ts'
import type { Option } from './select-field.tsx'
import { type FieldProps, useField } from './use-field.ts'

interface ReferencesFieldProps<T extends FieldValues> extends FieldProps<T> {
  readonly options: readonly Option[]
  readonly placeholder?: string
}

/** Any number of records out of a book that may hold thousands: only the first that fit are listed. */
export function ReferencesField<T extends FieldValues>(props: ReferencesFieldProps<T>) {
  const { field, input } = useField(props)
  const { t } = useTranslation()
  const data = useMemo(() => [...props.options], [props.options])
  return (
    <MultiSelect
      {...field}
      {...input}
      value={field.value ?? []}
      data={data}
      placeholder={field.value?.length ? undefined : props.placeholder}
      limit={40}
      searchable
      hidePickedOptions
      filter={filterOptions}
      nothingFoundMessage={t('form.nothingFound')}
    />
  )
}
