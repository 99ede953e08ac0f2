import { describe, expect, test } from 'vitest'

import { anAward } from '#test/builders/honours.ts'

import { daysUntil, deadlineOf, duePreparation, nextAwardYear } from './deadline.ts'

describe('the deadline', () => {
  // 15 January each year since the modernisation of 2016 (S16; 2020 S17, 2022 S11, 2023 S18, 2025 S9). The statutes
  // of 2005 said 31 December (S19): obsolete, so nothing is said of the years before.
  test.each([
    [2025, '2025-01-15'],
    [2020, '2020-01-15'],
    [2016, '2016-01-15'],
    [2012, null],
  ])('for an award of %s', (year, expected) => expect(deadlineOf(year)).toBe(expected))

  test.each([
    ['2026-11-23', 2027],
    ['2027-01-15', 2027],
    ['2027-01-16', 2028],
  ])('on %s the next one is that of %s', (day, year) => expect(nextAwardYear(day)).toBe(year))

  test('is counted in days', () => {
    expect(daysUntil('2027-01-15', '2026-11-23')).toBe(53)
    expect(daysUntil('2027-01-15', '2027-01-15')).toBe(0)
    expect(daysUntil('2027-01-15', '2027-01-17')).toBe(-2)
  })
})

describe('an application is reminded of', () => {
  test.each([
    ['in good time', anAward(), '2026-10-17', '2027-01-15'],
    ['not too early', anAward(), '2026-10-16', null],
    ['also when it is late', anAward(), '2027-02-01', '2027-01-15'],
    ['not once it is sent', anAward({ state: 'applied' }), '2027-01-10', null],
  ])('%s', (_what, award, day, expected) => expect(duePreparation(award, day)).toBe(expected))
})
