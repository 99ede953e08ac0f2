import type { Highs, Model } from 'highs'

export interface Watch {
  readonly shouldStop: () => boolean
  readonly secondsLeft: () => number
  /** Every better solution in whole numbers. */
  readonly onSolution?: (values: Float64Array) => void
  /** No solution is worth more. */
  readonly onBound?: (bound: number) => void
}

export type RunStatus = 'optimal' | 'stopped' | 'failed'

/** Runs HiGHS until it is done or told to stop. */
export function runWatched(highs: Highs, model: Model, watch: Watch): RunStatus {
  const { callbackType, modelStatus } = highs.constants
  const stop = (event: { interrupt(): void }): undefined => {
    if (watch.shouldStop()) event.interrupt()
  }
  const secondsLeft = Math.max(0, watch.secondsLeft())
  model.zeroAllClocks()
  if (Number.isFinite(secondsLeft)) model.options.set({ time_limit: secondsLeft })
  const { modelStatus: status } = model.run({
    [callbackType.simplexInterrupt]: stop,
    [callbackType.ipmInterrupt]: stop,
    [callbackType.mipInterrupt]: stop,
    [callbackType.mipImprovingSolution]({ data }) {
      if (data.mip_solution) watch.onSolution?.(data.mip_solution)
    },
    [callbackType.mipLogging]({ data }) {
      if (Number.isFinite(data.mip_dual_bound)) watch.onBound?.(data.mip_dual_bound ?? Infinity)
    },
  })
  if (status === modelStatus.optimal) return 'optimal'
  return status === modelStatus.interrupted || status === modelStatus.timeLimit ? 'stopped' : 'failed'
}
