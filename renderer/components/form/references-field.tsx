import { MultiSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { filterOptions } from './filter-options.ts'
import type { Option } from './select-field.tsx'
import { type FieldProps, useField } from './use-field.ts'

interface ReferencesFieldProps<T extends FieldValues> extends FieldProps<T> {
  /** Keep it the same object between drawings (`useMemo`). */
  readonly options: readonly Option[]
  readonly placeholder?: string
}

const LISTED = 40
const none: readonly string[] = []

/** Any number of records out of a book that may hold thousands: only the first that fit are listed. */
export function ReferencesField<T extends FieldValues>(props: ReferencesFieldProps<T>) {
  const { options } = props
  const { field, input } = useField(props)
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const value: readonly string[] = field.value ?? none
  // Mantine looks at all it is given at every drawing, so it is given what can be seen.
  const data = useMemo(() => {
    const chosen = new Set(value)
    const listed = filterOptions({ options: [...options], search, limit: LISTED + chosen.size })
    return [...new Set([...listed, ...options.filter((option) => chosen.has(option.value))])]
  }, [options, search, value])
  return (
    <MultiSelect
      {...field}
      {...input}
      value={[...value]}
      data={data}
      placeholder={value.length > 0 ? undefined : props.placeholder}
      limit={LISTED}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      hidePickedOptions
      filter={filterOptions}
      nothingFoundMessage={t('form.nothingFound')}
    />
  )
}
