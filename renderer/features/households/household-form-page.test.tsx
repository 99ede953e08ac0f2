import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { err } from '#shared/contract/result.ts'
import type { Change } from '#shared/records/collections.ts'
import { aHousehold, aPerson } from '#test/builders/visit-records.ts'
import { fakeBridge } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { EditHouseholdPage, NewHouseholdPage } from './household-form-page.tsx'

// The form is long, and jsdom draws it slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const anna = aPerson({ id: 'host', givenName: 'Anna', familyName: 'Weber' })
const records = { people: [anna], households: [aHousehold({ id: 'h', name: 'Familie Weber' })] }

function changesOf(calls: readonly { readonly name: string; readonly input: unknown }[]): readonly Change[] {
  const saves = calls.filter(({ name }) => name === 'records.save')
  expect(saves).toHaveLength(1)
  return saves.flatMap(({ input }) => (input as { changes: Change[] }).changes)
}

test('a household and a person made in its form are one commit', async () => {
  const { user, bridge, path } = await show(<NewHouseholdPage />)
  await user.type(await screen.findByLabelText('Person hinzufügen'), 'Karl Müller{Enter}')
  expect((screen.getByLabelText(/Name des Haushalts/) as HTMLInputElement).value).toBe('Familie Müller')
  const doubles = screen.getByLabelText('Doppelbetten')
  await user.clear(doubles)
  await user.type(doubles, '1')
  await user.click(screen.getByText('Speichern'))
  await waitFor(() => expect(path()).toMatch(/^\/households\/.+/))
  const [person, household] = changesOf(bridge.calls)
  expect(person).toMatchObject({ collection: 'people', put: { givenName: 'Karl', familyName: 'Müller' } })
  expect(household).toMatchObject({
    collection: 'households',
    put: {
      name: 'Familie Müller',
      hostIds: [person && 'put' in person && person.put.id],
      // The number of guests follows the beds until somebody says otherwise.
      hosting: { maxGuests: 2, likes: 2 },
    },
  })
})

test('a known person is taken, not made again', async () => {
  const { user, bridge, path } = await show(<NewHouseholdPage />, fakeBridge({ records: { people: [anna] } }))
  await user.type(await screen.findByLabelText('Person hinzufügen'), 'weber{Enter}')
  await user.click(screen.getByText('Speichern'))
  await waitFor(() => expect(path()).toMatch(/^\/households\/.+/))
  expect(changesOf(bridge.calls)).toMatchObject([{ collection: 'households', put: { hostIds: ['host'] } }])
})

test('answers in three steps and a changed telephone are saved together', async () => {
  const { user, bridge } = await show(<EditHouseholdPage householdId="h" />, fakeBridge({ records }))
  await user.type(await screen.findByLabelText('Telefon'), '0123')
  const smokers = screen.getByRole('radiogroup', { name: 'Raucher' })
  await user.click(within(smokers).getByRole('radio', { name: 'auf keinen Fall' }))
  const children = screen.getByRole('radiogroup', { name: 'Kinder (unter 12)' })
  await user.click(within(children).getByRole('radio', { name: 'lieber nicht' }))
  await user.click(screen.getByText('Speichern'))
  await waitFor(() => expect(changesOf(bridge.calls)).toHaveLength(2))
  expect(changesOf(bridge.calls)).toMatchObject([
    { put: { id: 'host', revision: 1, phone: '0123' } },
    { put: { hosting: { accepts: { men: 'yes', children: 'rather-not', smokers: 'no' } } } },
  ])
})

test('keeps what was typed when the Node side refuses', async () => {
  const bridge = fakeBridge({ records, answers: { 'records.save': () => err('disk-full') } })
  const { user } = await show(<EditHouseholdPage householdId="h" />, bridge)
  await user.type(await screen.findByLabelText('Ortsteil'), 'Oberdorf')
  await user.click(screen.getByText('Speichern'))
  expect((await screen.findByRole('alert')).textContent).toContain('Der Datenträger ist voll')
  expect((screen.getByLabelText('Ortsteil') as HTMLInputElement).value).toBe('Oberdorf')
})

test('a household without people is refused at its place', async () => {
  const { user, bridge } = await show(<NewHouseholdPage />)
  await user.type(await screen.findByLabelText(/Name des Haushalts/), 'Familie Ohne')
  await user.click(screen.getByText('Speichern'))
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(bridge.calls.some(({ name }) => name === 'records.save')).toBe(false)
})
