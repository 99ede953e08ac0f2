import { expect, test } from 'vitest'

import { addDays, addMonths } from './days.ts'

test.each([
  ['2027-02-28', 1, '2027-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-01-01', -1, '2026-12-31'],
])('%s and %i days', (day, days, then) => {
  expect(addDays(day, days)).toBe(then)
})

test.each([
  ['2027-05-14', 18, '2028-11-14'],
  ['2027-08-31', 18, '2029-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2027-01-31', -2, '2026-11-30'],
])('%s and %i months', (day, months, then) => {
  expect(addMonths(day, months)).toBe(then)
})
