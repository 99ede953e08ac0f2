import { useMemo } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { PartialDateField } from '#renderer/components/form/date-field.tsx'
import { FormSection, Wide } from '#renderer/components/form/form-section.tsx'
import { NumberField } from '#renderer/components/form/number-field.tsx'
import { MultiSelectField, SelectField } from '#renderer/components/form/select-field.tsx'
import { TextareaField, TextField } from '#renderer/components/form/text-field.tsx'
import { criterionName } from '#shared/domain/honours/rules.ts'
import { relationName } from '#shared/domain/names.ts'
import { type Activity, honourCriteria } from '#shared/records/activity.ts'

/** What was done, when, for which criterion, by how many, and with whom. */
export function ActivityFields({ form }: { readonly form: UseFormReturn<Activity> }) {
  const { t, i18n } = useTranslation('honours')
  const { relations, towns, visits } = useBook()
  const { control } = form
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(i18n.language)
    return {
      relations: [...relations.values()]
        .map((relation) => ({ value: relation.id, label: relationName(towns, relation, i18n.language) }))
        .sort((a, b) => compare(a.label, b.label)),
      visits: [...visits.values()]
        .sort((a, b) => b.arrival.localeCompare(a.arrival))
        .map(({ id, title, arrival }) => ({ value: id, label: `${title} (${arrival.slice(0, 4)})` })),
    }
  }, [relations, towns, visits, i18n.language])
  return (
    <>
      <FormSection title={t('activity.facts')}>
        <Wide>
          <TextField control={control} name="title" label={t('activity.name')} required />
        </Wide>
        <PartialDateField
          control={control}
          name="date"
          label={t('activity.date')}
          description={t('activity.dateHint')}
          required
        />
        <Wide>
          <MultiSelectField
            control={control}
            name="criteria"
            label={t('activity.criteria')}
            description={t('activity.criteriaHint')}
            required
            options={honourCriteria.map((value) => ({ value, label: criterionName(value, i18n.language) }))}
          />
        </Wide>
        <Wide>
          <TextareaField control={control} name="description" label={t('activity.description')} />
        </Wide>
      </FormSection>
      <FormSection title={t('activity.people')}>
        <NumberField
          control={control}
          name="participants"
          label={t('activity.participants')}
          description={'\u00a0'}
        />
        <NumberField
          control={control}
          name="young"
          label={t('activity.young')}
          description={t('activity.youngHint')}
        />
      </FormSection>
      <FormSection title={t('activity.connection')}>
        <SelectField
          control={control}
          name="relationId"
          label={t('activity.relation')}
          options={options.relations}
          clearable
        />
        <SelectField
          control={control}
          name="visitId"
          label={t('activity.visit')}
          options={options.visits}
          clearable
        />
      </FormSection>
    </>
  )
}
