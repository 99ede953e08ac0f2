import fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'

import type { PlacementCase, PlacementResult } from '#shared/domain/placement/case.ts'
import { bars } from '#shared/domain/placement/rules.ts'
import { aCase, aHost, anyCase, aParty, aPartyOf, aRoom } from '#test/builders/placement-case.ts'
import { check } from '#test/fixtures/placement/check.mjs'
import { generate } from '#test/fixtures/placement/generate.mjs'
import { bestOfAll } from '#test/support/exhaustive-placement.ts'

import { type Progress, type Search, solve } from './solve.ts'

const highs = await loadHighs()

const untilProven: Search = {
  timeLimitSeconds: Number.POSITIVE_INFINITY,
  shouldStop: () => false,
  onProgress: () => {},
  onPlan: () => {},
}

/** Solves and lets the rulebook judge: no rule broken, no more claimed than there is. */
function solved(kase: PlacementCase, search: Search = untilProven): PlacementResult {
  const result = solve(highs, kase, search)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  const { beds, placed, score, bound, proven } = result.value
  expect(check(kase, { beds })).toEqual({ broken: [], placed, score })
  expect(bound).toBeGreaterThanOrEqual(score)
  if (proven) expect(bound).toBe(score)
  return result.value
}

describe('solve', () => {
  it('finds what trying everything finds', () => {
    fc.assert(
      fc.property(anyCase({ hosts: 3, parties: 4, nights: 3 }), (kase) => {
        const guests = kase.parties.flatMap((party) => party.guests).length
        const beds = kase.hosts.map((host) =>
          host.rooms.reduce((sum, room) => sum + room.single + room.double, 0),
        )
        fc.pre(guests <= 6 && beds.every((count) => count <= 4))
        const { placed, score, proven } = solved(kase)
        expect(proven).toBe(true)
        expect({ placed, score }).toEqual(bestOfAll(kase))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the rules in any case, and explains every party without a household', () => {
    fc.assert(
      fc.property(anyCase({ hosts: 6, parties: 14, nights: 4 }), (kase) => {
        const { beds, unplaced } = solved(kase)
        const without = kase.parties.filter((party) => party.guests.every((guest) => !beds[guest.id]))
        expect(Object.keys(unplaced).sort()).toEqual(without.map((party) => party.id).sort())
        for (const party of without)
          for (const host of kase.hosts) {
            const rules = unplaced[party.id]?.find((one) => one.host === host.id)?.rules ?? []
            expect(rules).not.toEqual([])
            if (bars(party, host).length > 0) expect(rules).toEqual(bars(party, host))
          }
      }),
      { numRuns: 60 },
    )
  })

  it.each([1, 2, 3])('proves the best of a usual visit (seed %i)', (seed) => {
    expect(solved(generate({ seed, guests: 40, hosts: 25, replan: 0.5 })).proven).toBe(true)
  })

  it('keeps locked parties where they are', () => {
    const kase = generate({ seed: 2, guests: 30, hosts: 20 })
    const free = solved(kase)
    const [moved] = kase.parties.filter((party) => free.beds[party.guests[0]?.id ?? ''])
    const now = kase.hosts.find((host) =>
      host.rooms.some((room) => free.beds[moved?.guests[0]?.id ?? '']?.startsWith(`${room.id}-`)),
    )
    const elsewhere = kase.hosts.find(
      (host) =>
        moved &&
        host !== now &&
        bars(moved, host).length === 0 &&
        solve(highs, { ...kase, locks: { [moved.id]: host.id } }, untilProven).ok,
    )
    if (!moved || !elsewhere) throw new Error('the case has no such party')
    const locked = solved({ ...kase, locks: { [moved.id]: elsewhere.id } })
    expect(locked.proven).toBe(true)
    expect(locked.beds[moved.guests[0]?.id ?? '']).toMatch(new RegExp(`^${elsewhere.id}r`))
  })

  it.each<[string, PlacementCase, Partial<PlacementResult>]>([
    ['nobody and nowhere', aCase({}), { placed: 0, score: 0, unplaced: {} }],
    [
      'guests without households',
      aCase({ parties: [aParty({ id: 'a' })] }),
      { placed: 0, unplaced: { a: [] } },
    ],
    ['households without guests', aCase({ hosts: [aHost({ id: 'h' })] }), { placed: 0, score: 0 }],
    [
      'a household without rooms',
      aCase({ hosts: [aHost({ id: 'h', rooms: [] })], parties: [aParty({ id: 'a' })] }),
      { placed: 0, unplaced: { a: [{ host: 'h', rules: ['bed-once'] }] } },
    ],
    [
      'everybody allergic',
      aCase({
        hosts: [aHost({ id: 'h', pets: ['cat'] })],
        parties: [aPartyOf('a', 'single', [{ allergies: ['cat'] }])],
      }),
      { placed: 0, unplaced: { a: [{ host: 'h', rules: ['pets-allergy'] }] } },
    ],
    [
      'friends of different sex and one room',
      aCase({
        hosts: [aHost({ id: 'h', rooms: [aRoom('r', 2, 0)] })],
        parties: [aPartyOf('a', 'friends', [{}, { sex: 'm' }])],
      }),
      { placed: 0, unplaced: { a: [{ host: 'h', rules: ['room-mixed-friends'] }] } },
    ],
    [
      'one household with ten rooms',
      aCase({
        hosts: [aHost({ id: 'h', rooms: Array.from({ length: 10 }, (_, i) => aRoom(`r${i}`, 1, 1)) })],
        parties: [
          aPartyOf('f', 'family', [{ age: 40 }, { age: 41 }, { age: 4 }, { age: 6 }]),
          ...Array.from({ length: 8 }, (_, i) => aPartyOf(`c${i}`, 'couple', [{}, { sex: 'm' }])),
        ],
      }),
      { placed: 20 },
    ],
  ])('solves %s', (_name, kase, expected) => {
    expect(solved(kase)).toMatchObject({ ...expected, proven: true })
  })

  it('does not trust the count of beds where stays have gaps', () => {
    const turns = [
      [0, 1],
      [1, 2],
      [0, 2],
    ].map((nights, i) => aPartyOf(`p${i}`, 'single', [{ sharesRoom: true }], nights))
    const host = aHost({ id: 'h', nights: [0, 1, 2], rooms: [aRoom('r', 2, 0)] })
    expect(solved(aCase({ nights: 3, hosts: [host], parties: turns })).placed).toBe(2)
  })

  it('prefers one guest more to any number of points', () => {
    const hosts = [aHost({ id: 'h', rooms: [aRoom('r', 2, 0)] })]
    const friend = { ...aPartyOf('a', 'single', [{}]), wishes: ['h'] }
    const family = aPartyOf('b', 'friends', [{}, {}])
    expect(solved(aCase({ hosts, parties: [friend, family] }))).toMatchObject({ placed: 2, score: 25 })
  })

  it.each<[string, Partial<PlacementCase>, object]>([
    ['a rule', { locks: { a: 'cats' } }, { party: 'a', household: 'cats', rule: 'pets-allergy' }],
    ['an unknown household', { locks: { a: 'gone' } }, { party: 'a', household: 'gone', rule: 'lock' }],
    ['each other', { locks: { b: 'h', c: 'h' } }, { party: 'c', household: 'h', rule: 'keep-apart' }],
    ['the number of beds', { locks: { a: 'h', b: 'h' } }, { party: 'b', household: 'h', rule: 'bed-once' }],
  ])('names the lock that contradicts %s', (_name, locks, params) => {
    const kase = aCase({
      hosts: [aHost({ id: 'h' }), aHost({ id: 'cats', pets: ['cat'] })],
      parties: [aPartyOf('a', 'single', [{ allergies: ['cat'] }]), aParty({ id: 'b' }), aParty({ id: 'c' })],
      keepApart: [['b', 'c']],
      ...locks,
    })
    expect(solve(highs, kase, untilProven)).toEqual({
      ok: false,
      error: { code: 'lock-contradiction', params },
    })
  })

  it('answers a lawful plan when stopped at once, or out of time', () => {
    const kase = generate({ seed: 3, guests: 60, hosts: 40 })
    for (const hurry of [{ shouldStop: () => true }, { timeLimitSeconds: 0 }]) {
      const { placed, proven } = solved(kase, { ...untilProven, ...hurry })
      expect(placed).toBeGreaterThan(0)
      expect(proven).toBe(false)
    }
  })

  it('reports plans that only get better, and a bound that holds for the best', () => {
    const seen: Progress[] = []
    const kase = generate({ seed: 1, guests: 40, hosts: 25 })
    const { placed, score } = solved(kase, { ...untilProven, onProgress: (progress) => seen.push(progress) })
    expect(seen.length).toBeGreaterThan(1)
    for (const [i, progress] of seen.entries()) {
      const before = seen[i - 1]
      if (before)
        expect(progress.placed * 1e6 + progress.score).toBeGreaterThanOrEqual(
          before.placed * 1e6 + before.score,
        )
      if (progress.placed === placed) expect(progress.bound).toBeGreaterThanOrEqual(score)
      expect(progress.gap).toBeGreaterThanOrEqual(0)
    }
  })
})
