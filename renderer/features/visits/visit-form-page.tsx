import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { newRecordBase } from '#renderer/api/new-record.ts'
import { useReplica } from '#renderer/api/use-book.tsx'
import { ChoiceField } from '#renderer/components/form/choice-field.tsx'
import { DateField } from '#renderer/components/form/date-field.tsx'
import { FormSection, Wide } from '#renderer/components/form/form-section.tsx'
import { RecordForm } from '#renderer/components/form/record-form.tsx'
import { SelectField } from '#renderer/components/form/select-field.tsx'
import { TextareaField, TextField } from '#renderer/components/form/text-field.tsx'
import { PartnerTownsField } from '#renderer/components/form/town-fields.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { savingVisit } from '#shared/domain/visit-dates.ts'
import {
  type Visit,
  visitDirections,
  visitInitiators,
  visitKinds,
  visitSchema,
} from '#shared/records/visit.ts'

/** What a new visit starts from. */
function newVisit(townId?: string): Visit {
  return {
    ...newRecordBase(),
    title: '',
    direction: 'incoming',
    kind: 'citizens',
    townIds: townId === undefined ? [] : [townId],
    arrival: '',
    departure: '',
    initiator: { kind: 'town', name: '' },
    meetingPoint: '',
    meetingTime: '',
    emergencyPhone: '',
    keepApart: [],
    note: '',
  }
}

export function NewVisitPage() {
  const replica = useReplica()
  const record = useMemo(() => {
    // Most offices have one town that comes; only where there is one is it taken for granted.
    const [only, ...others] = [...replica.book().towns.values()].filter((town) => town.role === 'partner')
    return newVisit(others.length === 0 ? only?.id : undefined)
  }, [replica])
  return <VisitForm record={record} />
}

export function EditVisitPage({ visitId }: { readonly visitId: string }) {
  const replica = useReplica()
  // The form starts from what the book says now; later commits do not change what is being typed.
  const record = useMemo(() => replica.book().visits.get(visitId), [replica, visitId])
  return record ? <VisitForm record={record} /> : <NotFound />
}

function VisitForm({ record }: { readonly record: Visit }) {
  const { t } = useTranslation('visits')
  const { save } = useCommit()
  const replica = useReplica()
  const navigate = useNavigate()
  const isNew = record.revision === 0
  const detail = { to: '/visits/$visitId', params: { visitId: record.id } } as const
  return (
    <Page
      title={isNew ? t('new') : t('edit')}
      subtitle={isNew ? undefined : record.title}
      breadcrumbs={[
        { label: t('title'), link: { to: '/visits' } },
        ...(isNew ? [] : [{ label: record.title, link: detail }]),
      ]}
    >
      <RecordForm
        schema={visitSchema}
        record={record}
        onSave={(visit) => save('visit-saved', savingVisit(replica.book(), visit), { quiet: true })}
        onSaved={() => void navigate(detail)}
        onCancel={() => void navigate(isNew ? { to: '/visits' } : detail)}
      >
        {({ control }) => <VisitFields control={control} />}
      </RecordForm>
    </Page>
  )
}

function VisitFields({ control }: { readonly control: Control<Visit> }) {
  const { t } = useTranslation('visits')
  return (
    <>
      <FormSection title={t('section.visit')} description={t('section.visitText')}>
        <Wide>
          <TextField
            control={control}
            name="title"
            label={t('field.title')}
            placeholder={t('field.titlePlaceholder')}
            required
          />
        </Wide>
        <Wide>
          <PartnerTownsField control={control} name="townIds" label={t('field.towns')} required />
        </Wide>
        <ChoiceField
          control={control}
          name="direction"
          label={t('field.direction')}
          options={visitDirections.map((value) => ({ value, label: t(`direction.${value}`) }))}
        />
        <SelectField
          control={control}
          name="kind"
          label={t('field.kind')}
          options={visitKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      </FormSection>
      <FormSection title={t('section.dates')} description={t('section.datesText')}>
        <DateField control={control} name="arrival" label={t('field.arrival')} required />
        <DateField control={control} name="departure" label={t('field.departure')} required />
      </FormSection>
      <FormSection title={t('section.initiator')} description={t('section.initiatorText')}>
        <ChoiceField
          control={control}
          name="initiator.kind"
          label={t('field.initiatorKind')}
          options={visitInitiators.map((value) => ({ value, label: t(`initiator.${value}`) }))}
        />
        <TextField control={control} name="initiator.name" label={t('field.initiatorName')} />
      </FormSection>
      <FormSection title={t('section.meeting')} description={t('section.meetingText')}>
        <TextField control={control} name="meetingPoint" label={t('field.meetingPoint')} />
        <TextField control={control} name="meetingTime" label={t('field.meetingTime')} />
        <TextField control={control} name="emergencyPhone" type="tel" label={t('field.emergencyPhone')} />
      </FormSection>
      <FormSection title={t('section.note')}>
        <Wide>
          <TextareaField control={control} name="note" label={t('field.note')} />
        </Wide>
      </FormSection>
    </>
  )
}
