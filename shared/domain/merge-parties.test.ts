import { expect, test } from 'vitest'

import { aBook, aParty, aPlacement, aVisit } from '#test/builders/visit-records.ts'

import { mergingParties } from './merge-parties.ts'

const [first, second] = ['2027-05-14', '2027-05-15'] as const

function merged(one: Parameters<typeof aParty>[2], other: Parameters<typeof aParty>[2]) {
  const changes = mergingParties(
    aBook(),
    aVisit(),
    aParty('p', ['a'], one),
    aParty('q', ['b'], other),
    'couple',
  )
  const [change] = changes
  return change && 'put' in change ? change.put : null
}

test('one party with the guests of both', () => {
  expect(merged({}, {})).toMatchObject({
    id: 'p',
    kind: 'couple',
    nights: null,
    guests: [{ id: 'a' }, { id: 'b' }],
  })
})

test.each([
  ['both the same', [first], [first], [first]],
  ['one after the other', [second], [first], [first, second]],
  ['one stays the whole visit', [first], null, null],
  ['together the whole visit', [first, second], ['2027-05-16'], null],
])('nights: %s', (_, one, other, nights) => {
  expect(merged({ nights: one }, { nights: other })).toMatchObject({ nights })
})

test('an exclusion of one goes before a wish of the other', () => {
  expect(merged({ wishes: ['h', 'i'] }, { never: ['h'], wishes: ['j'] })).toMatchObject({
    wishes: ['i', 'j'],
    never: ['h'],
  })
})

test('placements of both are given up, and pairs kept apart follow', () => {
  const visit = aVisit({
    keepApart: [
      ['q', 'x'],
      ['x', 'p'],
      ['p', 'q'],
    ],
  })
  const book = aBook(
    { collection: 'placements', put: aPlacement('p', 'o', { a: 'bed' }) },
    { collection: 'placements', put: aPlacement('q', 'o', { b: 'bed' }) },
  )
  const changes = mergingParties(book, visit, aParty('p', ['a']), aParty('q', ['b']), 'friends')
  expect(changes.slice(1)).toEqual([
    { collection: 'parties', delete: { id: 'q', revision: 1 } },
    { collection: 'placements', delete: { id: 'p', revision: 1 } },
    { collection: 'placements', delete: { id: 'q', revision: 1 } },
    { collection: 'visits', put: { ...visit, keepApart: [['p', 'x']] } },
  ])
})
