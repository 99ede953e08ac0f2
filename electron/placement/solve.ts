import type { Highs, Model } from 'highs'

import { err, ok, type Result } from '#shared/contract/result.ts'
import { assignBeds } from '#shared/domain/placement/assign-beds.ts'
import type { PlacementCase, PlacementResult } from '#shared/domain/placement/case.ts'
import { firstPlan } from '#shared/domain/placement/first-plan.ts'
import { judge } from '#shared/domain/placement/judge.ts'
import { isCoupleApart } from '#shared/domain/placement/layouts.ts'
import { lockedPlan } from '#shared/domain/placement/locked-plan.ts'
import { ownBeds, type Plan, type Stay } from '#shared/domain/placement/plan.ts'
import { defaultPoints, type Points } from '#shared/domain/placement/points.ts'
import { resultOf } from '#shared/domain/placement/result.ts'

import { buildModel, type PlacementModel, type Way } from './model.ts'

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
 * Stopped, or out of time, it answers the best plan so far with `proven: false`.
 * Errors: `lock-contradiction` (see `lockedPlan`); `solver-failed` if HiGHS gives up.
 */
export function solve(highs: Highs, kase: PlacementCase, search: Search): Result<PlacementResult> {
  const start = performance.now()
  const locked = lockedPlan(kase)
  if (!locked.ok) return locked
  const points = search.points ?? defaultPoints
  const model = buildModel(kase, points)
  // One guest more outweighs any difference of points, so that one run maximises both in this order.
  const guestWeight = model.highest - model.lowest + 1

  let best = { plan: locked.value, ...worthOf(kase, locked.value, points) }
  let bound = model.highest
  const ms = () => Math.round(performance.now() - start)
  const report = () => {
    const gap = (bound - best.score) / Math.max(1, Math.abs(bound))
    search.onProgress({ placed: best.placed, score: best.score, bound, gap, ms: ms() })
  }
  const stopped = () => ok(resultOf(kase, best.plan, { bound, proven: false, ms: ms() }, points))
  const proven = () => ok(resultOf(kase, best.plan, { bound: best.score, proven: true, ms: ms() }, points))
  const improve = (plan: Plan) => {
    const value = worthOf(kase, plan, points)
    if (value.broken > 0) return
    if (value.placed < best.placed || (value.placed === best.placed && value.score <= best.score)) return
    best = { plan, ...value }
    search.onPlan(plan)
    report()
  }
  /** From what HiGHS proves about guests and points together follows what the points can be at most. */
  const learn = (limit: number) => {
    const of = Math.floor(limit - guestWeight * best.placed + 0.001)
    bound = Math.max(best.score, Math.min(model.highest, of))
  }
  improve(firstPlan(kase, locked.value, points))
  report()
  if (search.shouldStop()) return stopped()
  if (model.ways.length === 0) return proven()

  return withModel(highs, model, guestWeight, (linear) => {
    for (;;) {
      const secondsLeft = Math.max(0, search.timeLimitSeconds - ms() / 1000)
      linear.zeroAllClocks()
      if (Number.isFinite(secondsLeft)) linear.options.set({ time_limit: secondsLeft })
      const status = run(highs, linear, {
        shouldStop: search.shouldStop,
        onSolution: (values) => {
          const { plan } = decode(model, values)
          if (plan) improve(plan)
        },
        onBound: (limit) => {
          learn(limit)
          report()
        },
      })
      if (status === 'stopped') return stopped()
      if (status === 'failed') return err('solver-failed')

      const { plan, impossible } = decode(model, linear.getSolution().colValue)
      if (plan) {
        improve(plan)
        const [broken] = judge(kase, plan, points).broken
        if (broken) return err('solver-failed', { reason: `the plan breaks the rule ${broken.rule}` })
        return proven()
      }
      for (const ways of impossible) forbid(highs, linear, ways)
    }
  })
}

function worthOf(kase: PlacementCase, plan: Plan, points: Points) {
  const { placed, score, broken } = judge(kase, plan, points)
  return { placed, score, broken: broken.length }
}

function withModel<T>(
  highs: Highs,
  model: PlacementModel,
  guestWeight: number,
  work: (linear: Model) => T,
): T {
  const linear = highs.createModel()
  try {
    // Scores are whole numbers: what is less than one point below the bound is the best.
    linear.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.99 })
    linear.passModel(model.linear.data(highs, guestWeight))
    return work(linear)
  } finally {
    linear.dispose()
  }
}

interface Watch {
  readonly shouldStop: () => boolean
  readonly onSolution: (values: Float64Array) => void
  readonly onBound: (bound: number) => void
}

function run(highs: Highs, linear: Model, watch: Watch): 'optimal' | 'stopped' | 'failed' {
  const { callbackType, modelStatus } = highs.constants
  const stop = (event: { interrupt(): void }): undefined => {
    if (watch.shouldStop()) event.interrupt()
  }
  const { modelStatus: status } = linear.run({
    [callbackType.simplexInterrupt]: stop,
    [callbackType.ipmInterrupt]: stop,
    [callbackType.mipInterrupt]: stop,
    [callbackType.mipImprovingSolution]({ data }) {
      if (data.mip_solution) watch.onSolution(data.mip_solution)
    },
    [callbackType.mipLogging]({ data }) {
      if (Number.isFinite(data.mip_dual_bound)) watch.onBound(data.mip_dual_bound ?? Infinity)
    },
  })
  if (status === modelStatus.optimal) return 'optimal'
  return status === modelStatus.interrupted || status === modelStatus.timeLimit ? 'stopped' : 'failed'
}

/** The plan that a solution means; or the choices of households where the beds turn out not to suffice. */
function decode(model: PlacementModel, values: Float64Array) {
  const plan = new Map<string, Stay>()
  const impossible: (readonly Way[])[] = []
  const chosen = model.ways.filter((way) => (values[way.column] ?? 0) > 0.5)
  for (const [host, ways] of Map.groupBy(chosen, (way) => way.host)) {
    const assigned = assignBeds(
      host.rooms,
      ways.map((way) => way.party),
    )
    const apart = ways.filter((way) => isCoupleApart(way.party, way.layout)).length
    if (!assigned || assigned.couplesApart > apart) {
      impossible.push(ways)
      continue
    }
    for (const { party } of ways) plan.set(party.id, { hostId: host.id, beds: ownBeds(party, assigned.beds) })
  }
  return impossible.length > 0 ? { plan: null, impossible } : { plan, impossible }
}

/** Not all of these choices together: stays with gaps would have to change beds between their nights. */
function forbid(highs: Highs, linear: Model, ways: readonly Way[]): void {
  const columns = ways.map((way) => way.column).sort((a, b) => a - b)
  linear.addRow(-highs.infinity, columns.length - 1, { indices: columns, values: columns.map(() => 1) })
}
