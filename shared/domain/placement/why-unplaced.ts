import { assignBeds } from './assign-beds.ts'
import { bedRules, withoutBedRule } from './bed-rules.ts'
import type { BarredHost, BarringRule, CaseHost, CaseParty, PlacementCase } from './case.ts'
import { overlap } from './lists.ts'
import { guestsByNight, type Plan } from './plan.ts'
import { bars } from './rules.ts'

/**
 * For every party without a household: each household with every rule that bars the party from it.
 *
 * Where no rule bars the pair, it is told why the household cannot take the party beside its guests of this
 * plan, even if these changed beds. An empty list of rules: the party would fit.
 */
export function whyUnplaced(
  kase: PlacementCase,
  plan: Plan,
): Readonly<Record<string, readonly BarredHost[]>> {
  const present = partiesByHost(kase, (party) => plan.get(party.id)?.hostId)
  const unplaced = kase.parties.filter((party) => !plan.has(party.id))
  return Object.fromEntries(
    unplaced.map((party) => [
      party.id,
      kase.hosts.map((host) => ({
        host: host.id,
        rules: rulesAgainst(kase, party, host, present.get(host.id) ?? []),
      })),
    ]),
  )
}

/** Household → its parties in the order of the case, also for households without any. */
export function partiesByHost(
  kase: PlacementCase,
  hostOf: (party: CaseParty) => string | undefined,
): ReadonlyMap<string, readonly CaseParty[]> {
  const result = new Map<string, CaseParty[]>(kase.hosts.map((host) => [host.id, []]))
  for (const party of kase.parties) result.get(hostOf(party) ?? '')?.push(party)
  return result
}

/** Every rule that speaks against the party in this household beside the parties that are there. */
export function rulesAgainst(
  kase: PlacementCase,
  party: CaseParty,
  host: CaseHost,
  present: readonly CaseParty[],
): readonly BarringRule[] {
  const pair = bars(party, host)
  return pair.length > 0 ? pair : rulesOfCompany(kase, party, host, present)
}

/** Whether no rule does; much faster than asking which. */
export function mayStay(
  kase: PlacementCase,
  party: CaseParty,
  host: CaseHost,
  present: readonly CaseParty[],
): boolean {
  const all = [...present, party]
  return (
    bars(party, host).length === 0 &&
    !isOverfull(party, host, all) &&
    !all.some((other) => mustBeApart(kase, party, other)) &&
    assignBeds(host.rooms, all) !== null
  )
}

/** `max-guests` on a night of this party. */
function isOverfull(party: CaseParty, host: CaseHost, all: readonly CaseParty[]): boolean {
  const guests = guestsByNight(all)
  return party.nights.some((night) => (guests.get(night) ?? 0) > host.maxGuests)
}

function rulesOfCompany(
  kase: PlacementCase,
  party: CaseParty,
  host: CaseHost,
  present: readonly CaseParty[],
): readonly BarringRule[] {
  const all = [...present.filter((other) => other.id !== party.id), party]
  const rules: BarringRule[] = []
  if (isOverfull(party, host, all)) rules.push('max-guests')
  if (all.some((other) => mustBeApart(kase, party, other))) rules.push('keep-apart')
  if (!assignBeds(host.rooms, all)) rules.push(...rulesOfBeds(host, all))
  return rules
}

export function mustBeApart(kase: PlacementCase, a: CaseParty, b: CaseParty): boolean {
  return (
    overlap(a.nights, b.nights) &&
    kase.keepApart.some(([x, y]) => (x === a.id && y === b.id) || (x === b.id && y === a.id))
  )
}

/** The rules of which each alone makes the difference; if none does, there simply are not enough beds. */
function rulesOfBeds(host: CaseHost, parties: readonly CaseParty[]): readonly BarringRule[] {
  const ids = Object.keys(bedRules) as (keyof typeof bedRules)[]
  const decisive = ids.filter((id) =>
    assignBeds(host.rooms, parties, { ...bedRules, [id]: withoutBedRule[id] }),
  )
  return decisive.length > 0 ? decisive : ['bed-once']
}
