import { expect, test } from 'vitest'

import { bedCount, guestPlaces } from './bed-count.ts'

const room = (single: number, double: number) => ({ id: `${single}-${double}`, name: '', single, double })

test.each([
  [[], { single: 0, double: 0, places: 0 }],
  [[room(1, 0)], { single: 1, double: 0, places: 1 }],
  [[room(0, 1)], { single: 0, double: 1, places: 2 }],
  [[room(1, 1), room(2, 0)], { single: 3, double: 1, places: 5 }],
])('beds of rooms are added up: %j', (rooms, expected) => {
  expect(bedCount(rooms)).toEqual(expected)
})

test.each([
  ['wants fewer than could sleep there', 2, [room(1, 1)], 2],
  ['wants more than can sleep there', 4, [room(1, 0)], 1],
  ['has no bed', 2, [], 0],
])('a household that %s', (_, maxGuests, rooms, places) => {
  expect(guestPlaces({ maxGuests, rooms })).toBe(places)
})
