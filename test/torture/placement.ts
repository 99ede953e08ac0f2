// `node test/torture/placement.ts [--cases N] [--seed N]`: any cases, judged by the rulebook; tiny ones against trying everything.
import { parseArgs } from 'node:util'

import fc from 'fast-check'
import loadHighs from 'highs'

import { solve } from '#electron/placement/solve.ts'
import type { PlacementCase } from '#shared/domain/placement/case.ts'
import { anyCase } from '#test/builders/placement-case.ts'
import { check } from '#test/fixtures/placement/check.mjs'
import { bestOfAll } from '#test/support/exhaustive-placement.ts'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '3000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const runs = { numRuns: Number(values.cases), seed: Number(values.seed) }
const highs = await loadHighs()

/** The proven result, after the rulebook has found nothing wrong with it. */
function proven(kase: PlacementCase): { readonly placed: number; readonly score: number } {
  const solved = solve(highs, kase, {
    timeLimitSeconds: Number.POSITIVE_INFINITY,
    shouldStop: () => false,
    onProgress: () => {},
    onPlan: () => {},
  })
  if (!solved.ok) throw new Error(JSON.stringify(solved.error))
  const { placed, score, bound, proven: isProven } = solved.value
  const judged = check(kase, solved.value)
  if (judged.broken.length > 0 || judged.placed !== placed || judged.score !== score)
    throw new Error(`claims ${placed} and ${score}, the rulebook says ${JSON.stringify(judged)}`)
  if (!isProven || bound !== score) throw new Error(`not proven: ${score} of ${bound}`)
  return { placed, score }
}

console.log(`torture: seed ${values.seed}`)
fc.assert(
  fc.property(anyCase({ hosts: 3, parties: 4, nights: 3 }), (kase) => {
    const guests = kase.parties.flatMap((party) => party.guests).length
    const beds = kase.hosts.map(({ rooms }) =>
      rooms.reduce((sum, room) => sum + room.single + room.double, 0),
    )
    fc.pre(guests <= 6 && beds.every((count) => count <= 4))
    const found = proven(kase)
    const best = bestOfAll(kase)
    if (found.placed !== best.placed || found.score !== best.score)
      throw new Error(`${JSON.stringify(found)}, the best is ${JSON.stringify(best)}`)
  }),
  runs,
)
console.log(`${values.cases} tiny cases: the best by trying everything`)
fc.assert(
  fc.property(anyCase({ hosts: 6, parties: 14, nights: 4 }), (kase) => {
    proven(kase)
  }),
  runs,
)
console.log(`${values.cases} cases: every rule kept, proven`)
