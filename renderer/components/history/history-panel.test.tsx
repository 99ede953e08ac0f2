import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import type { RecordVersion } from '#shared/contract/answers.ts'
import { err, ok } from '#shared/contract/result.ts'
import { newTown } from '#shared/domain/new-book.ts'
import type { CollectionName } from '#shared/records/collections.ts'
import { aGuest, aHousehold, aParty, aPerson } from '#test/builders/visit-records.ts'
import { fakeBridge } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { HistoryPanel } from './history-panel.tsx'

function version(
  sequence: number,
  label: string,
  before: unknown,
  after: unknown,
  undoes?: number,
): RecordVersion {
  return {
    sequence,
    at: '2027-05-14T08:00:00Z',
    by: 'weber@rathaus',
    label,
    before,
    after,
    ...(undoes !== undefined && { undoes }),
  }
}

async function opened(collection: CollectionName, versions: readonly RecordVersion[]) {
  const bridge = fakeBridge({
    records: {
      towns: [newTown('krakow', 'partner', 'Kraków', null)],
      people: [aPerson({ id: 'zoe', givenName: 'Zoé', familyName: 'Lefèvre' })],
    },
    answers: { 'history.record': () => ok([...versions]) },
  })
  const { user } = await show(<HistoryPanel collection={collection} id="a" />, bridge)
  const button = await screen.findByRole('button', { name: 'Verlauf zeigen' })
  expect(bridge.calls.some(({ name }) => name === 'history.record')).toBe(false)
  await user.click(button)
  await screen.findByRole('list', { name: 'Fassungen, die neueste zuerst' })
  return { user, items: screen.getAllByRole('listitem').map((item) => item.textContent) }
}

const anna = aPerson({ id: 'a', familyName: 'Weber', born: '1980', languages: ['de'] })

test('is read when it is opened, and says what changed in words', async () => {
  const { items } = await opened('people', [
    version(1, 'person-saved', null, anna),
    version(4, 'person-saved', anna, {
      ...anna,
      revision: 2,
      familyName: 'Weber-Roth',
      born: '1980-05-14',
      townId: 'krakow',
      languages: ['de', 'fr'],
      sex: 'f',
    }),
  ])
  expect(items).toHaveLength(2)
  const [newest, oldest] = items
  expect(newest).toContain('Person gespeichert')
  expect(newest).toContain('Nachnamevorher: Weber  nachher: Weber-Roth')
  expect(newest).toContain('Geborenvorher: 1980  nachher: 14.05.1980')
  expect(newest).toContain('Stadtvorher: leer  nachher: Kraków')
  expect(newest).toContain('Sprachenvorher: Deutsch  nachher: Deutsch, Französisch')
  expect(newest).toContain('nachher: weiblich')
  expect(oldest).toContain('Angelegt')
})

test('marks what was undone, and names what an undoing took back', async () => {
  const changed = { ...anna, note: 'x' }
  const { items } = await opened('people', [
    version(3, 'undo', changed, anna, 2),
    version(2, 'person-saved', anna, changed),
    version(1, 'person-saved', null, anna),
  ])
  expect(items[0]).toContain('Rückgängig gemacht: Person gespeichert')
  expect(items[1]).toContain('Person gespeichertrückgängig gemacht')
})

test('says in which room and at which guest something changed', async () => {
  const household = aHousehold({ id: 'a' })
  const rooms = [{ id: 'room', name: 'Dachkammer', single: 2, double: 1 }]
  const { items } = await opened('households', [
    version(2, 'household-saved', household, {
      ...household,
      hosting: { ...household.hosting, rooms, pets: ['cat', 'dog'], reserve: true },
    }),
  ])
  expect(items[0]).toContain('Aufnahme › Zimmer › Dachkammer › Einzelbettenvorher: 0  nachher: 2')
  expect(items[0]).toContain('Aufnahme › Tierevorher: leer  nachher: Katze, Hund')
  expect(items[0]).toContain('Aufnahme › Reservevorher: nein  nachher: ja')
})

test('a guest is known by name, one that came in by what is known of it', async () => {
  const guest = aGuest('g', { personId: 'zoe' })
  const party = { ...aParty('a', []), guests: [guest] }
  const { items } = await opened('parties', [
    version(3, 'party-saved', { ...party, guests: [] }, party),
    version(2, 'party-saved', party, { ...party, guests: [{ ...guest, diet: 'vegan' }] }),
  ])
  expect(items[0]).toContain('nachher: Person: Zoé Lefèvre')
  expect(items[1]).toContain('Gäste › Zoé Lefèvre › Ernährungsweisevorher: leer  nachher: vegan')
})

test('says so when there is none, and when it cannot be read', async () => {
  let broken = false
  const bridge = fakeBridge({
    records: { people: [anna] },
    answers: { 'history.record': () => (broken ? err('disk-failed', { reason: 'EIO' }) : ok([])) },
  })
  const { user } = await show(<HistoryPanel collection="people" id="a" />, bridge)
  await user.click(await screen.findByRole('button', { name: 'Verlauf zeigen' }))
  expect(await screen.findByText(/noch kein Verlauf/)).toBeTruthy()
  broken = true
  bridge.commit([{ collection: 'people', put: anna }])
  expect((await screen.findByRole('alert')).textContent).toContain('EIO')
})

test('a long history is shown piece by piece', async () => {
  const many = Array.from({ length: 30 }, (_, at) =>
    version(at + 1, 'person-saved', { ...anna, note: String(at) }, { ...anna, note: String(at + 1) }),
  )
  const { user, items } = await opened('people', many)
  expect(items).toHaveLength(20)
  await user.click(screen.getByRole('button', { name: '10 ältere Fassungen zeigen' }))
  await waitFor(() =>
    expect(within(screen.getByRole('list', { name: /Fassungen/ })).getAllByRole('listitem')).toHaveLength(30),
  )
})
