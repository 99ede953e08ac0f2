import { expect, test } from 'vitest'

import { isClearedForMinors } from './clearance.ts'

const seen = { seenOn: '2024-03-01', seenBy: 'Weber' }

test.each([
  ['never seen', null, false],
  ['without an end', { ...seen, validUntil: null }, true],
  ['until that day', { ...seen, validUntil: '2027-05-17' }, true],
  ['until the day before', { ...seen, validUntil: '2027-05-16' }, false],
])('%s', (_, clearance, cleared) => {
  expect(isClearedForMinors({ clearance }, '2027-05-17')).toBe(cleared)
})
