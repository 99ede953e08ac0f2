import { expect, test } from 'vitest'

import { distanceKm, type Place, placeOf } from './distance.ts'

const at = (latitude: number, longitude: number): Place => ({ latitude, longitude })

// A quarter of a meridian of the IUGG mean sphere is π/2 · 6371.0088 km; the towns' coordinates are those of
// GeoNames, and what is expected of them was worked out by the spherical law of cosines.
test.each([
  ['equator to pole', at(0, 0), at(90, 0), 10_007.6],
  ['across the date line', at(0, 179), at(0, -179), 222.4],
  ['to the antipodes', at(0, 0), at(0, 180), 20_015.1],
  ['nowhere', at(50.787, 7.41), at(50.787, 7.41), 0],
  ['Berlin to Paris', at(52.524, 13.411), at(48.853, 2.349), 878.4],
  ['Hennef to Kraków', at(50.776, 7.283), at(50.061, 19.937), 899],
])('%s', (_, from, to, km) => {
  expect(distanceKm(from, to)).toBeCloseTo(km, 0)
  expect(distanceKm(to, from)).toBeCloseTo(distanceKm(from, to), 9)
})

test('a town with one coordinate lies nowhere', () => {
  expect(placeOf({ latitude: 50, longitude: null })).toBeNull()
  expect(placeOf({ latitude: 0, longitude: 0 })).toEqual(at(0, 0))
})
