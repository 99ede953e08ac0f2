import type { CaseGuest, CaseHost, CaseParty } from './case.ts'
import { common, overlap } from './lists.ts'
import { answersAbout, isMinor } from './rules.ts'

/** What each wish is worth. All must be whole numbers: the solver's proof relies on steps of one point. */
export const defaultPoints = {
  /** Per guest. */
  bothWish: 100,
  oneWish: 50,
  language: 30,
  /** Per shared interest, and the most per guest. */
  interest: 10,
  interestMax: 20,
  childAge: 12,
  dietYes: 8,
  dietNo: -12,
  ratherNot: -25,
  stays: 30,
  /** Per party and full kilometre, up to so many kilometres. */
  km: -1,
  kmMax: 30,
  coupleApart: -20,
  loneMinor: -60,
  /** Per household. */
  used: 25,
  reserve: -40,
  /** Per guest above `likes` on the fullest night. */
  aboveLikes: -6,
}

export type Points = Readonly<typeof defaultPoints>

/** A household and a party that is, or might be, there. */
export interface Pair {
  readonly party: CaseParty
  readonly host: CaseHost
  /** The party's household in the last plan. */
  readonly before: string | undefined
}

type GuestWish = (guest: CaseGuest, pair: Pair, points: Points) => number
type PartyWish = (pair: Pair, points: Points) => number

/** How many of the two sides wish for the other. */
function wishingSides({ party, host }: Pair): number {
  return Number(party.wishes.includes(host.id)) + Number(host.wishes.includes(party.id))
}

/** Wishes of each guest that do not depend on beds or on who else is there. */
export const guestWishes = {
  'both-wish': (_guest, pair, points) => (wishingSides(pair) === 2 ? points.bothWish : 0),
  'one-wish': (_guest, pair, points) => (wishingSides(pair) === 1 ? points.oneWish : 0),
  language: (guest, { host }, points) => (overlap(guest.languages, host.languages) ? points.language : 0),
  interests: (guest, { host }, points) =>
    Math.min(points.interestMax, common(guest.interests, host.interests).length * points.interest),
  'child-age': (guest, { host }, points) =>
    isMinor(guest) && hasChildNear(host, guest.age, 2) ? points.childAge : 0,
  'diet-catered': (guest, { host }, points) =>
    guest.diet !== 'none' && host.diets.includes(guest.diet) ? points.dietYes : 0,
  'diet-not-catered': (guest, { host }, points) =>
    guest.diet !== 'none' && !host.diets.includes(guest.diet) ? points.dietNo : 0,
  'rather-not-guest': (guest, { host }, points) =>
    answersAbout(guest, host).filter((answer) => answer === 'rather-not').length * points.ratherNot,
  'rather-not-smoke': (guest, { host }, points) =>
    guest.mindsSmoke === 'rather-not' && host.smoking === 'inside' ? points.ratherNot : 0,
  'rather-not-pets': (guest, { host }, points) =>
    guest.mindsPets === 'rather-not' && host.pets.length > 0 ? points.ratherNot : 0,
  stays: (_guest, { host, before }, points) => (before === host.id ? points.stays : 0),
} satisfies Record<string, GuestWish>

/** The same for the party as a whole. */
export const partyWishes = {
  distance: ({ host }, points) => points.km * Math.min(points.kmMax, Math.floor(host.distanceKm)),
} satisfies Record<string, PartyWish>

export type WishId =
  | keyof typeof guestWishes
  | keyof typeof partyWishes
  | 'couple-apart'
  | 'lone-minor'
  | 'used'
  | 'reserve'
  | 'above-likes'

/** A wish that counts in a placement, with its points (never 0). */
export interface WishPoints {
  readonly wish: WishId
  readonly points: number
  /** The guest whose wish it is; absent if it is the party's or the household's. */
  readonly guestId?: string
}

const guestWishEntries = Object.entries(guestWishes) as [keyof typeof guestWishes, GuestWish][]
const partyWishEntries = Object.entries(partyWishes) as [keyof typeof partyWishes, PartyWish][]

/** Every wish that speaks for or against the party in the household, whoever else is there. */
export function pairWishes(pair: Pair, points: Points): readonly WishPoints[] {
  const pieces: WishPoints[] = pair.party.guests.flatMap((guest) =>
    guestWishEntries.map(([wish, worth]) => ({
      wish,
      points: worth(guest, pair, points),
      guestId: guest.id,
    })),
  )
  for (const [wish, worth] of partyWishEntries) pieces.push({ wish, points: worth(pair, points) })
  return pieces.filter((piece) => piece.points !== 0)
}

/** Their sum, without the list: the solver asks for every pair. */
export function pairPoints(pair: Pair, points: Points): number {
  let sum = 0
  for (const guest of pair.party.guests)
    for (const [, worth] of guestWishEntries) sum += worth(guest, pair, points)
  for (const [, worth] of partyWishEntries) sum += worth(pair, points)
  return sum
}

/** Wishes of a household that has `fullest` (at least one) guests on its fullest night. */
export function householdWishes(host: CaseHost, fullest: number, points: Points): readonly WishPoints[] {
  const pieces: readonly WishPoints[] = [
    host.reserve ? { wish: 'reserve', points: points.reserve } : { wish: 'used', points: points.used },
    { wish: 'above-likes', points: Math.max(0, fullest - host.likes) * points.aboveLikes },
  ]
  return pieces.filter((piece) => piece.points !== 0)
}

/** A party of one minor is lonely where no child lives within 3 years of age, unless it has company. */
export function wouldBeLonely(party: CaseParty, host: CaseHost): boolean {
  const [only, ...others] = party.guests
  return only !== undefined && others.length === 0 && isMinor(only) && !hasChildNear(host, only.age, 3)
}

/** Whether `other`, in the same household, keeps a lone minor company. */
export function isCompany(party: CaseParty, other: CaseParty): boolean {
  return other.id !== party.id && other.guests.some(isMinor) && overlap(other.nights, party.nights)
}

export function total(pieces: readonly WishPoints[]): number {
  return pieces.reduce((sum, piece) => sum + piece.points, 0)
}

function hasChildNear(host: CaseHost, age: number, years: number): boolean {
  return host.childrenAges.some((child) => Math.abs(child - age) <= years)
}
