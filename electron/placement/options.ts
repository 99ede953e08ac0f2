import type { CaseHost, CaseParty, PlacementCase } from '#shared/domain/placement/case.ts'
import { householdWishes, type Points, pairPoints, total } from '#shared/domain/placement/points.ts'
import { bars } from '#shared/domain/placement/rules.ts'

/** A party that may be put into a household as far as the two alone are concerned. */
export interface Option {
  /** The party's place in the case. */
  readonly index: number
  readonly party: CaseParty
  readonly host: CaseHost
  /** What does not depend on beds or on who else is there. */
  readonly points: number
}

/** For every household of the case, in its order, all who may be put there. */
export function optionsOf(kase: PlacementCase, points: Points): readonly (readonly Option[])[] {
  return kase.hosts.map((host) => {
    const options: Option[] = []
    for (const [index, party] of kase.parties.entries()) {
      if ((kase.locks[party.id] ?? host.id) !== host.id || bars(party, host).length > 0) continue
      const pair = { party, host, before: kase.before[party.id] }
      options.push({ index, party, host, points: pairPoints(pair, points) })
    }
    return options
  })
}

/** Between these lies the score of every plan. */
export interface ScoreRange {
  readonly lowest: number
  readonly highest: number
}

/** Each party and each household at its worst, and at its best. */
export function scoreRange(
  kase: PlacementCase,
  options: readonly (readonly Option[])[],
  points: Points,
): ScoreRange {
  const worst = new Float64Array(kase.parties.length)
  const best = new Float64Array(kase.parties.length)
  for (const { index, points: own } of options.flat()) {
    worst[index] = Math.min(worst[index] ?? 0, own + points.loneMinor + points.coupleApart)
    best[index] = Math.max(best[index] ?? 0, own)
  }
  let lowest = worst.reduce((sum, own) => sum + own, 0)
  let highest = best.reduce((sum, own) => sum + own, 0)
  for (const host of kase.hosts) {
    lowest += Math.min(0, total(householdWishes(host, host.maxGuests, points)))
    highest += Math.max(0, total(householdWishes(host, 0, points)))
  }
  return { lowest, highest }
}
