import { assignBeds } from './assign-beds.ts'
import type { CaseHost, CaseParty, PlacementCase } from './case.ts'
import { judge } from './judge.ts'
import { hostsById, ownBeds, type Plan, type Stay } from './plan.ts'
import { partiesByHost, rulesAgainst } from './why-unplaced.ts'

/** Another household for a party, and what that would cost the others. */
export interface Alternative {
  readonly hostId: string
  /** Points of the whole plan after the move, less those before. */
  readonly difference: number
  /** The party that would have to make room, if one must, and its household then; null: it would have no bed. */
  readonly displaced: { readonly partyId: string; readonly hostId: string | null } | null
}

/** What moving a party elsewhere would mean, household by household: `at` is quick, all of them may take a while. */
export interface Alternatives {
  /** The best way to be in this household; null if there is none in which at most one other party moves. */
  readonly at: (hostId: string) => Alternative | null
}

/** First what costs nobody a bed, then what costs the fewest points. */
export function byMerit(a: Alternative, b: Alternative): number {
  return Number(costsBed(a)) - Number(costsBed(b)) || b.difference - a.difference
}

export const costsBed = ({ displaced }: Alternative): boolean => displaced?.hostId === null

/** The other places for a party of the plan; for a party without a household there are none. */
export function alternativesFor(kase: PlacementCase, plan: Plan, partyId: string): Alternatives {
  const hosts = hostsById(kase)
  const present = partiesByHost(kase, ({ id }) => plan.get(id)?.hostId)
  const party = kase.parties.find(({ id }) => id === partyId)
  const home = hosts.get(plan.get(partyId)?.hostId ?? '')
  if (!party || !home) return { at: () => null }
  const guestsOf = (host: CaseHost) => present.get(host.id) ?? []
  const fits = (one: CaseParty, host: CaseHost, beside: readonly CaseParty[]) =>
    rulesAgainst(kase, one, host, beside).length === 0

  /** The difference that the moves make; points arise in households, so only those that change are judged. */
  function difference(moves: ReadonlyMap<CaseParty, CaseHost | null>): number {
    const touched = new Set<CaseHost>()
    for (const [one, to] of moves) {
      const from = hosts.get(plan.get(one.id)?.hostId ?? '')
      if (from) touched.add(from)
      if (to) touched.add(to)
    }
    const parties = [...touched].flatMap(guestsOf)
    const part: PlacementCase = { ...kase, hosts: [...touched], parties }
    const after = new Map<string, Stay>(plan)
    for (const one of moves.keys()) after.delete(one.id)
    for (const host of touched) {
      const staying = guestsOf(host).filter((one) => !moves.has(one))
      const coming = [...moves].flatMap(([one, to]) => (to === host ? [one] : []))
      const together = [...staying, ...coming]
      const beds = assignBeds(host.rooms, together)?.beds
      if (beds) for (const one of together) after.set(one.id, { hostId: host.id, beds: ownBeds(one, beds) })
    }
    return judge(part, after).score - judge(part, plan).score
  }

  const elsewhere = new Map<CaseParty, CaseHost | null>()
  /** The best household that has room for a party as the plan is; null if there is none. */
  function otherHome(other: CaseParty): CaseHost | null {
    const known = elsewhere.get(other)
    if (known !== undefined) return known
    const [best] = kase.hosts
      .filter((host) => host.id !== plan.get(other.id)?.hostId && fits(other, host, guestsOf(host)))
      .map((host) => ({ host, worth: difference(new Map([[other, host]])) }))
      .sort((a, b) => b.worth - a.worth)
    elsewhere.set(other, best?.host ?? null)
    return best?.host ?? null
  }

  const vacated = guestsOf(home).filter((one) => one !== party)
  const displacing = (host: CaseHost, other: CaseParty): readonly Alternative[] => {
    const left = guestsOf(host).filter((one) => one !== other)
    if (kase.locks[other.id] !== undefined || !fits(party, host, left)) return []
    const swap = fits(other, home, vacated) ? home : null
    const to = [swap, otherHome(other)].filter((one) => one !== null)
    return (to.length > 0 ? to : [null]).map((destination) => ({
      hostId: host.id,
      difference: difference(
        new Map([
          [party, host],
          [other, destination],
        ]),
      ),
      displaced: { partyId: other.id, hostId: destination?.id ?? null },
    }))
  }

  return {
    at(hostId) {
      const host = hosts.get(hostId)
      if (!host || host === home || !fits(party, host, [])) return null
      if (fits(party, host, guestsOf(host)))
        return { hostId, difference: difference(new Map([[party, host]])), displaced: null }
      const ways = guestsOf(host).flatMap((other) => displacing(host, other))
      return ways.sort(byMerit)[0] ?? null
    },
  }
}
