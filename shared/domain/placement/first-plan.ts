import { assignBeds } from './assign-beds.ts'
import type { CaseHost, CaseParty, PlacementCase } from './case.ts'
import { hostsById, ownBeds, type Plan, type Stay } from './plan.ts'
import { householdWishes, type Points, pairPoints, total } from './points.ts'
import { bars } from './rules.ts'
import { mayStay, partiesByHost } from './why-unplaced.ts'

/**
 * A plan that keeps every rule, made as one would by hand: what the search has before it finds a better one.
 *
 * Parties with the least choice come first, each to the household that suits it best and still has room.
 * `start` (the locked parties) is kept.
 */
export function firstPlan(kase: PlacementCase, start: Plan, points: Points): Plan {
  const plan = new Map<string, Stay>(start)
  const present = new Map(partiesByHost(kase, (party) => plan.get(party.id)?.hostId))
  const hosts = hostsById(kase)
  const waiting = kase.parties
    .filter((party) => !plan.has(party.id))
    .map((party) => ({ party, open: kase.hosts.filter((host) => bars(party, host).length === 0) }))
    .sort((a, b) => a.open.length - b.open.length || b.party.guests.length - a.party.guests.length)

  for (const { party, open } of waiting) {
    const guestsOf = (host: CaseHost) => present.get(host.id) ?? []
    const bySuitability = open
      .map((host) => ({ host, worth: worthOf(kase, party, host, guestsOf(host).length === 0, points) }))
      .sort((a, b) => b.worth - a.worth)
    const found = bySuitability.find(({ host }) => mayStay(kase, party, host, guestsOf(host)))
    if (found) present.set(found.host.id, [...guestsOf(found.host), party])
  }

  for (const [hostId, parties] of present) {
    const beds = assignBeds(hosts.get(hostId)?.rooms ?? [], parties)?.beds ?? {}
    for (const party of parties) plan.set(party.id, { hostId, beds: ownBeds(party, beds) })
  }
  return plan
}

function worthOf(
  kase: PlacementCase,
  party: CaseParty,
  host: CaseHost,
  isFirst: boolean,
  points: Points,
): number {
  const pair = pairPoints({ party, host, before: kase.before[party.id] }, points)
  return isFirst ? pair + total(householdWishes(host, party.guests.length, points)) : pair
}
