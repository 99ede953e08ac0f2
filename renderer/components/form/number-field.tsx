import { NumberInput } from '@mantine/core'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { type FieldProps, useField } from './use-field.ts'

interface NumberFieldProps<T extends FieldValues> extends FieldProps<T> {
  readonly min?: number
  readonly max?: number
  readonly decimals?: number
  readonly suffix?: string
  /** Years are written without separators. */
  readonly plain?: boolean
}

/** A number written in the user's way; empty is null. */
export function NumberField<T extends FieldValues>(props: NumberFieldProps<T>) {
  const { field, input } = useField(props)
  const { i18n } = useTranslation()
  const english = i18n.language === 'en'
  const french = i18n.language === 'fr'
  return (
    <NumberInput
      {...field}
      {...input}
      value={field.value ?? ''}
      onChange={(value) => field.onChange(value === '' ? null : value)}
      min={props.min}
      max={props.max}
      clampBehavior="none"
      decimalScale={props.decimals ?? 0}
      decimalSeparator={english ? '.' : ','}
      thousandSeparator={props.plain ? false : english ? ',' : french ? '\u202f' : '.'}
      suffix={props.suffix}
      hideControls
      inputMode={props.decimals ? 'decimal' : 'numeric'}
    />
  )
}
