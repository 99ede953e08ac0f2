import { Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FieldPath, FieldPathValue, FieldValues } from 'react-hook-form'

import { type FieldProps, useField } from './use-field.ts'

export interface TextFieldProps<T extends FieldValues> extends FieldProps<T> {
  readonly placeholder?: string
  readonly type?: 'text' | 'email' | 'tel' | 'url'
  readonly autoComplete?: string
  readonly rightSection?: ReactNode
  /** After the user has typed (not when the form sets the value). */
  readonly onTyped?: (text: string) => void
}

/** One line of text; an empty one is the empty string. */
export function TextField<T extends FieldValues>(props: TextFieldProps<T>) {
  const { field, input } = useField(props, '' as FieldPathValue<T, FieldPath<T>>)
  return (
    <TextInput
      {...field}
      {...input}
      value={field.value ?? ''}
      onChange={(event) => {
        field.onChange(event)
        props.onTyped?.(event.currentTarget.value)
      }}
      type={props.type ?? 'text'}
      placeholder={props.placeholder}
      autoComplete={props.autoComplete ?? 'off'}
      rightSection={props.rightSection}
    />
  )
}

/** Several lines of text; grows with what is written. */
export function TextareaField<T extends FieldValues>(props: FieldProps<T> & { readonly rows?: number }) {
  const { field, input } = useField(props, '' as FieldPathValue<T, FieldPath<T>>)
  return (
    <Textarea
      {...field}
      {...input}
      value={field.value ?? ''}
      autosize
      minRows={props.rows ?? 3}
      maxRows={14}
    />
  )
}
