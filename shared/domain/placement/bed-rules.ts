import type { CaseGuest, CaseParty } from './case.ts'
import { isAdult, isChild, isMinor } from './rules.ts'

/** The party's guests, oldest first; of two of one age the lower id. */
export function byAge(party: CaseParty): readonly CaseGuest[] {
  return [...party.guests].sort((a, b) => b.age - a.age || (a.id < b.id ? -1 : 1))
}

/** `bed-share`: the two of a couple; in a family the two oldest guests, or two guests under 12. */
export function mayShareBed(party: CaseParty, a: CaseGuest, b: CaseGuest): boolean {
  if (party.kind === 'couple') return true
  if (party.kind !== 'family') return false
  if (isChild(a) && isChild(b)) return true
  const oldest = byAge(party).slice(0, 2)
  return oldest.includes(a) && oldest.includes(b)
}

/**
 * `room-share`: the kind of stranger these guests may share a room with, or null if with none.
 *
 * Two groups of different parties may be in one room on one night only if both have the same class.
 */
export function shareClass(guests: readonly CaseGuest[]): string | null {
  const [first] = guests
  if (!first || !guests.every((guest) => guest.sharesRoom && guest.sex === first.sex)) return null
  if (guests.every(isMinor)) return `${first.sex} minor`
  return guests.every(isAdult) ? `${first.sex} adult` : null
}

/** `room-mixed-friends`: friends of one party share a room only if they are of one sex. */
export function mayShareRoom(party: CaseParty, guestsInRoom: readonly CaseGuest[]): boolean {
  return party.kind !== 'friends' || new Set(guestsInRoom.map((guest) => guest.sex)).size <= 1
}

/** The rules by their ids, so that an explanation can ask what would be if one of them did not hold. */
export const bedRules = {
  'bed-share': mayShareBed,
  'room-share': shareClass,
  'room-mixed-friends': mayShareRoom,
}

export type BedRules = Readonly<typeof bedRules>

/** Each rule as if it did not exist. */
export const withoutBedRule: { readonly [Rule in keyof BedRules]: BedRules[Rule] } = {
  'bed-share': () => true,
  'room-share': () => 'anybody',
  'room-mixed-friends': () => true,
}
