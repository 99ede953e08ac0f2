import {
  type Control,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  useController,
} from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { problemKey } from '#shared/messages/problem-key.ts'

/** What every field takes: where its value lives in the form, and what it is called. */
export interface FieldProps<T extends FieldValues> {
  readonly control: Control<T>
  readonly name: FieldPath<T>
  readonly label: string
  readonly description?: string
  /** Marks the field; the check itself is the schema's. */
  readonly required?: boolean
  readonly disabled?: boolean
}

/**
 * Binds a field to its form: the input's props and the problem as a sentence.
 *
 * `fallback` is the value where the record has none yet: a name in a language that was just added.
 */
export function useField<T extends FieldValues>(
  props: FieldProps<T>,
  fallback?: FieldPathValue<T, FieldPath<T>>,
) {
  const { t } = useTranslation('problems')
  const { field, fieldState } = useController({
    control: props.control,
    name: props.name,
    ...(fallback !== undefined && { defaultValue: fallback }),
  })
  const { error } = fieldState
  // A list carries its own problem under `root`, beside those of its rows.
  const message = error && (error.message ?? (error as { root?: { message?: string } }).root?.message)
  return {
    field,
    /** For Mantine inputs. `withAsterisk`, not `required`: the browser's own check would stop the form. */
    input: {
      label: props.label,
      description: props.description,
      withAsterisk: props.required ?? false,
      'aria-required': props.required ?? false,
      disabled: props.disabled ?? false,
      error: message === undefined ? undefined : t(problemKey(message)),
    },
  }
}
