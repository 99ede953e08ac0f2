import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { newRecordBase } from '#renderer/api/new-record.ts'
import { useRecord } from '#renderer/api/use-book.tsx'
import { RecordForm } from '#renderer/components/form/record-form.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { personName } from '#shared/domain/names.ts'
import { personFromName } from '#shared/domain/person-from-name.ts'
import { type Person, personSchema } from '#shared/records/person.ts'

import { PersonFields } from './person-fields.tsx'

/** Somebody who is not in the book yet. */
export function NewPersonPage() {
  const [person] = useState(() => personFromName(newRecordBase().id, ''))
  return <PersonForm person={person} />
}

/** A person of the book, to be changed. */
export function EditPersonPage({ personId }: { readonly personId: string }) {
  const person = useRecord('people', personId)
  return person ? <PersonForm person={person} /> : <NotFound />
}

function PersonForm({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people')
  const navigate = useNavigate()
  const { save } = useCommit()
  const isNew = person.revision === 0
  const name = personName(person)
  const detail = { to: '/people/$personId', params: { personId: person.id } } as const
  return (
    <Page
      title={isNew ? t('new') : t('editTitle', { name })}
      breadcrumbs={[
        { label: t('title'), link: { to: '/people' } },
        ...(isNew ? [] : [{ label: name, link: detail }]),
      ]}
    >
      <RecordForm
        schema={personSchema}
        record={person}
        saveLabel={isNew ? t('create') : undefined}
        onSave={(put) => save('person-saved', [{ collection: 'people', put }], { quiet: true })}
        onSaved={() => void navigate(detail)}
        onCancel={() => void navigate(isNew ? { to: '/people' } : detail)}
      >
        {(form) => <PersonFields form={form} />}
      </RecordForm>
    </Page>
  )
}
