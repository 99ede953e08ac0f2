import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { err } from '#shared/contract/result.ts'
import type { Change } from '#shared/records/collections.ts'
import { aHousehold, anOffer, aParty, aPerson, aPlacement, aVisit } from '#test/builders/visit-records.ts'
import { type FakeBridge, fakeBridge } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { EditPartyPage, NewPartyPage } from './party-form-page.tsx'

// The form is long, and jsdom draws it slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const records = {
  people: [
    aPerson({ id: 'person-of-a', givenName: 'Zoé', familyName: 'Lefèvre', sex: 'f', born: '1970' }),
    aPerson({ id: 'person-of-b', givenName: 'Théo', familyName: 'Lefèvre', sex: 'm', born: '1968' }),
  ],
  households: [aHousehold({ id: 'household-of-o', name: 'Familie Müller' })],
  visits: [aVisit()],
  offers: [anOffer({ id: 'o' })],
  parties: [aParty('p', ['a', 'b'], { kind: 'couple' })],
  placements: [aPlacement('p', 'o', { a: 'room-d0', b: 'room-d0' })],
}

function changesOf({ calls }: FakeBridge): readonly Change[] {
  return calls
    .filter(({ name }) => name === 'records.save')
    .flatMap(({ input }) => (input as { changes: Change[] }).changes)
}

const kind = () => within(screen.getByRole('radiogroup', { name: /Art der Gruppe/ }))

test('a party and a person made in its form are one commit; the kind is proposed', async () => {
  const bridge = fakeBridge({ records: { ...records, parties: [], placements: [] } })
  const { user, path } = await show(<NewPartyPage visitId="visit" />, bridge)
  const add = await screen.findByLabelText('Gast hinzufügen')
  await user.type(add, 'lefevre zoe{Enter}')
  expect(kind().getByRole('radio', { name: 'einzeln' }).getAttribute('aria-checked')).toBe('true')
  await user.type(add, 'Lefèvre, Émile{Enter}')
  expect(kind().getByRole('radio', { name: 'Paar' }).getAttribute('aria-checked')).toBe('true')
  const emile = screen.getByRole('listitem', { name: 'Émile Lefèvre' })
  await user.type(within(emile).getByLabelText('Geboren'), '2018')
  await user.tab()
  await waitFor(() =>
    expect(kind().getByRole('radio', { name: 'Familie' }).getAttribute('aria-checked')).toBe('true'),
  )
  await user.click(screen.getByText('Speichern'))
  await waitFor(() => expect(path()).toBe('/visits/visit/guests'))
  const [person, party] = changesOf(bridge)
  expect(person).toMatchObject({ collection: 'people', put: { givenName: 'Émile', born: '2018' } })
  expect(party).toMatchObject({
    collection: 'parties',
    put: {
      kind: 'family',
      nights: null,
      guests: [{ personId: 'person-of-a' }, { personId: person && 'put' in person && person.put.id }],
    },
  })
})

test('needs, answers and nights are kept with the visit', async () => {
  const bridge = fakeBridge({ records })
  const { user } = await show(<EditPartyPage visitId="visit" partyId="p" />, bridge)
  const zoe = within(await screen.findByRole('listitem', { name: 'Zoé Lefèvre' }))
  await user.click(zoe.getByLabelText('Katze'))
  await user.click(zoe.getByLabelText('braucht barrierefreies Quartier'))
  const smoke = within(zoe.getByRole('radiogroup', { name: 'Raucherhaushalt' }))
  await user.click(smoke.getByRole('radio', { name: 'auf keinen Fall' }))
  await user.click(screen.getByLabelText(/So\., 16\.5\./))
  await user.click(screen.getByText('Speichern'))
  await waitFor(() => expect(changesOf(bridge)).toHaveLength(1))
  expect(changesOf(bridge)).toMatchObject([
    {
      collection: 'parties',
      put: {
        nights: ['2027-05-14', '2027-05-15'],
        guests: [{ allergies: ['cat'], mobility: 'step-free', mindsSmoke: 'no' }, { allergies: [] }],
      },
    },
  ])
})

test('a guest taken out of the form loses the bed', async () => {
  const bridge = fakeBridge({ records })
  const { user } = await show(<EditPartyPage visitId="visit" partyId="p" />, bridge)
  await user.click(await screen.findByLabelText('Théo Lefèvre aus der Gruppe nehmen'))
  await user.click(screen.getByText('Speichern'))
  await waitFor(() => expect(changesOf(bridge)).toHaveLength(2))
  expect(changesOf(bridge)).toMatchObject([
    { collection: 'parties', put: { kind: 'single', guests: [{ id: 'a' }] } },
    { collection: 'placements', put: { beds: { a: 'room-d0' } } },
  ])
})

test('keeps what was typed when the Node side refuses', async () => {
  const bridge = fakeBridge({ records, answers: { 'records.save': () => err('disk-full') } })
  const { user } = await show(<EditPartyPage visitId="visit" partyId="p" />, bridge)
  const zoe = within(await screen.findByRole('listitem', { name: 'Zoé Lefèvre' }))
  await user.type(zoe.getByLabelText('Unverträglichkeiten'), 'Nüsse')
  await user.click(screen.getByText('Speichern'))
  expect((await screen.findByRole('alert')).textContent).toContain('Der Datenträger ist voll')
  expect((zoe.getByLabelText('Unverträglichkeiten') as HTMLInputElement).value).toBe('Nüsse')
})

test('where a guest stayed before is offered as a wish', async () => {
  const before = aVisit({ id: 'before', arrival: '2024-05-14', departure: '2024-05-17' })
  const bridge = fakeBridge({
    records: {
      ...records,
      visits: [...records.visits, before],
      offers: [anOffer({ id: 'o', visitId: 'before' })],
      parties: [aParty('p', ['a', 'b'], { visitId: 'before' })],
      placements: [{ ...aPlacement('p', 'o', { a: 'room-d0', b: 'room-d0' }), visitId: 'before' }],
    },
  })
  const { user, path } = await show(<NewPartyPage visitId="visit" />, bridge)
  await user.type(await screen.findByLabelText('Gast hinzufügen'), 'lefevre zoe{Enter}')
  const offer = await screen.findByRole('button', { name: /War 2024 bei Familie Müller/ })
  await user.click(offer)
  expect(offer.isConnected).toBe(false)
  await user.click(screen.getByText('Speichern'))
  await waitFor(() => expect(path()).toBe('/visits/visit/guests'))
  expect(changesOf(bridge)).toMatchObject([
    { collection: 'parties', put: { wishes: ['household-of-o'], guests: [{ personId: 'person-of-a' }] } },
  ])
})
