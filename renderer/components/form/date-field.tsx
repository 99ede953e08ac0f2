import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { formatDate, parseDate, parsePartialDate } from '#shared/domain/date-text.ts'

import { type FieldProps, useField } from './use-field.ts'

interface DateFieldProps<T extends FieldValues> extends FieldProps<T> {
  /** An optional date is null when empty; one that is always there becomes the empty string, which the schema refuses. */
  readonly nullable?: boolean
  /** The earliest and latest day, as ISO dates. */
  readonly min?: string
  readonly max?: string
}

/**
 * A day, typed as people write it or taken from the calendar; the form holds the ISO date.
 *
 * What cannot be read as a date stays in the form as typed, so that the schema complains about it
 * instead of an older value being saved in silence.
 */
export function DateField<T extends FieldValues>(props: DateFieldProps<T>) {
  return <TypedDateField {...props} parse={parseDate} example="2027-05-14" calendar />
}

/** A day, a month or only a year: `1985`, „Juni 1985“. */
export function PartialDateField<T extends FieldValues>(props: DateFieldProps<T>) {
  return <TypedDateField {...props} parse={parsePartialDate} example="1985-06" />
}

interface TypedDateFieldProps<T extends FieldValues> extends DateFieldProps<T> {
  readonly parse: (text: string) => string | null
  readonly example: string
  readonly calendar?: boolean
}

function TypedDateField<T extends FieldValues>(props: TypedDateFieldProps<T>) {
  const { field, input } = useField(props)
  const { t, i18n } = useTranslation()
  const [opened, setOpened] = useState(false)
  const value: string = field.value ?? ''
  const shown = formatDate(value, i18n.language)
  const [typed, setTyped] = useState(shown)
  const [typing, setTyping] = useState(false)
  useEffect(() => {
    if (!typing) setTyped(shown)
  }, [shown, typing])

  const empty = props.nullable ? null : ''
  const example = formatDate(props.example, i18n.language)

  return (
    <TextInput
      {...input}
      ref={field.ref}
      name={field.name}
      placeholder={t(props.calendar ? 'form.dateHint' : 'form.partialDateHint', { example })}
      value={typed}
      autoComplete="off"
      onFocus={() => setTyping(true)}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        field.onChange(text.trim() === '' ? empty : (props.parse(text) ?? text))
      }}
      onBlur={() => {
        setTyping(false)
        field.onBlur()
      }}
      rightSection={
        props.calendar && (
          <Popover
            opened={opened}
            onChange={setOpened}
            position="bottom-end"
            trapFocus
            returnFocus
            withinPortal
          >
            <Popover.Target>
              <ActionIcon
                variant="subtle"
                aria-label={`${props.label}: ${t('form.calendar')}`}
                disabled={props.disabled ?? false}
                onClick={() => setOpened(!opened)}
              >
                <IconCalendar size={18} aria-hidden />
              </ActionIcon>
            </Popover.Target>
            <Popover.Dropdown>
              <DatePicker
                value={parseDate(value)}
                defaultDate={parseDate(value) ?? props.min ?? undefined}
                minDate={props.min}
                maxDate={props.max}
                hideOutsideDates
                ariaLabels={{
                  previousMonth: t('form.previousMonth'),
                  nextMonth: t('form.nextMonth'),
                  previousYear: t('form.previousYear'),
                  nextYear: t('form.nextYear'),
                }}
                onChange={(day) => {
                  if (day) field.onChange(day)
                  setOpened(false)
                }}
              />
            </Popover.Dropdown>
          </Popover>
        )
      }
    />
  )
}
