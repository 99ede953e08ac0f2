import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type Control, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { PartialDateField } from '#renderer/components/form/date-field.tsx'
import { TextField } from '#renderer/components/form/text-field.tsx'

import classes from './children-field.module.css'
import type { HouseholdFormRecord } from './household-form-record.ts'

/** The children of the house: their age helps to find company for guests of that age. */
export function ChildrenField({ control }: { readonly control: Control<HouseholdFormRecord> }) {
  const { t } = useTranslation('households')
  const children = useFieldArray({ control, name: 'children', keyName: 'key' })
  return (
    <div>
      <ul className={classes.children} aria-label={t('section.children')}>
        {children.fields.map((child, index) => (
          <li key={child.key} className={classes.child}>
            <TextField control={control} name={`children.${index}.name`} label={t('field.childName')} />
            <PartialDateField
              control={control}
              name={`children.${index}.born`}
              label={t('field.childBorn')}
              required
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              className={classes.remove}
              aria-label={t('field.removeChild', { number: index + 1 })}
              onClick={() => children.remove(index)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        size="compact-md"
        mt={children.fields.length > 0 ? 'sm' : 0}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => children.append({ name: '', born: '' })}
      >
        {t('field.addChild')}
      </Button>
    </div>
  )
}
