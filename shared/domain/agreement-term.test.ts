import { expect, test } from 'vitest'

import { aRelation } from '#test/builders/relation-records.ts'
import type { Relation } from '../records/relation.ts'
import { asPartnership, renewed, runningOut } from './agreement-term.ts'

const friendship = (part: Partial<Relation>) => aRelation({ id: 'r', kind: 'friendship', ...part })

// Half a year before its end a council can still decide (lead-times.ts).
test.each<[string, Partial<Relation>, ReturnType<typeof runningOut>]>([
  ['in 180 days', { endsOn: '2027-11-28' }, 'ends-soon'],
  ['in 181 days', { endsOn: '2027-11-29' }, null],
  ['today', { endsOn: '2027-06-01' }, 'ends-soon'],
  ['yesterday', { endsOn: '2027-05-31' }, 'run-out'],
  ['never', { endsOn: null }, null],
  ['yesterday, and that was said', { endsOn: '2027-05-31', status: 'ended' }, null],
])('an agreement that ends %s', (_, part, expected) => {
  expect(runningOut(friendship(part), '2027-06-01')).toBe(expected)
})

test.each([
  ['2022-05-14', '2027-05-13', '2032-05-13'],
  ['2022-05-14', '2027-05-14', '2032-05-14'],
  ['2024', '2027-12-31', '2031-12-31'],
  ['2027-01-01', '2027-06-30', '2028-06-30'],
  [null, '2028-02-29', '2029-02-28'],
])('what began %s and ends %s is renewed until %s', (since, endsOn, until) => {
  expect(renewed(friendship({ since, endsOn })).endsOn).toBe(until)
})

test('a partnership has no end (RGRE, domain report §2.1)', () => {
  const relation = friendship({ endsOn: '2027-05-13', projects: ['Jugendorchester'] })
  expect(asPartnership(relation)).toMatchObject({
    kind: 'partnership',
    endsOn: null,
    projects: ['Jugendorchester'],
  })
})
