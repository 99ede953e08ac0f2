import type { CaseHost, CaseParty, PlacementCase } from '#shared/domain/placement/case.ts'
import { check } from '#test/fixtures/placement/check.mjs'

interface Worth {
  readonly placed: number
  readonly score: number
}

/**
 * The best placement of a tiny case, found by trying everything; only the rulebook decides what is allowed.
 *
 * Feasible up to about 4 parties, 6 guests and 4 beds in a household.
 */
export function bestOfAll(kase: PlacementCase): Worth {
  /** The best for the parties that are left in the households from `index` on. */
  function best(index: number, left: readonly CaseParty[]): Worth {
    const host = kase.hosts[index]
    if (!host) return { placed: 0, score: 0 }
    let found: Worth = { placed: -1, score: 0 }
    for (const here of subsets(left)) {
      const score = bestInHousehold(kase, host, here)
      if (score === null) continue
      const rest = best(
        index + 1,
        left.filter((party) => !here.includes(party)),
      )
      const guests = here.reduce((sum, party) => sum + party.guests.length, 0)
      const worth = { placed: guests + rest.placed, score: score + rest.score }
      if (worth.placed > found.placed || (worth.placed === found.placed && worth.score > found.score))
        found = worth
    }
    return found
  }
  return best(0, kase.parties)
}

/** The best score of exactly these parties in the household over all bed plans; null if there is none. */
export function bestInHousehold(
  kase: PlacementCase,
  host: CaseHost,
  parties: readonly CaseParty[],
): number | null {
  const beds = host.rooms.flatMap((room) => [
    ...Array.from({ length: room.single }, (_, i) => `${room.id}-s${i}`),
    ...Array.from({ length: room.double }, (_, i) => `${room.id}-d${i}`),
  ])
  let best: number | null = null

  function place(done: number, plan: Readonly<Record<string, string>>): void {
    const sofar = { ...kase, locks: {}, hosts: [host], parties: parties.slice(0, done) }
    const { broken, score } = check(sofar, { beds: plan })
    // Nothing that is broken is mended by one more party.
    if (broken.length > 0) return
    const party = parties[done]
    if (party) for (const own of bedPlans(party, beds)) place(done + 1, { ...plan, ...own })
    else if (best === null || score > best) best = score
  }

  place(0, {})
  return best
}

function bedPlans(party: CaseParty, beds: readonly string[]): readonly Readonly<Record<string, string>>[] {
  return party.guests.reduce<readonly Readonly<Record<string, string>>[]>(
    (plans, guest) => plans.flatMap((plan) => beds.map((bed) => ({ ...plan, [guest.id]: bed }))),
    [{}],
  )
}

function subsets<T>(list: readonly T[]): readonly (readonly T[])[] {
  const [first, ...others] = list
  if (first === undefined) return [[]]
  return subsets(others).flatMap((some) => [some, [first, ...some]])
}
