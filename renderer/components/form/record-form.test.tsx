import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { z } from 'zod'

import { useCommit } from '#renderer/api/commit.tsx'
import { useRecord } from '#renderer/api/use-book.tsx'
import { err } from '#shared/contract/result.ts'
import { isoDate, requiredText } from '#shared/records/common.ts'
import type { Person } from '#shared/records/person.ts'
import { personSchema } from '#shared/records/person.ts'
import { fakeBridge, openState } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { DateField } from './date-field.tsx'
import { RecordForm } from './record-form.tsx'
import { TextField } from './text-field.tsx'

const anna: Person = {
  id: 'anna',
  revision: 3,
  title: '',
  givenName: 'Anna',
  familyName: 'Weber',
  sex: null,
  born: null,
  email: '',
  phone: '',
  mobile: '',
  address: null,
  townId: null,
  languages: [],
  interests: [],
  note: '',
}

/** As the pages do it: the newest state of the book is at hand. */
function LivePersonForm() {
  const person = useRecord('people', 'anna')
  return person && <PersonForm person={person} />
}

function PersonForm({ person = anna, onSaved }: { readonly person?: Person; readonly onSaved?: () => void }) {
  const { save } = useCommit()
  return (
    <RecordForm
      schema={personSchema}
      record={person}
      onSave={(put) => save('person-saved', [{ collection: 'people', put }], { quiet: true })}
      onSaved={() => onSaved?.()}
      onCancel={() => {}}
    >
      {({ control }) => (
        <>
          <TextField control={control} name="givenName" label="Vorname" />
          <TextField control={control} name="familyName" label="Nachname" required />
          <TextField control={control} name="email" label="E-Mail" />
        </>
      )}
    </RecordForm>
  )
}

test('shows the problem at its field, lists it, and leads to it', async () => {
  const { user, bridge } = await show(<PersonForm />, fakeBridge({ records: { people: [anna] } }))
  await user.clear(await screen.findByLabelText(/Nachname/))
  await user.type(screen.getByLabelText('E-Mail'), 'anna@')
  await user.click(screen.getByRole('button', { name: 'Speichern' }))
  const summary = await screen.findByRole('alert')
  expect(summary.textContent).toContain('2 Angaben')
  expect(within(summary).getByRole('button', { name: 'Nachname' })).toBeTruthy()
  expect(screen.getByLabelText(/Nachname/)).toBe(document.activeElement)
  expect(screen.getByLabelText(/Nachname/).getAttribute('aria-invalid')).toBe('true')
  await user.click(within(summary).getByRole('button', { name: 'E-Mail' }))
  expect(screen.getByLabelText('E-Mail')).toBe(document.activeElement)
  expect(bridge.calls.some(({ name }) => name === 'records.save')).toBe(false)
})

