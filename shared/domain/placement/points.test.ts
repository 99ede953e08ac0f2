import { describe, expect, it } from 'vitest'

import { aHost, aParty, aPartyOf } from '#test/builders/placement-case.ts'

import type { CaseHost, CaseParty } from './case.ts'
import { defaultPoints, householdWishes, isCompany, pairWishes, wouldBeLonely } from './points.ts'

/** Wish → points of the pair, summed over guests. */
function wishes(party: CaseParty, host: CaseHost, before?: string) {
  const sums: Record<string, number> = {}
  for (const { wish, points } of pairWishes({ party, host, before }, defaultPoints))
    sums[wish] = (sums[wish] ?? 0) + points
  return sums
}

const one = (guest: object) => aPartyOf('a', 'single', [guest])
const host = aHost({ id: 'h' })

describe('the wishes of a pair', () => {
  it('is nothing where nobody wishes anything', () => {
    expect(wishes(one({}), host)).toEqual({})
  })

  it('counts a wish of both sides per guest, and not also as a wish of one side', () => {
    const two = { ...aPartyOf('a', 'friends', [{}, {}]), wishes: ['h'] }
    expect(wishes(two, host)).toEqual({ 'one-wish': 100 })
    expect(wishes(two, { ...host, wishes: ['a'] })).toEqual({ 'both-wish': 200 })
  })

  it('counts interests up to the most per guest', () => {
    const interests = ['choir', 'band', 'garden']
    expect(wishes(one({ interests: ['choir'] }), { ...host, interests })).toEqual({ interests: 10 })
    expect(wishes(one({ interests }), { ...host, interests })).toEqual({ interests: 20 })
  })

  it('knows whether the household caters for a diet', () => {
    expect(wishes(one({ diet: 'vegan' }), { ...host, diets: ['vegan'] })).toEqual({ 'diet-catered': 8 })
    expect(wishes(one({ diet: 'vegan' }), { ...host, diets: ['halal'] })).toEqual({ 'diet-not-catered': -12 })
  })

  it('counts every „rather not“ that applies', () => {
    const wary = {
      ...host,
      accepts: { ...host.accepts, women: 'rather-not', smokers: 'rather-not' } as const,
    }
    expect(wishes(one({ smoker: true }), wary)).toEqual({ 'rather-not-guest': -50 })
    expect(wishes(one({ mindsPets: 'rather-not' }), { ...host, pets: ['dog'] })).toEqual({
      'rather-not-pets': -25,
    })
    expect(wishes(one({ mindsSmoke: 'rather-not' }), { ...host, smoking: 'outside' })).toEqual({})
    expect(wishes(one({ mindsSmoke: 'rather-not' }), { ...host, smoking: 'inside' })).toEqual({
      'rather-not-smoke': -25,
    })
  })

  it('takes the worse of the answers about men and women for sex x, once', () => {
    const wary = { ...host, accepts: { ...host.accepts, men: 'rather-not' } as const }
    expect(wishes(one({ sex: 'x' }), wary)).toEqual({ 'rather-not-guest': -25 })
    expect(wishes(one({ sex: 'f' }), wary)).toEqual({})
  })

  it('counts full kilometres per party, and no more than the most', () => {
    const two = aPartyOf('a', 'friends', [{}, {}])
    expect(wishes(two, { ...host, distanceKm: 0.9 })).toEqual({})
    expect(wishes(two, { ...host, distanceKm: 3.9 })).toEqual({ distance: -3 })
    expect(wishes(two, { ...host, distanceKm: 99 })).toEqual({ distance: -30 })
  })

  it('likes to leave guests where they were', () => {
    expect(wishes(one({}), host, 'h')).toEqual({ stays: 30 })
    expect(wishes(one({}), host, 'elsewhere')).toEqual({})
  })
})

describe('the wishes of a household', () => {
  it('likes to be used, in reserve rather not, and not to be crowded', () => {
    expect(householdWishes({ ...host, likes: 1 }, 3, defaultPoints)).toEqual([
      { wish: 'used', points: 25 },
      { wish: 'above-likes', points: -12 },
    ])
    expect(householdWishes({ ...host, reserve: true }, 1, defaultPoints)).toEqual([
      { wish: 'reserve', points: -40 },
    ])
  })
})

describe('a lone minor', () => {
  it('is lonely without a child of about its age', () => {
    expect(wouldBeLonely(one({ age: 14 }), host)).toBe(true)
    expect(wouldBeLonely(one({ age: 14 }), { ...host, childrenAges: [17] })).toBe(false)
    expect(wouldBeLonely(one({ age: 14 }), { ...host, childrenAges: [18] })).toBe(true)
    expect(wouldBeLonely(one({ age: 18 }), host)).toBe(false)
    expect(wouldBeLonely(aPartyOf('a', 'friends', [{ age: 14 }, { age: 14 }]), host)).toBe(false)
  })

  it('has company in another minor on a common night', () => {
    const lone = one({ age: 14 })
    expect(isCompany(lone, aPartyOf('b', 'family', [{ age: 40 }, { age: 3 }]))).toBe(true)
    expect(isCompany(lone, aPartyOf('b', 'single', [{ age: 14 }], [1]))).toBe(false)
    expect(isCompany(lone, aParty({ id: 'b' }))).toBe(false)
    expect(isCompany(lone, lone)).toBe(false)
  })
})
