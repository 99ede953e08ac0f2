import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { newRecordBase } from '#renderer/api/new-record.ts'
import { useBook, useRecord } from '#renderer/api/use-book.tsx'
import { ChoiceField } from '#renderer/components/form/choice-field.tsx'
import { DateField } from '#renderer/components/form/date-field.tsx'
import { FormSection, Wide } from '#renderer/components/form/form-section.tsx'
import { NumberField } from '#renderer/components/form/number-field.tsx'
import { RecordForm } from '#renderer/components/form/record-form.tsx'
import { SelectField } from '#renderer/components/form/select-field.tsx'
import { TextareaField, TextField } from '#renderer/components/form/text-field.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { today } from '#renderer/components/today.ts'
import { nextStep } from '#shared/domain/honours/ladder.ts'
import { newApplication } from '#shared/domain/honours/new-award.ts'
import { stepName } from '#shared/domain/honours/rules.ts'
import { type Award, awardStates, honourSteps } from '#shared/records/award.ts'

import { useAwardSchema } from './award-schema.ts'

/** An honour that the town received before it had this book. */
export function NewAwardPage() {
  const book = useBook()
  const [award] = useState<Award>(() => {
    const day = today()
    const step = nextStep(book.awards.values()) ?? 'diploma'
    const application = newApplication(book, step, day, newRecordBase().id)
    return { ...application, state: 'awarded', year: Number(day.slice(0, 4)) }
  })
  return <AwardForm award={award} />
}

/** An award of the book: step, state and dates. */
export function EditAwardPage({ awardId }: { readonly awardId: string }) {
  const award = useRecord('awards', awardId)
  return award ? <AwardForm award={award} /> : <NotFound />
}

function AwardForm({ award }: { readonly award: Award }) {
  const { t, i18n } = useTranslation('honours')
  const navigate = useNavigate()
  const { save } = useCommit()
  const schema = useAwardSchema()
  const isNew = award.revision === 0
  const name = `${stepName(award.step, i18n.language)} ${award.year}`
  const detail = { to: '/honours/awards/$awardId', params: { awardId: award.id } } as const
  const back = isNew ? ({ to: '/honours' } as const) : detail
  return (
    <Page
      title={isNew ? t('award.new') : t('award.editTitle', { name })}
      subtitle={isNew && t('award.newHint')}
      breadcrumbs={[
        { label: t('title'), link: { to: '/honours' } },
        ...(isNew ? [] : [{ label: name, link: detail }]),
      ]}
    >
      <RecordForm
        schema={schema}
        record={award}
        onSave={(put) => save('award-saved', [{ collection: 'awards', put }], { quiet: true })}
        onSaved={() => void navigate(back)}
        onCancel={() => void navigate(back)}
      >
        {(form) => <AwardFields form={form} />}
      </RecordForm>
    </Page>
  )
}

function AwardFields({ form }: { readonly form: UseFormReturn<Award> }) {
  const { t, i18n } = useTranslation('honours')
  const { control } = form
  return (
    <>
      <FormSection title={t('award.facts')}>
        <SelectField
          control={control}
          name="step"
          label={t('award.step')}
          description={'\u00a0'}
          required
          options={honourSteps.map((value) => ({ value, label: stepName(value, i18n.language) }))}
        />
        <NumberField
          control={control}
          name="year"
          label={t('award.year')}
          description={t('award.yearHint')}
          required
          plain
        />
        <Wide>
          <ChoiceField
            control={control}
            name="state"
            label={t('award.state')}
            options={awardStates.map((value) => ({ value, label: t(`award.states.${value}`) }))}
          />
        </Wide>
      </FormSection>
      <FormSection title={t('award.dates')}>
        <DateField control={control} name="appliedOn" label={t('award.appliedOn')} nullable />
        <DateField control={control} name="decidedOn" label={t('award.decidedOn')} nullable />
        <DateField control={control} name="handedOverOn" label={t('award.handedOverOn')} nullable />
        <Wide>
          <TextField
            control={control}
            name="handedOverBy"
            label={t('award.handedOverBy')}
            description={t('award.handedOverByHint')}
          />
        </Wide>
      </FormSection>
      <FormSection title={t('award.note')} columns={1}>
        <TextareaField control={control} name="note" label={t('award.note')} />
      </FormSection>
    </>
  )
}
