/** What the main thread and the solver's worker say to each other. */
import type { Result } from '#shared/contract/result.ts'
import type { PlacementCase, PlacementResult } from '#shared/domain/placement/case.ts'
import type { Plan } from '#shared/domain/placement/plan.ts'

import type { Progress } from './solve.ts'

export interface Job {
  readonly kase: PlacementCase
  readonly timeLimitSeconds: number
  /** One number that is not 0 once the search is to stop: HiGHS is synchronous and hears no messages. */
  readonly stop: Int32Array
}

export type Report =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'plan'; readonly plan: Plan }
  | { readonly type: 'done'; readonly result: Result<PlacementResult> }
