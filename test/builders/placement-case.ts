import fc from 'fast-check'

import type {
  CaseGuest,
  CaseHost,
  CaseParty,
  CaseRoom,
  PartyKind,
  PlacementCase,
} from '#shared/domain/placement/case.ts'

/** A guest whom every household may take. */
export function aGuest(given: Partial<CaseGuest> & { id: string }): CaseGuest {
  return {
    age: 40,
    sex: 'f',
    languages: [],
    diet: 'none',
    allergies: [],
    smoker: false,
    mindsSmoke: 'yes',
    mindsPets: 'yes',
    mobility: 'none',
    sharesRoom: false,
    interests: [],
    ...given,
  }
}

/** A party of one night with one such guest. */
export function aParty(given: Partial<CaseParty> & { id: string }): CaseParty {
  return {
    kind: 'single',
    nights: [0],
    guests: [aGuest({ id: `${given.id}g` })],
    wishes: [],
    never: [],
    ...given,
  }
}

/** Parties of one kind whose guests differ only in what is given. */
export function aPartyOf(
  id: string,
  kind: PartyKind,
  guests: readonly Partial<CaseGuest>[],
  nights: readonly number[] = [0],
): CaseParty {
  return aParty({
    id,
    kind,
    nights,
    guests: guests.map((guest, i) => aGuest({ id: `${id}g${i}`, ...guest })),
  })
}

export function aRoom(id: string, single: number, double: number): CaseRoom {
  return { id, single, double }
}

/** A household with one single bed that takes everybody, on one night. */
export function aHost(given: Partial<CaseHost> & { id: string }): CaseHost {
  return {
    rooms: [aRoom(`${given.id}r`, 1, 0)],
    maxGuests: 20,
    likes: 20,
    nights: [0],
    reserve: false,
    pets: [],
    smoking: 'none',
    stepFree: true,
    clearedForMinors: true,
    languages: [],
    diets: [],
    interests: [],
    childrenAges: [],
    distanceKm: 0,
    accepts: { men: 'yes', women: 'yes', children: 'yes', youth: 'yes', smokers: 'yes' },
    wishes: [],
    never: [],
    ...given,
  }
}

export function aCase(given: Partial<PlacementCase>): PlacementCase {
  return { nights: 1, hosts: [], parties: [], keepApart: [], locks: {}, before: {}, ...given }
}

interface Sizes {
  readonly hosts: number
  readonly parties: number
  readonly nights: number
}

/**
 * Any case up to these sizes: stays with gaps, strangers in one room, families of children only and all
 * other rare things as often as the usual ones. Locks are left out: they make most such cases contradictory.
 */
export function anyCase({ hosts, parties, nights }: Sizes): fc.Arbitrary<PlacementCase> {
  const hostId = fc.integer({ min: 0, max: hosts - 1 }).map((i) => `h${i}`)
  const partyId = fc.integer({ min: 0, max: parties - 1 }).map((i) => `p${i}`)
  const someNights = fc.oneof(
    fc.constant([...Array(nights).keys()]),
    fc.uniqueArray(fc.integer({ min: 0, max: nights - 1 }), { minLength: 1 }),
  )
  const often = fc.integer({ min: 0, max: 3 }).map((n) => n > 0)
  const rarely = fc.integer({ min: 0, max: 7 }).map((n) => n === 0)
  const tri = fc.constantFrom('yes', 'yes', 'yes', 'yes', 'rather-not', 'no')
  const few = (...words: string[]) => fc.subarray(words, { maxLength: 2 })
  const noneOr = (...words: string[]) => fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, few(...words))

  const guest: fc.Arbitrary<Omit<CaseGuest, 'id'>> = fc.record({
    age: fc.constantFrom(4, 9, 11, 12, 16, 17, 18, 30, 50),
    sex: fc.constantFrom('f', 'm'),
    languages: few('fr', 'en', 'de'),
    diet: fc.constantFrom('none', 'none', 'vegan', 'halal'),
    allergies: noneOr('cat', 'dog'),
    smoker: rarely,
    mindsSmoke: tri,
    mindsPets: tri,
    mobility: fc.constantFrom('none', 'none', 'none', 'none', 'none', 'step-free'),
    sharesRoom: fc.boolean(),
    interests: few('choir', 'band', 'hiking', 'garden'),
  })
  const sizeOf = { single: [1, 1], couple: [2, 2], family: [2, 5], friends: [2, 4] } as const
  const party = fc.constantFrom('single', 'single', 'couple', 'family', 'friends').chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      nights: someNights,
      guests: fc.array(guest, { minLength: sizeOf[kind][0], maxLength: sizeOf[kind][1] }),
      wishes: fc.uniqueArray(hostId, { maxLength: 1 }),
      never: fc.uniqueArray(hostId, { maxLength: 1 }).map((ids) => (hosts > 2 ? ids : [])),
    }),
  )
  const room = fc.record({ single: fc.integer({ min: 0, max: 2 }), double: fc.integer({ min: 0, max: 2 }) })
  const host = fc.record({
    rooms: fc.array(room, { minLength: 0, maxLength: 3 }),
    maxGuests: fc.integer({ min: 0, max: 6 }),
    likes: fc.integer({ min: 0, max: 4 }),
    nights: someNights,
    reserve: rarely,
    pets: noneOr('cat', 'dog'),
    smoking: fc.constantFrom('none', 'none', 'outside', 'inside'),
    stepFree: often,
    clearedForMinors: often,
    languages: few('fr', 'en', 'de'),
    diets: few('vegan', 'halal'),
    interests: few('choir', 'band', 'hiking', 'garden'),
    childrenAges: fc.array(fc.integer({ min: 1, max: 18 }), { maxLength: 2 }),
    distanceKm: fc.integer({ min: 0, max: 350 }).map((n) => n / 10),
    accepts: fc.record({ men: tri, women: tri, children: tri, youth: tri, smokers: tri }),
    wishes: fc.uniqueArray(partyId, { maxLength: 1 }),
    never: fc.constant([]),
  })
  return fc
    .record({
      hosts: fc.array(host, { maxLength: hosts }),
      parties: fc.array(party, { maxLength: parties }),
      keepApart: fc.array(fc.tuple(partyId, partyId), { maxLength: 2 }),
      before: fc.dictionary(partyId, hostId, { maxKeys: 2 }),
    })
    .map((drawn) => ({
      nights,
      hosts: drawn.hosts.map((one, h) => ({
        ...one,
        id: `h${h}`,
        rooms: one.rooms.map((beds, r) => ({ ...beds, id: `h${h}r${r}` })),
      })),
      parties: drawn.parties.map((one, p) => ({
        ...one,
        id: `p${p}`,
        guests: one.guests.map((some, g) => ({ ...some, id: `p${p}g${g}` })),
      })),
      keepApart: drawn.keepApart.filter(([a, b]) => a !== b),
      locks: {},
      before: drawn.before,
    }))
}
