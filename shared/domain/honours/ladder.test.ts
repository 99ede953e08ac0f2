import { describe, expect, test } from 'vitest'

import { anAward } from '#test/builders/honours.ts'

import type { Award, AwardState, HonourStep } from '../../records/award.ts'
import { ladder, ladderProblem } from './ladder.ts'

const entries = (...list: readonly [HonourStep, AwardState][]): Award[] =>
  list.map(([step, state], index) => anAward({ id: `${index}`, step, state, year: 2010 + index }))

// Each level must have been applied for and awarded before the next (coe.int, S1/S14; S11, S15);
// more than one distinction at once is excluded (revision of 2016, S16).
describe('the ladder', () => {
  test.each([
    ['nothing yet', entries(), 'next later later later'],
    ['a first application', entries(['diploma', 'preparing']), 'open later later later'],
    ['one that was sent', entries(['diploma', 'applied']), 'open later later later'],
    ['one that was declined', entries(['diploma', 'declined']), 'next later later later'],
    ['the diploma', entries(['diploma', 'awarded']), 'held next later later'],
    ['the flag under way', entries(['diploma', 'awarded'], ['flag', 'applied']), 'held open later later'],
    ['a flag whose diploma was never entered', entries(['flag', 'awarded']), 'held held next later'],
    [
      'all four',
      entries(['diploma', 'awarded'], ['flag', 'awarded'], ['plaque', 'awarded'], ['prize', 'awarded']),
      'held held held held',
    ],
  ])('with %s', (_what, awards, expected) => {
    expect(
      ladder(awards)
        .map(({ status }) => status)
        .join(' '),
    ).toBe(expected)
  })

  test('shows the entry of a step, none where it is only presupposed', () => {
    const [flag] = entries(['flag', 'awarded'])
    expect(ladder(flag ? [flag] : []).map(({ award }) => award?.id ?? null)).toEqual([null, '0', null, null])
  })
})

describe('an entry', () => {
  const diploma = entries(['diploma', 'awarded'])
  const entry = (step: HonourStep, state: AwardState) => ({ id: 'new', step, state })
  test.each([
    ['the first application', [], entry('diploma', 'preparing'), null],
    ['the flag without diploma', [], entry('flag', 'preparing'), 'step-not-next'],
    ['the flag after the diploma', diploma, entry('flag', 'applied'), null],
    ['the plaque after the diploma', diploma, entry('plaque', 'preparing'), 'step-not-next'],
    ['the diploma once more', diploma, entry('diploma', 'preparing'), 'step-held'],
    ['a second diploma', diploma, entry('diploma', 'awarded'), 'step-held'],
    [
      'two at once',
      entries(['diploma', 'awarded'], ['flag', 'preparing']),
      entry('flag', 'applied'),
      'other-application',
    ],
    ['an old flag, entered afterwards', [], entry('flag', 'awarded'), null],
    ['an old refusal', diploma, entry('plaque', 'declined'), null],
    ['itself, changed', entries(['diploma', 'preparing']), { ...entry('diploma', 'applied'), id: '0' }, null],
  ])('%s', (_what, others, award, expected) => {
    expect(ladderProblem(others, award)).toBe(expected)
  })
})
