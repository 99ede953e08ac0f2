import { Worker } from 'node:worker_threads'

import { err, ok, type Result } from '#shared/contract/result.ts'
import type { PlacementCase, PlacementResult } from '#shared/domain/placement/case.ts'
import { firstPlan } from '#shared/domain/placement/first-plan.ts'
import { lockedPlan } from '#shared/domain/placement/locked-plan.ts'
import type { Plan } from '#shared/domain/placement/plan.ts'
import { defaultPoints } from '#shared/domain/placement/points.ts'
import { resultOf } from '#shared/domain/placement/result.ts'

import type { Job, Report } from './messages.ts'
import type { Progress } from './solve.ts'

export interface SolveOptions {
  readonly onProgress?: (progress: Progress) => void
  /** Aborted: the best plan so far is the answer. */
  readonly signal?: AbortSignal
  readonly timeLimitSeconds?: number
}

/** Finds placements in a thread of its own, one case after the other. */
export interface Solver {
  /**
   * The best plan for the case.
   *
   * Errors: `lock-contradiction` with `party`, `household` and `rule`; `solver-failed` with a `reason` if the
   * search breaks down or its thread dies. Never rejects, never hangs.
   */
  solve(kase: PlacementCase, options?: SolveOptions): Promise<Result<PlacementResult>>
  /** Ends the thread; a running search answers `solver-failed`. */
  close(): Promise<void>
}

/** How long a stopped search may take to answer by itself before its thread is ended. */
const STOP_PATIENCE_MS = 2000

export function createSolver({ workerFile }: { readonly workerFile: URL }): Solver {
  /** Started at the first case, then kept warm. */
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  async function run(kase: PlacementCase, options: SolveOptions): Promise<Result<PlacementResult>> {
    const locked = lockedPlan(kase)
    if (!locked.ok) return locked
    try {
      worker ??= startThread()
      worker.ref()
      const outcome = await answerOf(worker, kase, locked.value, options)
      if (outcome.isThreadUsable) worker?.unref()
      else await endThread()
      return outcome.result
    } catch (error) {
      await endThread()
      return err('solver-failed', { reason: String(error) })
    }
  }

  function startThread(): Worker {
    const started = new Worker(workerFile)
    // A thread that dies between two cases is replaced at the next one; during a case answerOf tells of it.
    started.on('error', () => {})
    started.on('exit', () => {
      if (worker === started) worker = null
    })
    return started
  }

  async function endThread(): Promise<void> {
    const ending = worker
    worker = null
    await ending?.terminate()
  }

  return {
    solve(kase, options = {}) {
      const turn = last.then(() => run(kase, options))
      last = turn
      return turn
    },
    close: endThread,
  }
}

interface Outcome {
  readonly result: Result<PlacementResult>
  readonly isThreadUsable: boolean
}

/** Gives the job to the thread and waits for its answer, its death, or the end of our patience. */
function answerOf(
  worker: Worker,
  kase: PlacementCase,
  start: Plan,
  { onProgress, signal, timeLimitSeconds = Number.POSITIVE_INFINITY }: SolveOptions,
): Promise<Outcome> {
  const began = performance.now()
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  let plan: Plan | null = null
  let bound = Number.MAX_SAFE_INTEGER
  let patience: NodeJS.Timeout | undefined

  return new Promise((resolve) => {
    const end = (outcome: Outcome) => {
      clearTimeout(patience)
      signal?.removeEventListener('abort', onAbort)
      worker.off('error', onError).off('exit', onExit).off('message', onReport)
      resolve(outcome)
    }
    const fail = (reason: string) => end({ result: err('solver-failed', { reason }), isThreadUsable: false })
    const onError = (error: unknown) => fail(String(error))
    const onExit = (code: number) => fail(`exit ${code}`)
    const onReport = (report: Report) => {
      if (report.type === 'done') end({ result: report.result, isThreadUsable: isHealthy(report.result) })
      if (report.type === 'plan') plan = report.plan
      if (report.type === 'progress') {
        bound = report.progress.bound
        onProgress?.(report.progress)
      }
    }
    const onAbort = () => {
      Atomics.store(stop, 0, 1)
      patience = setTimeout(() => {
        const ms = Math.round(performance.now() - began)
        const best = plan ?? firstPlan(kase, start, defaultPoints)
        const result = resultOf(kase, best, { bound, proven: false, ms })
        end({ result: ok(result), isThreadUsable: false })
      }, STOP_PATIENCE_MS)
    }

    worker.on('error', onError).on('exit', onExit).on('message', onReport)
    signal?.addEventListener('abort', onAbort)
    if (signal?.aborted) onAbort()
    const job: Job = { kase, timeLimitSeconds, stop }
    worker.postMessage(job)
  })
}

/** After a failure the memory of HiGHS cannot be trusted. */
function isHealthy(result: Result<PlacementResult>): boolean {
  return result.ok || result.error.code !== 'solver-failed'
}
