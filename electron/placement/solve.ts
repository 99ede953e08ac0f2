import type { Highs } from 'highs'

import { err, ok, type Result } from '#shared/contract/result.ts'
import type { PlacementCase, PlacementResult } from '#shared/domain/placement/case.ts'
import { firstPlan } from '#shared/domain/placement/first-plan.ts'
import { lockedPlan } from '#shared/domain/placement/locked-plan.ts'
import type { Plan } from '#shared/domain/placement/plan.ts'
import { defaultPoints, type Points } from '#shared/domain/placement/points.ts'
import { resultOf } from '#shared/domain/placement/result.ts'

import { householdsOf } from './households.ts'
import { type Option, optionsOf, scoreRange } from './options.ts'
import { solveByHouseholds } from './solve-by-households.ts'
import { solveWhole } from './solve-whole.ts'
import { Standing } from './standing.ts'

/** How far a search is. */
export interface Progress {
  readonly placed: number
  readonly score: number
  /** No plan of as many guests scores more. */
  readonly bound: number
  /** (bound − score) / |bound|: 0.01 means that at most 1 % of the points can be missing. */
  readonly gap: number
  readonly ms: number
}

export interface Search {
  /** Seconds after which the best plan so far is the answer; may be infinite. */
  readonly timeLimitSeconds: number
  /** Asked often: whether to end now with the best plan so far. */
  readonly shouldStop: () => boolean
  readonly onProgress: (progress: Progress) => void
  /** Every plan that is better than the one before. */
  readonly onPlan: (plan: Plan) => void
  readonly points?: Points
}

/**
 * Finds the best plan for the case: first as many guests as possible, then the most points, with proof.
 *
 * Household by household (solve-by-households.ts); only where a household is too large for that, or too much
 * stays open, by one model of the whole case (solve-whole.ts). Stopped, or out of time, it answers the best
 * plan so far with `proven: false`.
 * Errors: `lock-contradiction` (see `lockedPlan`); `solver-failed` if HiGHS gives up.
 */
export function solve(highs: Highs, kase: PlacementCase, search: Search): Result<PlacementResult> {
  const began = performance.now()
  const locked = lockedPlan(kase)
  if (!locked.ok) return locked
  const points = search.points ?? defaultPoints
  const options = optionsOf(kase, points)
  const standing = new Standing(kase, locked.value, points, scoreRange(kase, options, points), search, began)
  standing.improve(firstPlan(kase, locked.value, points))

  const failure = standing.isOver ? null : searchFor(highs, kase, options, standing, points)
  if (failure) return err('solver-failed', { reason: failure })
  const { plan, bound, isProven: proven, ms } = standing
  return ok(resultOf(kase, plan, { bound, proven, ms }, points))
}

/** Null, or what went wrong. */
function searchFor(
  highs: Highs,
  kase: PlacementCase,
  options: readonly (readonly Option[])[],
  standing: Standing,
  points: Points,
): string | null {
  const households = householdsOf(kase, options, points)
  const failure = households && solveByHouseholds(highs, kase, households, standing, points)
  if (failure || standing.isOver) return failure
  return solveWhole(highs, kase, options, standing, points)
}
