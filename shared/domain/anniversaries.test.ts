import { expect, test } from 'vitest'

import type { Relation } from '../records/relation.ts'
import { anniversariesBetween, nextAnniversaries, yearsSince } from './anniversaries.ts'

function relation(since: string | null, status: Relation['status'] = 'active'): Relation {
  return {
    id: since ?? 'none',
    revision: 1,
    kind: 'partnership',
    status,
    townIds: ['a'],
    since,
    endsOn: null,
    projects: [],
    origin: '',
    contacts: [],
    note: '',
  }
}

test.each([
  ['1987-05-14', '2027-05-13', 39],
  ['1987-05-14', '2027-05-14', 40],
  ['1987-05', '2027-04-30', 39],
  ['1987-05', '2027-05-01', 40],
  ['1987', '2027-01-01', 40],
  ['2030', '2027-01-01', 0],
])('from %s to %s are %i years', (since, day, years) => {
  expect(yearsSince(since, day)).toBe(years)
})

test('round anniversaries within the time are found, the next first', () => {
  const found = nextAnniversaries(
    [
      relation('1988'),
      relation('1987-09-01'),
      relation('1987-05-14'),
      relation('1990-06-01'),
      relation(null),
    ],
    '2027-06-01',
    18,
  )
  expect(found.map(({ date, years }) => [date, years])).toEqual([
    ['2027-09-01', 40],
    ['2028', 40],
  ])
})

test('an anniversary of this very day counts, one of an ended relation does not', () => {
  expect(nextAnniversaries([relation('2017-06-01')], '2027-06-01', 12)).toHaveLength(1)
  expect(nextAnniversaries([relation('2017-06-01', 'ended')], '2027-06-01', 12)).toHaveLength(0)
})

test('who began on a leap day celebrates on the last of February', () => {
  const dates = anniversariesBetween(relation('1988-02-29'), '2003-01-01', '2008-12-31').map(
    ({ date }) => date,
  )
  expect(dates).toEqual(['2003-02-28', '2008-02-29'])
})

test('what has ended by then has no anniversary any more', () => {
  const friendship = { ...relation('2017-05-14'), endsOn: '2027-05-13' }
  expect(nextAnniversaries([friendship], '2027-01-01', 18)).toEqual([])
  expect(nextAnniversaries([{ ...friendship, endsOn: '2027-05-14' }], '2027-01-01', 18)).toHaveLength(1)
})
