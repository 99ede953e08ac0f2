import type { Highs, Model } from 'highs'

import { assignBeds } from '#shared/domain/placement/assign-beds.ts'
import type { PlacementCase } from '#shared/domain/placement/case.ts'
import { isCoupleApart } from '#shared/domain/placement/layouts.ts'
import { ownBeds, type Stay } from '#shared/domain/placement/plan.ts'
import type { Points } from '#shared/domain/placement/points.ts'

import type { Option } from './options.ts'
import { runWatched } from './run-highs.ts'
import type { Standing } from './standing.ts'
import { buildModel, type PlacementModel, type Way } from './whole-model.ts'

/** The whole case as one integer program; null: done as far as there was time, else what went wrong. */
export function solveWhole(
  highs: Highs,
  kase: PlacementCase,
  options: readonly (readonly Option[])[],
  standing: Standing,
  points: Points,
): string | null {
  const model = buildModel(kase, options, points)
  if (model.ways.length === 0) {
    standing.limit(standing.worth)
    return null
  }
  const linear = highs.createModel()
  try {
    // Scores are whole numbers: what is less than one point below the bound is the best.
    linear.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.99 })
    linear.passModel(model.linear.data(highs, standing.guestWeight))
    return search(highs, linear, model, standing)
  } finally {
    linear.dispose()
  }
}

function search(highs: Highs, linear: Model, model: PlacementModel, standing: Standing): string | null {
  for (;;) {
    const status = runWatched(highs, linear, {
      shouldStop: standing.shouldStop,
      secondsLeft: () => standing.secondsLeft(),
      onSolution: (values) => {
        const { plan } = decode(model, values)
        if (plan) standing.improve(plan)
      },
      onBound: (bound) => standing.limit(Math.max(bound, standing.worth)),
    })
    if (status === 'stopped') return null
    if (status === 'failed') return 'integer program'

    const { plan, impossible } = decode(model, linear.getSolution().colValue)
    if (plan) {
      const broken = standing.improve(plan)
      if (broken) return `the plan breaks the rule ${broken}`
      standing.limit(standing.worth)
      return null
    }
    for (const ways of impossible) forbid(highs, linear, ways)
  }
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
