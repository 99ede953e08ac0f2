import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { newRecordBase } from '#renderer/api/new-record.ts'
import { useReplica } from '#renderer/api/use-book.tsx'
import { RecordForm } from '#renderer/components/form/record-form.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { changedPeople } from '#renderer/components/people/changed-people.ts'

import { HouseholdFields } from './household-fields.tsx'
import {
  fromHouseholdForm,
  type HouseholdFormRecord,
  householdFormSchema,
  newHousehold,
  toHouseholdForm,
} from './household-form-record.ts'

export function NewHouseholdPage() {
  const { i18n } = useTranslation()
  const replica = useReplica()
  const record = useMemo(() => {
    const { office, towns } = replica.book()
    const ownTown = towns.get(office.get('office')?.ownTownId ?? '')
    return newHousehold(newRecordBase(), i18n.language, ownTown?.country ?? null)
  }, [replica, i18n.language])
  return <HouseholdForm record={record} />
}

export function EditHouseholdPage({ householdId }: { readonly householdId: string }) {
  const replica = useReplica()
  // The form starts from what the book says now; later commits do not change what is being typed.
  const record = useMemo(() => toHouseholdForm(replica.book(), householdId), [replica, householdId])
  return record ? <HouseholdForm record={record} /> : <NotFound />
}

/** Household and its people in one form and one commit. */
function HouseholdForm({ record }: { readonly record: HouseholdFormRecord }) {
  const { t } = useTranslation('households')
  const { save } = useCommit()
  const replica = useReplica()
  const navigate = useNavigate()
  const isNew = record.revision === 0
  const detail = { to: '/households/$householdId', params: { householdId: record.id } } as const

  return (
    <Page
      title={isNew ? t('new') : t('edit')}
      subtitle={isNew ? undefined : record.name}
      breadcrumbs={[
        { label: t('title'), link: { to: '/households' } },
        ...(isNew ? [] : [{ label: record.name, link: detail }]),
      ]}
    >
      <RecordForm
        schema={householdFormSchema}
        record={record}
        onSave={(edited) =>
          save(
            'household-saved',
            [
              ...changedPeople(replica.book().people, edited.hosts),
              { collection: 'households', put: fromHouseholdForm(edited) },
            ],
            { quiet: true },
          )
        }
        onSaved={() => void navigate(detail)}
        onCancel={() => void navigate(isNew ? { to: '/households' } : detail)}
      >
        {(form) => <HouseholdFields form={form} />}
      </RecordForm>
    </Page>
  )
}
