import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { aCase, aHost, anyCase, aParty } from '#test/builders/placement-case.ts'

import { alternativesFor, byMerit } from './alternatives.ts'
import { assignBeds } from './assign-beds.ts'
import { firstPlan } from './first-plan.ts'
import { judge } from './judge.ts'
import { ownBeds, planOfBeds } from './plan.ts'
import { defaultPoints } from './points.ts'
import { partiesByHost } from './why-unplaced.ts'

const a = aParty({ id: 'a', wishes: ['h1'] })
const b = aParty({ id: 'b' })
const h1 = aHost({ id: 'h1' })
const h2 = aHost({ id: 'h2' })

describe('alternativesFor', () => {
  it('tells the points that moving to a free household costs', () => {
    const kase = aCase({ hosts: [h1, { ...h2, distanceKm: 3 }], parties: [a] })
    const { at } = alternativesFor(kase, planOfBeds(kase, { ag: 'h1r-s0' }), 'a')
    expect(at('h2')).toEqual({ hostId: 'h2', difference: -53, displaced: null })
    expect(at('h1')).toBeNull()
  })

  it('swaps two parties where the household is taken', () => {
    const kase = aCase({ hosts: [h1, h2], parties: [a, b] })
    const { at } = alternativesFor(kase, planOfBeds(kase, { ag: 'h1r-s0', bg: 'h2r-s0' }), 'a')
    expect(at('h2')).toEqual({ hostId: 'h2', difference: -50, displaced: { partyId: 'b', hostId: 'h1' } })
  })

  it('says who would lose the bed where nobody else can go', () => {
    const kase = aCase({ hosts: [{ ...h1, never: ['b'] }, h2], parties: [a, b] })
    const { at } = alternativesFor(kase, planOfBeds(kase, { ag: 'h1r-s0', bg: 'h2r-s0' }), 'a')
    expect(at('h2')?.displaced).toEqual({ partyId: 'b', hostId: null })
  })

  it('does not move who is locked, nor into a household that a rule bars', () => {
    const plan = { ag: 'h1r-s0', bg: 'h2r-s0' }
    const locked = aCase({ hosts: [h1, h2], parties: [a, b], locks: { b: 'h2' } })
    expect(alternativesFor(locked, planOfBeds(locked, plan), 'a').at('h2')).toBeNull()
    const barred = aCase({ hosts: [h1, { ...h2, never: ['a'] }], parties: [a] })
    expect(alternativesFor(barred, planOfBeds(barred, plan), 'a').at('h2')).toBeNull()
  })

  it('puts a lost bed last, whatever the points', () => {
    const free = { hostId: 'h1', difference: -90, displaced: null }
    const cheap = { hostId: 'h2', difference: -10, displaced: null }
    const lost = { hostId: 'h3', difference: 50, displaced: { partyId: 'b', hostId: null } }
    expect([lost, free, cheap].sort(byMerit)).toEqual([cheap, free, lost])
  })

  it('names the difference that carrying it out makes to the whole plan', () => {
    let count = 0
    fc.assert(
      fc.property(anyCase({ hosts: 4, parties: 6, nights: 2 }), (kase) => {
        const plan = firstPlan(kase, new Map(), defaultPoints)
        const choices = kase.parties
          .filter(({ id }) => plan.has(id))
          .flatMap((party) => kase.hosts.map((host) => ({ party, host })))
        for (const { party, host } of choices) {
          const found = alternativesFor(kase, plan, party.id).at(host.id)
          if (!found) continue
          count++
          const goal = new Map([...plan].map(([id, stay]) => [id, stay.hostId]))
          goal.set(party.id, host.id)
          if (found.displaced?.hostId) goal.set(found.displaced.partyId, found.displaced.hostId)
          else if (found.displaced) goal.delete(found.displaced.partyId)
          const after = new Map(plan)
          if (found.displaced) after.delete(found.displaced.partyId)
          for (const [hostId, together] of partiesByHost(kase, ({ id }) => goal.get(id))) {
            const rooms = kase.hosts.find(({ id }) => id === hostId)?.rooms ?? []
            const beds = assignBeds(rooms, together)?.beds ?? {}
            for (const one of together) after.set(one.id, { hostId, beds: ownBeds(one, beds) })
          }
          const judged = judge(kase, after)
          expect(judged.broken).toEqual([])
          expect(judged.score - judge(kase, plan).score).toBe(found.difference)
        }
      }),
      { numRuns: 1000 },
    )
    expect(count).toBeGreaterThan(100)
  })
})