test('keeps what was typed when the Node side refuses, and says why', async () => {
  const bridge = fakeBridge({
    records: { people: [anna] },
    answers: { 'records.save': () => err('disk-full') },
  })
  const { user } = await show(<PersonForm />, bridge)
  await user.type(await screen.findByLabelText('Vorname'), '-Maria')
  await user.click(screen.getByRole('button', { name: 'Speichern' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Der Datenträger ist voll')
  expect((screen.getByLabelText('Vorname') as HTMLInputElement).value).toBe('Anna-Maria')
})

test('puts the problems that the Node side found at their fields', async () => {
  const bridge = fakeBridge({
    records: { people: [anna] },
    answers: {
      'records.save': () => err('record-invalid', {}, [{ path: 'email', problem: 'invalid-email' }]),
    },
  })
  const { user } = await show(<PersonForm />, bridge)
  await user.type(await screen.findByLabelText('Vorname'), '!')
  await user.click(screen.getByRole('button', { name: 'Speichern' }))
  await waitFor(() => expect(screen.getByLabelText('E-Mail').getAttribute('aria-invalid')).toBe('true'))
  expect(screen.getByLabelText('E-Mail')).toBe(document.activeElement)
})

test('saves the record with its revision', async () => {
  let saved = false
  const { user, bridge, replica } = await show(
    <PersonForm
      onSaved={() => {
        saved = true
      }}
    />,
    fakeBridge({ records: { people: [anna] } }),
  )
  await user.type(await screen.findByLabelText('Vorname'), '-Maria')
  await user.click(screen.getByRole('button', { name: 'Speichern' }))
  await waitFor(() => expect(saved).toBe(true))
  expect(bridge.calls.at(-1)).toMatchObject({
    name: 'records.save',
    input: { changes: [{ collection: 'people', put: { id: 'anna', revision: 3, givenName: 'Anna-Maria' } }] },
  })
  expect(replica.book().people.get('anna')).toMatchObject({ revision: 4, givenName: 'Anna-Maria' })
})

test('a date is read as typed, and what is no date stays and is refused', async () => {
  const schema = z.object({ name: requiredText, day: isoDate })
  const seen: unknown[] = []
  const { user } = await show(
    <RecordForm
      schema={schema}
      record={{ name: 'Fest', day: '2027-05-14' }}
      onSave={async (record) => {
        seen.push(record)
        return { ok: true, value: null }
      }}
      onSaved={() => {}}
      onCancel={() => {}}
    >
      {({ control }) => <DateField control={control} name="day" label="Tag" />}
    </RecordForm>,
  )
  const field = (await screen.findByRole('textbox', { name: 'Tag' })) as HTMLInputElement
  expect(field.value).toBe('14.05.2027')
  await user.clear(field)
  await user.type(field, 'morgen')
  await user.click(screen.getByRole('button', { name: 'Speichern' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Bitte ein Datum eingeben')
  expect(field.value).toBe('morgen')
  await user.clear(field)
  await user.type(field, '3. Juni 2027')
  await user.click(screen.getByRole('button', { name: 'Speichern' }))
  await waitFor(() => expect(seen).toEqual([{ name: 'Fest', day: '2027-06-03' }]))
  expect(field.value).toBe('03.06.2027')
})

test('the calendar opens at the date, closes on Escape and gives back the focus', async () => {
  const schema = z.object({ day: isoDate })
  const { user } = await show(
    <RecordForm
      schema={schema}
      record={{ day: '2027-05-14' }}
      onSave={async () => ({ ok: true, value: null })}
      onSaved={() => {}}
      onCancel={() => {}}
    >
      {({ control }) => <DateField control={control} name="day" label="Tag" />}
    </RecordForm>,
  )
  const button = await screen.findByRole('button', { name: 'Tag: Kalender öffnen' })
  await user.click(button)
  expect(await screen.findByRole('button', { name: 'Mai 2027', hidden: true })).toBeTruthy()
  await user.keyboard('{Escape}')
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Nächster Monat', hidden: true })).toBeNull(),
  )
  await user.click(button)
  await user.click(await screen.findByRole('button', { name: '3 Mai 2027', hidden: true }))
  await waitFor(() =>
    expect((screen.getByRole('textbox', { name: 'Tag' }) as HTMLInputElement).value).toBe('03.05.2027'),
  )
})

test('a record changed elsewhere can be loaded anew or saved over, and nothing is lost until then', async () => {
  const { user, bridge, replica } = await show(
    <LivePersonForm />,
    fakeBridge({ records: { people: [anna] } }),
  )
  await user.type(await screen.findByLabelText('Vorname'), '-Maria')
  bridge.commit([{ collection: 'people', put: { ...anna, email: 'anna@stadt.example' } }])
  await user.click(screen.getByRole('button', { name: 'Speichern' }))
  expect((await screen.findByRole('alert')).textContent).toContain('an anderer Stelle geändert')
  expect((screen.getByLabelText('Vorname') as HTMLInputElement).value).toBe('Anna-Maria')
  await user.click(screen.getByRole('button', { name: 'Meine Fassung speichern' }))
  await waitFor(() =>
    expect(replica.book().people.get('anna')).toMatchObject({ givenName: 'Anna-Maria', revision: 5 }),
  )
})

test('an untouched form follows the book, a touched one keeps what was typed', async () => {
  const { user, bridge } = await show(<LivePersonForm />, fakeBridge({ records: { people: [anna] } }))
  const email = (await screen.findByLabelText('E-Mail')) as HTMLInputElement
  bridge.commit([{ collection: 'people', put: { ...anna, email: 'neu@stadt.example' } }])
  await waitFor(() => expect(email.value).toBe('neu@stadt.example'))
  await user.type(screen.getByLabelText('Vorname'), '-Maria')
  bridge.commit([{ collection: 'people', put: { ...anna, revision: 4, givenName: 'Anne' } }])
  expect((screen.getByLabelText('Vorname') as HTMLInputElement).value).toBe('Anna-Maria')
})

test('a book that is only read here cannot be saved, and the form says why', async () => {
  const writer = { machine: 'rathaus-3', user: 'weber', since: '2027-05-14T08:00:00Z' }
  const bridge = fakeBridge({ records: { people: [anna] }, state: { ...openState, following: writer } })
  const { user } = await show(<PersonForm />, bridge)
  await user.type(await screen.findByLabelText('Vorname'), '-Maria')
  const save = await screen.findByRole('button', { name: 'Speichern' })
  expect((save as HTMLButtonElement).disabled).toBe(true)
  expect(document.getElementById(save.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    'nur zum Lesen',
  )
  await user.keyboard('{Control>}s{/Control}')
  expect(bridge.calls.some(({ name }) => name === 'records.save')).toBe(false)
})
