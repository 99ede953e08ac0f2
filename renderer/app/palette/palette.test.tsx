import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ok } from '#shared/contract/result.ts'
import { newTown } from '#shared/domain/new-book.ts'
import type { Relation } from '#shared/records/relation.ts'
import { aHousehold, aPerson, aVisit } from '#test/builders/visit-records.ts'
import { fakeBridge, openState } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { Palette } from './palette.tsx'

const town = newTown('town', 'partner', 'Złotolas', null)
const relation: Relation = {
  id: 'relation',
  revision: 1,
  kind: 'partnership',
  status: 'active',
  townIds: ['town'],
  since: '1985',
  endsOn: null,
  projects: [],
  origin: '',
  contacts: [],
  note: '',
}
const records = {
  towns: [town],
  relations: [relation],
  people: [
    aPerson({ id: 'zoe', givenName: 'Zoë', familyName: 'Müller', born: '1985', townId: 'town' }),
    aPerson({ id: 'jean', givenName: 'Jean', familyName: 'Dubois', note: 'Kennt Müllers' }),
  ],
  households: [aHousehold({ id: 'home', name: 'Familie Müller', hostIds: ['zoe'] })],
  visits: [aVisit({ id: 'visit', title: 'Chortreffen' })],
}

async function opened(bridge = fakeBridge({ records })) {
  const shown = await show(<Palette />, bridge)
  await shown.user.keyboard('{Control>}k{/Control}')
  const field = await screen.findByRole('combobox', { name: 'Person, Stadt, Besuch oder Aktion' })
  await waitFor(() => expect(document.activeElement).toBe(field))
  return { ...shown, field }
}

const chosen = () => screen.getByRole('option', { selected: true })

test('opens by its button and by Ctrl+K, and Escape closes it', async () => {
  const { user } = await show(<Palette />, fakeBridge({ records }))
  await user.click(screen.getByRole('button', { name: 'Suchen' }))
  expect(await screen.findByRole('dialog', { name: 'Suchen und ausführen' })).toBeTruthy()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('lists what is called so by kind, and what only mentions it behind', async () => {
  const { user } = await opened()
  await user.keyboard('muller')
  const groups = screen.getAllByRole('group')
  expect(
    groups.map((group) =>
      within(group)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ),
  ).toEqual([['Familie Müller'], ['Zoë MüllerZłotolas · * 1985', 'Jean Dubois']])
  expect(screen.getByRole('group', { name: 'Personen' })).toBe(groups[1])
  expect(screen.getByRole('status').textContent).toBe('3 Treffer')
})

test('the arrows choose, the field says what is chosen, Enter goes there', async () => {
  const { user, field, path } = await opened()
  await user.keyboard('muller')
  expect(chosen().textContent).toBe('Familie Müller')
  await user.keyboard('{ArrowDown}')
  expect(chosen().textContent).toContain('Zoë Müller')
  expect(field.getAttribute('aria-activedescendant')).toBe(chosen().id)
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(chosen().textContent).toBe('Jean Dubois')
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(path()).toBe('/people/zoe')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test.each([
  ['zlotolas partnerschaft', null],
  ['zlotolas', '/relations/relation'],
  ['chor', '/visits/visit'],
  ['neue person', '/people/new'],
  ['gastgeber neuer', '/households/new'],
  ['einst', '/settings'],
])('%s leads to %s', async (query, expected) => {
  const { user, path } = await opened()
  await user.keyboard(`${query}{Enter}`)
  if (expected) await waitFor(() => expect(path()).toBe(expected))
  else expect(screen.getByText(`Kein Treffer für „${query}“.`)).toBeTruthy()
})

test('before anything is typed it shows what can be done, and a click does it', async () => {
  const { user, path } = await opened()
  const pages = screen.getByRole('group', { name: 'Gehe zu' })
  await user.click(within(pages).getByRole('option', { name: 'Städte' }))
  await waitFor(() => expect(path()).toBe('/towns'))
})

test('closes the book', async () => {
  const closed = { status: 'closed', recent: [] } as const
  const { user, bridge } = await opened(fakeBridge({ records, answers: { 'book.close': () => ok(closed) } }))
  await user.keyboard('schliessen{Enter}')
  await waitFor(() => expect(bridge.calls.map(({ name }) => name)).toContain('book.close'))
})

test('offers nothing to make in a book that is only read', async () => {
  const following = { machine: 'rathaus-2', user: 'weber', since: '2027-01-01T12:00:00Z' }
  await opened(fakeBridge({ records, state: { ...openState, following } as typeof openState }))
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Anlegen' })).toBeNull())
})
