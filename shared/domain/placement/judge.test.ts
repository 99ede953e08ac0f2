import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { aCase, aGuest, aHost, anyCase, aParty, aPartyOf, aRoom } from '#test/builders/placement-case.ts'
import { check, POINTS } from '#test/fixtures/placement/check.mjs'
import { generate } from '#test/fixtures/placement/generate.mjs'

import { bedsOf } from './beds.ts'
import type { Beds, PlacementCase } from './case.ts'
import { judge } from './judge.ts'
import { planOfBeds } from './plan.ts'
import { defaultPoints } from './points.ts'

/** The verdict of the rulebook, without its words. */
function rulebook(kase: PlacementCase, beds: Beds) {
  const { broken, placed, score } = check(kase, { beds })
  return { broken: broken.map(({ rule }) => rule).sort(), placed, score }
}

function ours(kase: PlacementCase, beds: Beds) {
  const { broken, placed, score } = judge(kase, planOfBeds(kase, beds))
  return { broken: broken.map(({ rule }) => rule).sort(), placed, score }
}

/** Beds by dice (numbers from 0 to under 1): mostly a whole party in one household, now and then torn. */
function diceBeds(kase: PlacementCase, dice: () => number): Beds {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(dice() * list.length)]
  const beds: Record<string, string> = {}
  for (const party of kase.parties) {
    if (dice() < 0.1) continue
    const host = pick(kase.hosts)
    for (const guest of party.guests) {
      const at = dice() < 0.03 ? pick(kase.hosts) : host
      const bed = pick(at?.rooms.flatMap(bedsOf) ?? [])
      if (bed && dice() > 0.02) beds[guest.id] = bed.id
    }
  }
  return beds
}

const manyDice = fc.infiniteStream(fc.integer({ min: 0, max: 999 }).map((n) => n / 1000))

describe('judge', () => {
  it('values wishes as the rulebook does', () => {
    expect(defaultPoints).toEqual(POINTS)
  })

  it('agrees with the rulebook about any plan, rule by rule and in the score', () => {
    const seen = new Set<string>()
    const locks = fc.dictionary(fc.constantFrom('p0', 'p1'), fc.constantFrom('h0', 'h1'), { maxKeys: 1 })
    fc.assert(
      fc.property(anyCase({ hosts: 3, parties: 8, nights: 3 }), locks, manyDice, (drawn, lock, dice) => {
        const kase = { ...drawn, locks: lock }
        const beds = diceBeds(kase, () => dice.next().value ?? 0)
        const verdict = rulebook(kase, beds)
        for (const rule of verdict.broken) seen.add(rule)
        expect(ours(kase, beds)).toEqual(verdict)
      }),
      { numRuns: 500 },
    )
    // Otherwise the agreement would be about nothing.
    expect([...seen].sort()).toEqual([
      'accepts',
      'bed-once',
      'bed-share',
      'keep-apart',
      'lock',
      'max-guests',
      'minors',
      'never',
      'nights',
      'pets-allergy',
      'pets-minded',
      'room-mixed-friends',
      'room-share',
      'smoke',
      'step-free',
      'whole-party',
    ])
  })

  it('agrees with the rulebook about realistic cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), manyDice, (seed, dice) => {
        const kase = generate({ seed, guests: 40, hosts: 15, replan: 0.5 })
        const beds = diceBeds(kase, () => dice.next().value ?? 0)
        expect(ours(kase, beds)).toEqual(rulebook(kase, beds))
      }),
      { numRuns: 30 },
    )
  })

  it('says where a rule is broken and by whom', () => {
    const kase = aCase({
      hosts: [aHost({ id: 'h', rooms: [aRoom('r', 2, 0)], pets: ['cat'] })],
      parties: [
        aPartyOf('a', 'single', [{ allergies: ['cat'] }]),
        aParty({ id: 'b' }),
        aParty({ id: 'c', guests: [aGuest({ id: 'cg' })] }),
      ],
    })
    const { broken } = judge(kase, planOfBeds(kase, { ag0: 'r-s0', bg: 'r-s0' }))
    expect(broken).toEqual([
      { rule: 'pets-allergy', partyIds: ['a'], hostId: 'h' },
      { rule: 'bed-once', partyIds: ['a', 'b'], hostId: 'h', night: 0, roomId: 'r', bedId: 'r-s0' },
      { rule: 'room-share', partyIds: ['a', 'b'], hostId: 'h', night: 0, roomId: 'r' },
    ])
  })

  it('explains the score by the wishes that count', () => {
    const kase = aCase({
      hosts: [aHost({ id: 'h', rooms: [aRoom('r', 2, 0)], likes: 1, distanceKm: 3.9, languages: ['fr'] })],
      parties: [{ ...aPartyOf('a', 'couple', [{ languages: ['fr'] }, {}]), wishes: ['h'] }],
    })
    const judged = judge(kase, planOfBeds(kase, { ag0: 'r-s0', ag1: 'r-s1' }))
    expect(judged.parties.get('a')).toEqual([
      { wish: 'one-wish', points: 50, guestId: 'ag0' },
      { wish: 'language', points: 30, guestId: 'ag0' },
      { wish: 'one-wish', points: 50, guestId: 'ag1' },
      { wish: 'distance', points: -3 },
      { wish: 'couple-apart', points: -20 },
    ])
    expect(judged.households.get('h')).toEqual({
      partyIds: ['a'],
      fullest: 2,
      wishes: [
        { wish: 'used', points: 25 },
        { wish: 'above-likes', points: -6 },
      ],
    })
    expect(judged.score).toBe(50 + 30 + 50 - 3 - 20 + 25 - 6)
  })
})
