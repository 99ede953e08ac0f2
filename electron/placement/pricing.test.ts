import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { PlacementCase } from '#shared/domain/placement/case.ts'
import { defaultPoints } from '#shared/domain/placement/points.ts'
import { anyCase } from '#test/builders/placement-case.ts'
import { bestInHousehold } from '#test/support/exhaustive-placement.ts'

import { householdsOf } from './households.ts'
import { optionsOf } from './options.ts'
import { keyOf, Pricing } from './pricing.ts'

/** Every set of parties with what it is worth in the first household, by trying. */
function tried(kase: PlacementCase, guestWeight: number, prices: Float64Array) {
  const [host] = kase.hosts
  const worths = new Map<string, number>()
  for (let set = 1; host && set < 1 << kase.parties.length; set++) {
    const parties = [...kase.parties.keys()].filter((party) => set & (1 << party))
    const together = parties.flatMap((party) => kase.parties[party] ?? [])
    const score = bestInHousehold(kase, host, together)
    if (score === null) continue
    const guests = together.flatMap((party) => party.guests).length
    const paid = parties.reduce((sum, party) => sum + (prices[party] ?? 0), 0)
    worths.set(`0:${parties}`, score + guests * guestWeight - paid)
  }
  return worths
}

describe('Pricing', () => {
  it('finds the best set of parties at any prices, and all above a threshold', () => {
    const given = fc.tuple(
      anyCase({ hosts: 1, parties: 4, nights: 3 }),
      fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 4, maxLength: 4 }),
    )
    fc.assert(
      fc.property(given, ([kase, list]) => {
        const guests = kase.parties.flatMap((party) => party.guests).length
        const beds = kase.hosts.flatMap(({ rooms }) => rooms.map((room) => room.single + room.double))
        fc.pre(guests <= 6 && beds.length > 0 && beds.reduce((sum, count) => sum + count, 0) <= 4)
        const prices = Float64Array.from(list)
        const [household] = householdsOf(kase, optionsOf(kase, defaultPoints), defaultPoints) ?? []
        if (!household) throw new Error('the house is not large')
        const pricing = new Pricing(kase, defaultPoints, 50)
        const worths = tried(kase, 50, prices)
        expect(pricing.best(household, prices).worth).toBe(Math.max(0, ...worths.values()))
        const above = pricing.above(household, prices, -30).map(keyOf)
        const expected = [...worths].filter(([, worth]) => worth > -30).map(([key]) => key)
        expect(above.sort()).toEqual(expected.sort())
      }),
      { numRuns: 100 },
    )
  })
})
