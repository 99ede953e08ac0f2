/** The thread in which HiGHS runs: one job at a time, the solver stays loaded between jobs. */
import { parentPort } from 'node:worker_threads'

import loadHighs from 'highs'

import { err } from '#shared/contract/result.ts'

import type { Job, Report } from './messages.ts'
import { solve } from './solve.ts'

const loading = loadHighs()

function tell(report: Report): void {
  parentPort?.postMessage(report)
}

parentPort?.on('message', async ({ kase, timeLimitSeconds, stop }: Job) => {
  try {
    const result = solve(await loading, kase, {
      timeLimitSeconds,
      shouldStop: () => Atomics.load(stop, 0) !== 0,
      onProgress: (progress) => tell({ type: 'progress', progress }),
      onPlan: (plan) => tell({ type: 'plan', plan }),
    })
    tell({ type: 'done', result })
  } catch (error) {
    tell({ type: 'done', result: err('solver-failed', { reason: String(error) }) })
  }
})
