import { expect, test } from 'vitest'

import { aBook, aParty, aPlacement } from '#test/builders/visit-records.ts'

import { savingParty } from './saving-party.ts'
import { splittingParty } from './split-party.ts'

const placement = aPlacement('p', 'offer', { a: 'room-d0', b: 'room-d0' })
const { id: _, revision: __, visitId: ___, ...assignment } = placement
const proposal = {
  id: 'visit',
  revision: 1,
  visitId: 'visit',
  assignments: [assignment],
  found: { placed: 2, score: 1, bound: 1, proven: true, ms: 1 },
}
const couple = aParty('p', ['a', 'b'], { kind: 'couple', wishes: ['h'], nights: ['2027-05-14'] })

test.each([
  ['nobody', []],
  ['everybody', ['a', 'b']],
  ['a stranger', ['x']],
])('%s cannot leave', (_name, guestIds) => {
  expect(splittingParty(aBook(), couple, guestIds, 'new')).toEqual([])
})

test('who leaves travels alone, with the same nights and wishes', () => {
  const changes = splittingParty(aBook(), couple, ['b'], 'new')
  expect(changes).toEqual([
    { collection: 'parties', put: { ...couple, kind: 'single', guests: [couple.guests[0]] } },
    {
      collection: 'parties',
      put: { ...couple, id: 'new', revision: 0, kind: 'single', guests: [couple.guests[1]] },
    },
  ])
})

test('a family stays a family while several are in it', () => {
  const family = aParty('p', ['a', 'b', 'c'], { kind: 'family' })
  const kinds = splittingParty(aBook(), family, ['c'], 'new').map((change) => 'put' in change && change.put)
  expect(kinds).toMatchObject([{ kind: 'family' }, { kind: 'single' }])
})

test('who stays keeps the bed, who leaves loses it, in plan and proposal', () => {
  const book = aBook({ collection: 'placements', put: placement }, { collection: 'proposals', put: proposal })
  const changes = splittingParty(book, couple, ['b'], 'new')
  expect(changes).toContainEqual({
    collection: 'placements',
    put: { ...placement, beds: { a: 'room-d0' } },
  })
  expect(changes).toContainEqual({
    collection: 'proposals',
    put: { ...proposal, found: null, assignments: [{ ...assignment, beds: { a: 'room-d0' } }] },
  })
})

test('saving a party with the same guests leaves the plan alone', () => {
  const book = aBook({ collection: 'placements', put: placement }, { collection: 'proposals', put: proposal })
  const party = { ...couple, note: 'kommt mit dem Auto' }
  expect(savingParty(book, party)).toEqual([{ collection: 'parties', put: party }])
})
