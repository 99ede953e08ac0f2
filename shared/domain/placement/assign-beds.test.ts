import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { aCase, aHost, anyCase, aPartyOf, aRoom } from '#test/builders/placement-case.ts'
import { check } from '#test/fixtures/placement/check.mjs'
import { bestInHousehold } from '#test/support/exhaustive-placement.ts'

import { assignBeds } from './assign-beds.ts'
import type { CaseHost, CaseParty, PlacementCase } from './case.ts'

const stranger = { sharesRoom: true }

/** The parties in a household that minds nobody, so that only beds matter. */
function bedsOnly(host: CaseHost, parties: readonly CaseParty[]): PlacementCase {
  const harmless = { allergies: [], mindsSmoke: 'yes', mindsPets: 'yes', mobility: 'none' } as const
  return aCase({
    nights: 3,
    hosts: [
      aHost({ id: host.id, rooms: host.rooms, nights: [0, 1, 2], childrenAges: [1, 4, 7, 10, 13, 16] }),
    ],
    parties: parties.map((party) => ({
      ...party,
      never: [],
      guests: party.guests.map((guest) => ({ ...guest, ...harmless })),
    })),
  })
}

describe('assignBeds', () => {
  it('finds beds exactly when there are any, and parts as few couples as possible', () => {
    let possible = 0
    let impossible = 0
    fc.assert(
      fc.property(anyCase({ hosts: 1, parties: 4, nights: 3 }), (drawn) => {
        const [host] = drawn.hosts
        const guests = drawn.parties.flatMap((party) => party.guests).length
        const beds = (host?.rooms ?? []).reduce((sum, room) => sum + room.single + room.double, 0)
        fc.pre(host !== undefined && drawn.parties.length > 0 && guests <= 6 && beds <= 5)
        const kase = bedsOnly(host, drawn.parties)
        const assigned = assignBeds(host.rooms, kase.parties)
        const best = bestInHousehold(kase, kase.hosts[0] ?? host, kase.parties)
        expect(assigned === null).toBe(best === null)
        if (assigned) {
          possible++
          const verdict = check(kase, assigned)
          expect(verdict.broken).toEqual([])
          expect(verdict.placed).toBe(guests)
          expect(verdict.score).toBe(best)
        } else impossible++
      }),
      { numRuns: 150 },
    )
    expect(possible).toBeGreaterThan(20)
    expect(impossible).toBeGreaterThan(20)
  })

  it('lets strangers of one sex and age share a room, and guests follow one another in a bed', () => {
    const rooms = [aRoom('r', 1, 1)]
    const women = ['a', 'b'].map((id) => aPartyOf(id, 'single', [stranger]))
    const later = aPartyOf('c', 'single', [{ sex: 'm' }], [1])
    expect(assignBeds(rooms, [...women, later])).not.toBeNull()
    expect(assignBeds(rooms, [...women, aPartyOf('d', 'single', [{ ...stranger, sex: 'm' }])])).toBeNull()
    expect(assignBeds(rooms, [...women, aPartyOf('e', 'single', [{ ...stranger, age: 17 }])])).toBeNull()
  })

  it('knows that nobody changes beds: three stays of two nights in turns need three beds', () => {
    const turns = [
      [0, 1],
      [1, 2],
      [0, 2],
    ].map((nights, i) => aPartyOf(`p${i}`, 'single', [stranger], nights))
    expect(assignBeds([aRoom('r', 2, 0)], turns)).toBeNull()
    expect(assignBeds([aRoom('r', 3, 0)], turns)).not.toBeNull()
  })

  it('parts the couple that must be parted, not both', () => {
    const couples = ['a', 'b'].map((id) => aPartyOf(id, 'couple', [{}, { sex: 'm' }]))
    expect(assignBeds([aRoom('r', 0, 1), aRoom('s', 2, 0)], couples)?.couplesApart).toBe(1)
  })

  it('takes persons of sex x as of one sex only with each other', () => {
    const strangers = (sex: 'f' | 'm' | 'x') => [
      aPartyOf('a', 'single', [{ ...stranger, sex: 'x' }]),
      aPartyOf('b', 'single', [{ ...stranger, sex }]),
    ]
    const rooms = [aRoom('r', 2, 0)]
    expect(assignBeds(rooms, strangers('x'))).not.toBeNull()
    expect(assignBeds(rooms, strangers('f'))).toBeNull()
    expect(assignBeds(rooms, strangers('m'))).toBeNull()
  })

  it('fills a hostel of ten rooms with a large family and twelve strangers', () => {
    const rooms = Array.from({ length: 10 }, (_, i) => aRoom(`r${i}`, i % 3, 1))
    const family = aPartyOf('f', 'family', [{ age: 40 }, { age: 41 }, { age: 4 }, { age: 6 }, { age: 15 }])
    const strangers = Array.from({ length: 12 }, (_, i) =>
      aPartyOf(`p${i}`, 'single', [{ ...stranger, sex: i % 2 ? 'f' : 'm' }]),
    )
    const kase = aCase({ hosts: [aHost({ id: 'h', rooms })], parties: [family, ...strangers] })
    const assigned = assignBeds(rooms, kase.parties)
    expect(check(kase, assigned ?? { beds: {} })).toMatchObject({ broken: [], placed: 17 })
  })
})
