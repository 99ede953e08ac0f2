import { MultiSelect, Select, TagsInput } from '@mantine/core'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { filterOptions } from './filter-options.ts'
import { type FieldProps, useField } from './use-field.ts'

export interface Option {
  readonly value: string
  readonly label: string
}

interface SelectFieldProps<T extends FieldValues> extends FieldProps<T> {
  readonly options: readonly Option[]
  readonly placeholder?: string
  /** Typing filters the list; on by default for more than eight options. */
  readonly searchable?: boolean
  /** Whether the choice can be taken back; then the value is null. */
  readonly clearable?: boolean
}

/** One of several options; nothing chosen is null. */
export function SelectField<T extends FieldValues>(props: SelectFieldProps<T>) {
  const { field, input } = useField(props)
  const { t } = useTranslation()
  return (
    <Select
      {...field}
      {...input}
      value={field.value ?? null}
      data={props.options.map(({ value, label }) => ({ value, label }))}
      placeholder={props.placeholder}
      searchable={props.searchable ?? props.options.length > 8}
      clearable={props.clearable ?? false}
      clearButtonProps={{ 'aria-label': t('form.clear') }}
      allowDeselect={props.clearable ?? false}
      filter={filterOptions}
      nothingFoundMessage={t('form.nothingFound')}
    />
  )
}

/** Any number of options. */
export function MultiSelectField<T extends FieldValues>(
  props: SelectFieldProps<T> & { readonly max?: number },
) {
  const { field, input } = useField(props)
  const { t } = useTranslation()
  return (
    <MultiSelect
      {...field}
      {...input}
      value={field.value ?? []}
      data={props.options.map(({ value, label }) => ({ value, label }))}
      placeholder={field.value?.length ? undefined : props.placeholder}
      maxValues={props.max}
      searchable
      clearable={props.clearable ?? false}
      clearButtonProps={{ 'aria-label': t('form.clear') }}
      hidePickedOptions
      filter={filterOptions}
      nothingFoundMessage={t('form.nothingFound')}
    />
  )
}

/** Free words, with those used elsewhere offered. */
export function TagsField<T extends FieldValues>(
  props: FieldProps<T> & { readonly suggestions?: readonly string[]; readonly placeholder?: string },
) {
  const { field, input } = useField(props)
  const { t } = useTranslation()
  return (
    <TagsInput
      {...field}
      {...input}
      value={field.value ?? []}
      data={[...(props.suggestions ?? [])]}
      placeholder={field.value?.length ? undefined : (props.placeholder ?? t('form.tagHint'))}
      filter={filterOptions}
      // A word typed but not confirmed is meant, too.
      acceptValueOnBlur
    />
  )
}
