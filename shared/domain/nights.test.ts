import { expect, it } from 'vitest'

import { nightsBetween } from './nights.ts'

it.each([
  ['2027-05-14', '2027-05-17', ['2027-05-14', '2027-05-15', '2027-05-16']],
  ['2027-03-27', '2027-03-29', ['2027-03-27', '2027-03-28']],
  ['2027-05-14', '2027-05-14', []],
  ['2027-05-17', '2027-05-14', []],
])('from %s to %s', (arrival, departure, nights) => expect(nightsBetween(arrival, departure)).toEqual(nights))
