import { createSolver, type Solver } from '#electron/placement/solver.ts'
import type { PlacementCase, PlacementResult } from '#shared/domain/placement/case.ts'
import { firstPlan } from '#shared/domain/placement/first-plan.ts'
import { judge } from '#shared/domain/placement/judge.ts'
import { planOfBeds } from '#shared/domain/placement/plan.ts'
import { defaultPoints } from '#shared/domain/placement/points.ts'
import { generate } from '#test/fixtures/placement/generate.mjs'

import { type BenchRow, quantile } from './bench.ts'

/** How many cases of each size; 30 for a measurement that is to be quoted. */
const SEEDS = Number(process.env.PLACEMENT_SEEDS ?? 7)

interface Size {
  readonly guests: number
  readonly hosts: number
  /** Seconds (design §8): the best plan proven, and a plan within 1 % of it. */
  readonly proof: number
  readonly nearly: number
}

const sizes: readonly Size[] = [
  { guests: 40, hosts: 25, proof: 0.1, nearly: 0.1 },
  { guests: 40, hosts: 17, proof: 0.1, nearly: 0.1 },
  { guests: 300, hosts: 200, proof: 2, nearly: 1 },
  { guests: 300, hosts: 140, proof: 2, nearly: 1 },
]

/** The stress sizes: within so much of the bound after a minute, in so many megabytes. */
const STRESS = [
  { guests: 2000, hosts: 1200 },
  { guests: 2000, hosts: 840 },
]
const STRESS_SECONDS = 60
const STRESS_GAP = 0.005
const STRESS_MEGABYTES = 2048

interface Run {
  readonly result: PlacementResult
  /** Seconds until there was a plan, one within 1 % of the best, and the answer. */
  readonly first: number
  readonly nearly: number
  readonly whole: number
  readonly megabytes: number
}

/** The proven best placement, with plenty of beds and with hardly enough, beside one by hand-made rules. */
export async function rows(): Promise<readonly BenchRow[]> {
  const solver = createSolver({ workerFile: new URL('../../electron/placement/worker.ts', import.meta.url) })
  try {
    for (let seed = 1; seed <= 5; seed++) await run(solver, generate({ seed: 1000 + seed }))
    const table: BenchRow[] = []
    for (const size of sizes) table.push(...(await sizeRows(solver, size)))
    table.push(await replanRow(solver))
    for (const size of STRESS) table.push(...(await stressRows(solver, size)))
    return table
  } finally {
    await solver.close()
  }
}

async function sizeRows(solver: Solver, { guests, hosts, ...budget }: Size): Promise<readonly BenchRow[]> {
  const runs: Run[] = []
  const ratios: number[] = []
  let unproven = 0
  let byHandUnplaced = 0
  for (let seed = 1; seed <= SEEDS; seed++) {
    const kase = generate({ seed, guests, hosts })
    const one = await run(solver, kase)
    const byHand = judge(kase, firstPlan(kase, new Map(), defaultPoints))
    runs.push(one)
    ratios.push(one.result.score / byHand.score)
    byHandUnplaced += one.result.placed - byHand.placed
    if (!one.result.proven) unproven++
  }
  const median = (of: (run: Run) => number) => quantile(runs.map(of), 0.5)
  const size = `${guests} guests / ${hosts} households`
  const missing = unproven === 0 ? '' : `, ${unproven} not proven`
  return [
    row(
      `first plan, ${size}`,
      median((one) => one.first),
      budget.nearly,
    ),
    row(
      `plan within 1 %, ${size}`,
      median((one) => one.nearly),
      budget.nearly,
    ),
    row(
      `proven best, ${size}`,
      median((one) => one.whole),
      budget.proof,
      `${worst(runs)}${missing}`,
    ),
    {
      what: `best against hand-made rules, ${size}`,
      value: `${quantile(ratios, 0.5).toFixed(2)} × the points, ${(byHandUnplaced / SEEDS).toFixed(1)} guests more`,
      budget: '> 1 ×',
      ok: quantile(ratios, 0.5) > 1,
    },
  ]
}

/** A household falls ill: the others stay as far as they can. */
async function replanRow(solver: Solver): Promise<BenchRow> {
  const times: number[] = []
  for (let seed = 1; seed <= SEEDS; seed++) {
    const kase = generate({ seed, guests: 300, hosts: 200 })
    const plan = planOfBeds(kase, (await run(solver, kase)).result.beds)
    const before = Object.fromEntries([...plan].map(([party, { hostId }]) => [party, hostId]))
    const ill = kase.hosts.find((host) => [...plan.values()].some(({ hostId }) => hostId === host.id))
    const hosts = kase.hosts.filter((host) => host !== ill)
    times.push((await run(solver, { ...kase, hosts, before })).whole)
  }
  return row('plan again after one cancellation, 300 guests / 200 households', quantile(times, 0.5), 1)
}

async function stressRows(
  solver: Solver,
  { guests, hosts }: { readonly guests: number; readonly hosts: number },
): Promise<readonly BenchRow[]> {
  const one = await run(solver, generate({ seed: 1, guests, hosts }), STRESS_SECONDS)
  const { bound, score, proven } = one.result
  const gap = (bound - score) / Math.max(1, Math.abs(bound))
  const size = `${guests.toLocaleString('en')} guests / ${hosts.toLocaleString('en')} households`
  return [
    {
      what: `best within a minute, ${size}`,
      value: `${proven ? 'proven' : `within ${(100 * gap).toFixed(3)} %`} after ${one.whole.toFixed(1)} s`,
      budget: `≤ ${100 * STRESS_GAP} %`,
      ok: gap <= STRESS_GAP,
    },
    {
      what: `memory, ${size}`,
      value: `${one.megabytes.toFixed(0)} MB`,
      budget: `≤ ${STRESS_MEGABYTES} MB`,
      ok: one.megabytes <= STRESS_MEGABYTES,
    },
  ]
}

async function run(solver: Solver, kase: PlacementCase, timeLimitSeconds = 60): Promise<Run> {
  const begun = performance.now()
  const seen: { readonly placed: number; readonly score: number; readonly seconds: number }[] = []
  let megabytes = 0
  const seconds = () => (performance.now() - begun) / 1000
  const solved = await solver.solve(kase, {
    timeLimitSeconds,
    onProgress: ({ placed, score }) => {
      seen.push({ placed, score, seconds: seconds() })
      megabytes = Math.max(megabytes, process.memoryUsage.rss() / 2 ** 20)
    },
  })
  const whole = seconds()
  if (!solved.ok) throw new Error(`${solved.error.code} ${solved.error.params?.reason ?? ''}`)
  const { placed, score } = solved.value
  const isNear = (one: { readonly placed: number; readonly score: number }) =>
    one.placed === placed && score - one.score <= 0.01 * Math.abs(score)
  return {
    result: solved.value,
    first: seen[0]?.seconds ?? whole,
    nearly: seen.find(isNear)?.seconds ?? whole,
    whole,
    megabytes: Math.max(megabytes, process.memoryUsage.rss() / 2 ** 20),
  }
}

const worst = (runs: readonly Run[]) => `, worst ${timeText(Math.max(...runs.map((one) => one.whole)))}`

function row(what: string, seconds: number, budget: number, more = ''): BenchRow {
  return {
    what,
    value: `median ${timeText(seconds)}${more}`,
    budget: `median ≤ ${budget} s`,
    ok: seconds <= budget,
  }
}

function timeText(seconds: number): string {
  return seconds < 1 ? `${(1000 * seconds).toFixed(0)} ms` : `${seconds.toFixed(1)} s`
}
