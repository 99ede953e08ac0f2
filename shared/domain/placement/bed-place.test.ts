import { expect, test } from 'vitest'

import { bedPlace } from './bed-place.ts'

const garden = { id: 'r1', name: 'Gartenzimmer', single: 1, double: 1 }
const nameless = { id: 'r2', name: '', single: 0, double: 1 }

test.each([
  [[garden, nameless], 'r1-s0', { room: 'Gartenzimmer', number: 1, kind: 'single' }],
  [[garden, nameless], 'r2-d0', { room: '', number: 2, kind: 'double' }],
  [[nameless], 'r2-d0', { room: '', number: null, kind: 'double' }],
  [[nameless], 'r2-d1', null],
  [[nameless], undefined, null],
])('in %j the bed %s stands at %j', (rooms, bedId, place) => {
  expect(bedPlace(rooms, bedId)).toEqual(place)
})
