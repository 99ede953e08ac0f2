import fc from 'fast-check'
import { expect, test } from 'vitest'

import { planDifference } from './plan-difference.ts'

const planOf = (homes: Readonly<Record<string, string>>) =>
  new Map(Object.entries(homes).map(([partyId, hostId]) => [partyId, { hostId, beds: {} }]))

test('tells who moves, who gets a bed, who loses one, who stays, and which households hear of it', () => {
  const before = { a: 'ahlers', b: 'berg', c: 'conrad', d: 'dorn' }
  const after = planOf({ a: 'ahlers', b: 'conrad', c: 'berg', e: 'dorn' })
  expect(planDifference(before, after)).toEqual({
    moved: [
      { partyId: 'b', from: 'berg', to: 'conrad' },
      { partyId: 'c', from: 'conrad', to: 'berg' },
    ],
    placed: [{ partyId: 'e', to: 'dorn' }],
    lost: [{ partyId: 'd', from: 'dorn' }],
    stay: 1,
    calls: ['berg', 'conrad', 'dorn'],
  })
})

test('counts every party once, and calls nobody when nothing changes', () => {
  const homes = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('x', 'y', 'z'))
  fc.assert(
    fc.property(homes, homes, (before, after) => {
      const { moved, placed, lost, stay, calls } = planDifference(before, planOf(after))
      const parties = new Set([...Object.keys(before), ...Object.keys(after)])
      expect(moved.length + placed.length + lost.length + stay).toBe(parties.size)
      expect(calls.length > 0).toBe(stay < parties.size)
      expect(planDifference(before, planOf(before)).calls).toEqual([])
    }),
  )
})
