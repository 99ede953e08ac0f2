import { bedsOf } from './beds.ts'
import type { Beds, CaseHost, CaseParty, PlacementCase } from './case.ts'

/** Where a party is. A guest without an entry in `beds` has no bed. */
export interface Stay {
  readonly hostId: string
  readonly beds: Beds
}

/** Party → stay; a party that is missing is unplaced. */
export type Plan = ReadonlyMap<string, Stay>

/** Reads the plan out of a result: a party is where the first of its guests has a bed. */
export function planOfBeds(kase: PlacementCase, beds: Beds): Plan {
  const hostOf = new Map<string, string>()
  for (const host of kase.hosts) for (const bed of host.rooms.flatMap(bedsOf)) hostOf.set(bed.id, host.id)
  const plan = new Map<string, Stay>()
  for (const party of kase.parties) {
    const own = ownBeds(party, beds)
    const [hostId] = Object.values(own).flatMap((bed) => hostOf.get(bed) ?? [])
    if (hostId !== undefined) plan.set(party.id, { hostId, beds: own })
  }
  return plan
}

/** The beds of all guests, as in a result. */
export function bedsOfPlan(plan: Plan): Beds {
  return Object.assign({}, ...[...plan.values()].map((stay) => stay.beds))
}

/** The entries of one party's guests. */
export function ownBeds(party: CaseParty, beds: Beds): Beds {
  const own: Record<string, string> = {}
  for (const { id } of party.guests) {
    const bed = beds[id]
    if (bed !== undefined) own[id] = bed
  }
  return own
}

/** The number of guests on each night on which there are any. */
export function guestsByNight(parties: readonly CaseParty[]): ReadonlyMap<number, number> {
  const count = new Map<number, number>()
  for (const party of parties)
    for (const night of party.nights) count.set(night, (count.get(night) ?? 0) + party.guests.length)
  return count
}

/** Household by id. */
export function hostsById(kase: PlacementCase): ReadonlyMap<string, CaseHost> {
  return new Map(kase.hosts.map((host) => [host.id, host]))
}
