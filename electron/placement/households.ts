import type { CaseHost, PlacementCase } from '#shared/domain/placement/case.ts'
import { householdWishes, type Points, total, wouldBeLonely } from '#shared/domain/placement/points.ts'

import type { Option } from './options.ts'
import { type Patterns, patternsOf } from './patterns.ts'

/** A party that may be put into a household. */
export interface Candidate {
  readonly party: number
  readonly guests: number
  readonly points: number
  /** It loses points unless somebody keeps it company. */
  readonly isLonely: boolean
  /** At the prices that are looked at. */
  worth: number
}

/** A household with everybody who may be put there. */
export interface Household {
  readonly index: number
  readonly host: CaseHost
  readonly patterns: Patterns
  /** By shape. */
  readonly candidates: readonly Candidate[][]
  /** Points for having guests at all. */
  readonly used: number
}

/** All households of a case; null if one of them is too large to be looked at as a whole. */
export function householdsOf(
  kase: PlacementCase,
  options: readonly (readonly Option[])[],
  points: Points,
): readonly Household[] | null {
  const patternsIn = patternsOf(kase.parties)
  const households: Household[] = []
  for (const [index, host] of kase.hosts.entries()) {
    const patterns = patternsIn(host)
    if (!patterns) return null
    const candidates: Candidate[][] = Array.from({ length: patterns.shapes }, () => [])
    for (const option of options[index] ?? [])
      candidates[patterns.shapeOf[option.index] ?? -1]?.push({
        party: option.index,
        guests: option.party.guests.length,
        points: option.points,
        isLonely: wouldBeLonely(option.party, host),
        worth: 0,
      })
    households.push({ index, host, patterns, candidates, used: total(householdWishes(host, 0, points)) })
  }
  return households
}
