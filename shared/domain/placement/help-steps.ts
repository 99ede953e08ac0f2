import type { TriAnswer } from '../../records/common.ts'
import type { Acceptance, CaseHost, CaseParty, CaseRoom, PlacementCase } from './case.ts'

/** One thing that could be asked of a household, in the words of its offer. */
export type HostStep =
  /** More beds in one of its rooms; null: in a room that is not offered yet. */
  | {
      readonly kind: 'beds'
      readonly hostId: string
      readonly roomId: string | null
      readonly single: number
      readonly double: number
    }
  | { readonly kind: 'max-guests'; readonly hostId: string; readonly maxGuests: number }
  | { readonly kind: 'nights'; readonly hostId: string; readonly nights: readonly number[] }
  /** The animals are elsewhere during the visit. */
  | { readonly kind: 'pets'; readonly hostId: string; readonly animals: readonly string[] }
  /** Nobody smokes indoors during the visit. */
  | { readonly kind: 'smoke'; readonly hostId: string }
  | { readonly kind: 'accepts'; readonly hostId: string; readonly whom: readonly Acceptance[] }
  /** The certificate that minors ask for is shown. */
  | { readonly kind: 'cleared'; readonly hostId: string }

/** These guests of the party are placed by themselves. */
export interface SplitStep {
  readonly kind: 'split'
  readonly partyId: string
  readonly guestIds: readonly string[]
}

/** A change that could get guests a bed: all of its steps are needed. */
export type Help = readonly (HostStep | SplitStep)[]

/** How much a step asks of people: a help is small if its steps ask little. */
export function costOf(step: Help[number]): number {
  switch (step.kind) {
    case 'beds':
      return step.single + step.double
    case 'nights':
      return step.nights.length
    case 'max-guests':
      return 1
    case 'cleared':
      return 3
    default:
      return 2
  }
}

/** The case as it would be with the help. */
export function withHelp(kase: PlacementCase, help: Help): PlacementCase {
  let { hosts, parties } = kase
  for (const step of help) {
    if (step.kind === 'split') parties = parties.flatMap((party) => split(party, step))
    else hosts = hosts.map((host) => (host.id === step.hostId ? hostWith(host, step) : host))
  }
  return { ...kase, hosts, parties }
}

/** The household as it would be after the step. */
export function hostWith(host: CaseHost, step: HostStep): CaseHost {
  if (step.kind === 'nights')
    return { ...host, nights: [...host.nights, ...step.nights].sort((a, b) => a - b) }
  if (step.kind === 'cleared') return { ...host, clearedForMinors: true }
  return hostingWith(host, step, { id: `${host.id}-more`, single: 0, double: 0 })
}

/** What an offer and a household of a case have in common. */
interface HostingPart {
  readonly rooms: readonly CaseRoom[]
  readonly maxGuests: number
  readonly pets: readonly string[]
  readonly smoking: 'none' | 'outside' | 'inside'
  readonly accepts: Readonly<Record<Acceptance, TriAnswer>>
}

/** What is offered after the step; beds in a new room are put into a copy of `newRoom`. */
export function hostingWith<H extends HostingPart>(
  hosting: H,
  step: HostStep,
  newRoom: H['rooms'][number],
): H {
  switch (step.kind) {
    case 'beds': {
      const withBeds = (room: H['rooms'][number]) => ({
        ...room,
        single: room.single + step.single,
        double: room.double + step.double,
      })
      if (step.roomId === null) return { ...hosting, rooms: [...hosting.rooms, withBeds(newRoom)] }
      const rooms = hosting.rooms.map((room) => (room.id === step.roomId ? withBeds(room) : room))
      return { ...hosting, rooms }
    }
    case 'max-guests':
      return { ...hosting, maxGuests: step.maxGuests }
    case 'pets':
      return { ...hosting, pets: hosting.pets.filter((animal) => !step.animals.includes(animal)) }
    case 'smoke':
      return { ...hosting, smoking: 'outside' }
    case 'accepts': {
      // Who is talked into it would still rather not.
      const answers = step.whom.map((who) => [who, 'rather-not'] as const)
      return { ...hosting, accepts: { ...hosting.accepts, ...Object.fromEntries(answers) } }
    }
    default:
      return hosting
  }
}

function split(party: CaseParty, { partyId, guestIds }: SplitStep): readonly CaseParty[] {
  if (party.id !== partyId) return [party]
  const part = (id: string, isIn: (guestId: string) => boolean): CaseParty => {
    const guests = party.guests.filter((guest) => isIn(guest.id))
    return { ...party, id, guests, kind: guests.length === 1 ? 'single' : party.kind }
  }
  return [
    part(party.id, (guestId) => !guestIds.includes(guestId)),
    part(`${party.id}-2`, (guestId) => guestIds.includes(guestId)),
  ]
}
