import { expect, test } from 'vitest'

import { anAward } from '#test/builders/honours.ts'

import type { Award } from '../../records/award.ts'
import { stationsOf } from './stations.ts'

// Applied for by 15 January, decided in spring, handed over in the same or the next year (S17, S20–S22).
test.each<[string, Partial<Award>, string]>([
  ['in preparation', {}, 'preparing now, applied open, decided open, handedOver open'],
  ['sent', { state: 'applied' }, 'preparing done, applied now, decided open, handedOver open'],
  ['awarded', { state: 'awarded' }, 'preparing done, applied done, awarded now, handedOver open'],
  [
    'handed over',
    { state: 'awarded', handedOverOn: '2027-06-28' },
    'preparing done, applied done, awarded done, handedOver done',
  ],
  ['declined', { state: 'declined' }, 'preparing done, applied done, declined failed'],
])('an application that is %s', (_what, award, expected) => {
  const stations = stationsOf(anAward(award))
  expect(stations.map(({ name, status }) => `${name} ${status}`).join(', ')).toBe(expected)
})
