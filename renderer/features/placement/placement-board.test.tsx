import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import type { Result } from '#shared/contract/result.ts'
import { caseOfVisit } from '#shared/domain/placement/case-of-visit.ts'
import { moving } from '#shared/domain/placement/moving.ts'
import { reassigning, settingState } from '#shared/domain/placement/plan-changes.ts'
import { presentPlan } from '#shared/domain/placement/present-plan.ts'
import type { BookView, Change } from '#shared/records/collections.ts'
import {
  aHosting,
  aHousehold,
  anOffer,
  aParty,
  aPerson,
  aPlacement,
  aVisit,
} from '#test/builders/visit-records.ts'
import { type FakeBridge, fakeBridge } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { PlacementBoard } from './placement-board.tsx'

// Many parts, and jsdom draws them slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const homes = ['Ahlers', 'Çınar', 'Mertens']

/** Three households; the pair is with the first, the third has a cat to which one of them is allergic. */
function aBoard() {
  const hosting = (name: string) =>
    aHosting({
      rooms: [{ id: name, name: '', single: 0, double: 1 }],
      pets: name === 'Mertens' ? ['cat'] : [],
    })
  const pair = aParty('pair', ['a', 'b'], { kind: 'couple' })
  const records = {
    visits: [aVisit()],
    people: [
      aPerson({ id: 'person-of-a', givenName: 'Zoé', familyName: 'Lefèvre', languages: ['fr'] }),
      aPerson({ id: 'person-of-b', givenName: 'Théo', familyName: 'Lefèvre' }),
      aPerson({ id: 'host', familyName: 'Gastgeber', phone: '02299 4711' }),
    ],
    households: homes.map((name) => aHousehold({ id: name, name, hosting: hosting(name) })),
    offers: homes.map((name) => anOffer({ id: `o-${name}`, householdId: name, hosting: hosting(name) })),
    parties: [{ ...pair, guests: pair.guests.map((guest) => ({ ...guest, allergies: ['cat' as const] })) }],
    placements: [aPlacement('pair', 'o-Ahlers', { a: 'Ahlers-d0', b: 'Ahlers-d0' })],
  }
  let shown: { readonly bridge: FakeBridge; readonly book: () => BookView } | null = null
  /** Commits as the Node side does, by the same rules. */
  function commit(changesOf: (book: BookView) => Result<readonly Change[]>, label: string) {
    if (!shown) throw new Error('not shown yet')
    const changes = changesOf(shown.book())
    return changes.ok ? shown.bridge.commit(changes.value, label) : changes
  }
  const bridge = fakeBridge({
    records,
    answers: {
      'placement.move': ({ visitId, partyId, offerId }) =>
        commit((book) => {
          const present = presentPlan(book, visitId)
          const moved = moving(caseOfVisit(book, aVisit(), present), present, partyId, offerId)
          return moved.ok ? { ok: true, value: reassigning(book, visitId, moved.value) } : moved
        }, 'placement-moved'),
      'placement.state': ({ visitId, partyIds, state, note }) =>
        commit((book) => settingState(book, visitId, partyIds, state, note), 'placement-state'),
    },
  })
  return {
    async draw() {
      const drawn = await show(<PlacementBoard visitId="visit" />, bridge)
      shown = { bridge, book: () => drawn.replica.book() }
      return { ...drawn, placement: () => drawn.replica.book().placements.get('pair') }
    },
  }
}

const card = (name: string) => within(screen.getByRole('region', { name }))
const pickUp = () => screen.getByRole('button', { name: 'Zoé, Théo Lefèvre aufnehmen' })

test('a party is moved by keyboard; what is allowed and why not is seen and heard', async () => {
  const { user, placement } = await aBoard().draw()
  pickUp().focus()
  await user.keyboard(' ')
  expect(screen.getByText(/Zoé, Théo Lefèvre aufgenommen\. 1 Gastgeber passt\./)).toBeTruthy()
  expect(card('Ahlers').getByText('ist hier')).toBeTruthy()
  expect(card('Çınar').getByText('passt')).toBeTruthy()
  expect(card('Mertens').getByText('Tierallergie')).toBeTruthy()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByText('Çınar: passt.')).toBeTruthy()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByText('Mertens: passt nicht, Tierallergie.')).toBeTruthy()
  await user.keyboard('{Home}{Enter}')
  await waitFor(() => expect(placement()).toMatchObject({ offerId: 'o-Çınar', state: 'proposed' }))
  expect(screen.getByText('Zoé, Théo Lefèvre ist jetzt bei Çınar.')).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(pickUp()))
})

test('Escape leaves the party where it is, and the focus where it was', async () => {
  const { user, placement } = await aBoard().draw()
  pickUp().focus()
  await user.keyboard('{Enter}{ArrowRight}{Escape}')
  expect(screen.getByText(/^Abgebrochen/)).toBeTruthy()
  expect(screen.queryByRole('application')).toBeNull()
  await waitFor(() => expect(document.activeElement).toBe(pickUp()))
  expect(placement()).toMatchObject({ offerId: 'o-Ahlers', revision: 1 })
})

test('a click on a household puts down what the keys have picked up', async () => {
  const { user, placement } = await aBoard().draw()
  await user.click(pickUp())
  await user.click(screen.getByRole('button', { name: 'Bei Çınar ablegen' }))
  await waitFor(() => expect(placement()).toMatchObject({ offerId: 'o-Çınar' }))
})

test('the call list is worked through by keys; who declines gives up the guests', async () => {
  const { user, placement, replica } = await aBoard().draw()
  await user.click(screen.getByText('Anrufliste'))
  expect(screen.getByText('02299 4711')).toBeTruthy()
  expect(screen.getByText('0 von 1 Gastgebern geklärt')).toBeTruthy()
  screen.getByRole('heading', { name: 'Ahlers' }).focus()
  await user.keyboard('2')
  await waitFor(() =>
    expect(placement()).toMatchObject({ state: 'proposed', note: expect.stringMatching('nicht erreicht') }),
  )
  await user.type(screen.getByLabelText('Notiz'), ' Dann doch: 123')
  expect(placement()?.state).toBe('proposed')
  screen.getByRole('heading', { name: 'Ahlers' }).focus()
  await user.keyboard('1')
  await waitFor(() => expect(placement()).toMatchObject({ state: 'clarified' }))
  expect(placement()?.note).toContain('Dann doch: 123')
  await screen.findByText('1 von 1 Gastgebern geklärt')
  await user.click(screen.getByRole('button', { name: /Lehnt ab/ }))
  await waitFor(() => expect(replica.book().offers.get('o-Ahlers')?.status).toBe('declined'))
  await user.click(screen.getByText('Karten'))
  expect(await screen.findByText(/War bei Ahlers/)).toBeTruthy()
})

test('the table says where each party is and what speaks against it, and its menu sets the state', async () => {
  const { user, placement } = await aBoard().draw()
  await user.click(screen.getByText('Tabelle'))
  const row = (await screen.findByText('Zoé, Théo Lefèvre')).closest('tr')
  if (!row) throw new Error('no row')
  for (const words of ['Ahlers', 'Doppelbett', '3 von 3', 'vorgeschlagen'])
    expect(within(row).getByText(words)).toBeTruthy()
  await user.click(within(row).getByRole('button', { name: /Was tun mit/ }))
  await user.click(await screen.findByRole('menuitem', { name: 'mitgeteilt' }))
  await waitFor(() => expect(placement()?.state).toBe('told'))
})
