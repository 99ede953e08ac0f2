import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterEach, describe, expect, it } from 'vitest'

import { aCase, aHost, aParty } from '#test/builders/placement-case.ts'
import { check } from '#test/fixtures/placement/check.mjs'
import { generate } from '#test/fixtures/placement/generate.mjs'
import { type TemporaryFolder, temporaryFolder } from '#test/support/temporary-folder.ts'

import type { Progress } from './solve.ts'
import { createSolver, type Solver } from './solver.ts'

const realWorker = new URL('./worker.ts', import.meta.url)
const oneGuest = aCase({ hosts: [aHost({ id: 'h' })], parties: [aParty({ id: 'a' })] })

let solver: Solver
let folder: TemporaryFolder | undefined

/** A solver whose thread does what the script says instead of solving. */
function solverWith(script: string): Solver {
  folder = temporaryFolder()
  const file = join(folder.path, 'worker.mjs')
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${script}`)
  return createSolver({ workerFile: pathToFileURL(file) })
}

afterEach(async () => {
  await solver.close()
  folder?.remove()
  folder = undefined
})

describe('the solver in its thread', () => {
  it('solves one case after the other and tells how far it is', async () => {
    solver = createSolver({ workerFile: realWorker })
    const kase = generate({ seed: 2, guests: 20, hosts: 15 })
    const progress: Progress[] = []
    const [first, second] = await Promise.all([
      solver.solve(kase, { onProgress: (one) => progress.push(one) }),
      solver.solve(oneGuest),
    ])
    if (!first.ok) throw new Error(first.error.code)
    const { beds, placed, score, proven } = first.value
    expect(check(kase, { beds })).toEqual({ broken: [], placed, score })
    expect(proven).toBe(true)
    expect(progress.at(-1)).toMatchObject({ placed, score })
    expect(second).toMatchObject({ ok: true, value: { beds: { ag: 'hr-s0' }, proven: true } })
  })

  it('answers the plan it has when it is stopped', async () => {
    solver = createSolver({ workerFile: realWorker })
    const kase = generate({ seed: 1, guests: 200, hosts: 130 })
    const run = new AbortController()
    const stopped = await solver.solve(kase, { signal: run.signal, onProgress: () => run.abort() })
    if (!stopped.ok) throw new Error(stopped.error.code)
    expect(check(kase, stopped.value)).toMatchObject({ broken: [], placed: stopped.value.placed })
    expect(stopped.value.placed).toBeGreaterThan(100)
    expect(await solver.solve(oneGuest)).toMatchObject({ ok: true, value: { placed: 1 } })
  })

  it('does not wait for ever for a thread that hears no stop', async () => {
    solver = solverWith('parentPort.on("message", () => { for (;;); })')
    const stopped = await solver.solve(oneGuest, { signal: AbortSignal.abort() })
    expect(stopped).toMatchObject({ ok: true, value: { beds: { ag: 'hr-s0' }, placed: 1, proven: false } })
  })

  it.each([
    ['throws', 'parentPort.on("message", () => { throw new Error("broken") })', 'broken'],
    ['ends', 'parentPort.on("message", () => process.exit(3))', 'exit 3'],
    ['cannot be loaded', 'import "./missing.mjs"', 'missing.mjs'],
  ])('says so when the thread %s, also the next time', async (_what, script, reason) => {
    solver = solverWith(script)
    for (let time = 0; time < 2; time++)
      expect(await solver.solve(oneGuest)).toMatchObject({
        ok: false,
        error: { code: 'solver-failed', params: { reason: expect.stringContaining(reason) } },
      })
  })

  it('names a lock that contradicts a rule', async () => {
    solver = createSolver({ workerFile: realWorker })
    const kase = { ...oneGuest, hosts: [aHost({ id: 'h', maxGuests: 0 })], locks: { a: 'h' } }
    expect(await solver.solve(kase)).toEqual({
      ok: false,
      error: { code: 'lock-contradiction', params: { party: 'a', household: 'h', rule: 'max-guests' } },
    })
  })
})
