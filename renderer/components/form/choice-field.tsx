import { Group, Radio } from '@mantine/core'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { type TriAnswer, triAnswers } from '#shared/records/common.ts'

import classes from './choice-field.module.css'
import type { Option } from './select-field.tsx'
import { type FieldProps, useField } from './use-field.ts'

interface ChoiceFieldProps<T extends FieldValues> extends FieldProps<T> {
  readonly options: readonly Option[]
}

/** A few options side by side: radio buttons drawn as one segmented bar, with their keyboard and names. */
export function ChoiceField<T extends FieldValues>(props: ChoiceFieldProps<T>) {
  const { field, input } = useField(props)
  const { ref, ...rest } = field
  return (
    <Radio.Group {...rest} {...input} value={field.value ?? null}>
      <Group gap={0} className={classes.bar} wrap="nowrap">
        {props.options.map((option, index) => (
          <Radio.Card
            key={option.value}
            // The form focuses the first option when this field is wrong.
            ref={index === 0 ? ref : undefined}
            value={option.value}
            className={classes.option}
            disabled={props.disabled ?? false}
          >
            {option.label}
          </Radio.Card>
        ))}
      </Group>
    </Radio.Group>
  )
}

/** „egal / lieber nicht / auf keinen Fall“. */
export function TriAnswerField<T extends FieldValues>(props: FieldProps<T>) {
  const { t } = useTranslation()
  return (
    <ChoiceField
      {...props}
      options={triAnswers.map((value: TriAnswer) => ({ value, label: t(`tri.${value}`) }))}
    />
  )
}
