import type { PlacementCase, PlacementResult } from './case.ts'
import { judge } from './judge.ts'
import { bedsOfPlan, type Plan } from './plan.ts'
import { defaultPoints, type Points } from './points.ts'
import { whyUnplaced } from './why-unplaced.ts'

/** How a plan was found. */
export interface Finding {
  /** No plan of as many guests scores more. */
  readonly bound: number
  /** The search is over: no better plan exists. */
  readonly proven: boolean
  readonly ms: number
}

/** The share of the points that can be missing at most: 0.01 is 1 %. */
export function gapOf({ score, bound }: Pick<PlacementResult, 'score' | 'bound'>): number {
  return (bound - score) / Math.max(1, Math.abs(bound))
}

/** The plan as the answer to its case, with an explanation for every party that has no household. */
export function resultOf(
  kase: PlacementCase,
  plan: Plan,
  finding: Finding,
  points: Points = defaultPoints,
): PlacementResult {
  const { placed, score } = judge(kase, plan, points)
  return { beds: bedsOfPlan(plan), placed, score, ...finding, unplaced: whyUnplaced(kase, plan) }
}
