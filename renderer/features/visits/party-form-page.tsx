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
import { savingParty } from '#shared/domain/saving-party.ts'
import type { Visit } from '#shared/records/visit.ts'

import { PartyFields } from './party-fields.tsx'
import {
  fromPartyForm,
  newParty,
  type PartyFormRecord,
  partyFormSchema,
  toPartyForm,
} from './party-form-record.ts'

export function NewPartyPage({ visitId }: { readonly visitId: string }) {
  const replica = useReplica()
  const start = useMemo(() => {
    const book = replica.book()
    const visit = book.visits.get(visitId)
    const town = book.towns.get(visit?.townIds[0] ?? '')
    const language = town?.languages[0] ?? book.office.get('office')?.letterLanguage ?? 'de'
    return visit && { visit, record: newParty(newRecordBase(), visitId, language) }
  }, [replica, visitId])
  return start ? <PartyForm {...start} /> : <NotFound />
}

export function EditPartyPage({ visitId, partyId }: { readonly visitId: string; readonly partyId: string }) {
  const replica = useReplica()
  // The form starts from what the book says now; later commits do not change what is being typed.
  const start = useMemo(() => {
    const book = replica.book()
    const visit = book.visits.get(visitId)
    const party = book.parties.get(partyId)
    return visit && party && { visit, record: toPartyForm(book.people, party) }
  }, [replica, visitId, partyId])
  return start ? <PartyForm {...start} /> : <NotFound />
}

/** A party and its people in one form and one commit. */
function PartyForm({ visit, record }: { readonly visit: Visit; readonly record: PartyFormRecord }) {
  const { t } = useTranslation('visits')
  const { save } = useCommit()
  const replica = useReplica()
  const navigate = useNavigate()
  const isNew = record.revision === 0
  const params = { visitId: visit.id }
  const back = () => void navigate({ to: '/visits/$visitId/guests', params })
  return (
    <Page
      title={isNew ? t('party.new') : t('party.edit')}
      breadcrumbs={[
        { label: t('title'), link: { to: '/visits' } },
        { label: visit.title, link: { to: '/visits/$visitId', params } },
        { label: t('tab.guests'), link: { to: '/visits/$visitId/guests', params } },
      ]}
    >
      <RecordForm
        schema={partyFormSchema}
        record={record}
        onSave={(edited) => {
          const book = replica.book()
          const people = edited.guests.map((guest) => guest.person)
          return save(
            'party-saved',
            [...changedPeople(book.people, people), ...savingParty(book, fromPartyForm(visit, edited))],
            { quiet: true },
          )
        }}
        onSaved={back}
        onCancel={back}
      >
        {(form) => <PartyFields form={form} visit={visit} />}
      </RecordForm>
    </Page>
  )
}
