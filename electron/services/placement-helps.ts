import type { Solver } from '#electron/placement/solver.ts'
import type { PlacementHelp } from '#shared/contract/answers.ts'
import type { InputOf } from '#shared/contract/contract.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'
import type { PlacementCase } from '#shared/domain/placement/case.ts'
import { caseOfVisit } from '#shared/domain/placement/case-of-visit.ts'
import { type Help, withHelp } from '#shared/domain/placement/help-steps.ts'
import { helpsFor } from '#shared/domain/placement/helps.ts'
import { planOfBeds } from '#shared/domain/placement/plan.ts'
import { presentPlan } from '#shared/domain/placement/present-plan.ts'

import { andThen, bookOf, type Desk } from './desk.ts'

/** Whoever asks waits for all of them together. */
const SECONDS_FOR_ONE = 3
const SECONDS_FOR_ALL = 10

/** What would get a party without a bed one, tried by the solver; a new question or planning ends the trying. */
export async function helpsOfParty(
  desk: Desk,
  { visitId, partyId }: InputOf<'placement.helps'>,
): Promise<Result<readonly PlacementHelp[]>> {
  return andThen(bookOf(desk), async (book) => {
    const visit = book.view.visits.get(visitId)
    if (!visit) return err('record-missing', { collection: 'visits' })
    const run = new AbortController()
    desk.trying?.abort()
    desk.trying = run
    const kase = caseOfVisit(book.view, visit, presentPlan(book.view, visitId))
    return triedHelps(desk.solver, kase, partyId, run.signal)
  })
}

/**
 * The changes after which more guests have a bed than without them, best first: most
 * guests, then those that help this party itself, then most points.
 *
 * If the best plan without any change gives the party a bed, that is all there is to say: a help of no steps.
 */
export async function triedHelps(
  solver: Solver,
  kase: PlacementCase,
  partyId: string,
  signal: AbortSignal,
): Promise<Result<readonly PlacementHelp[]>> {
  const end = performance.now() + 1000 * SECONDS_FOR_ALL
  const tryIt = async (tried: PlacementCase) => {
    const solved = await solver.solve(tried, { signal, timeLimitSeconds: SECONDS_FOR_ONE })
    return solved.ok ? ok({ ...solved.value, plan: planOfBeds(tried, solved.value.beds) }) : solved
  }
  const without = await tryIt(kase)
  if (!without.ok) return without
  const { plan, placed, score } = without.value
  if (plan.has(partyId)) return ok([{ steps: [], guests: 0, points: 0, partyIds: [partyId] }])

  const helps: PlacementHelp[] = []
  const helped = new Set<string>()
  for (const steps of helpsFor(kase, plan, partyId)) {
    if (signal.aborted || performance.now() > end) break
    const where = householdOf(steps)
    // A household is asked for no more than what helps.
    if (where !== null && helped.has(where)) continue
    const found = await tryIt(withHelp(kase, steps))
    if (!found.ok) return found
    if (found.value.placed <= placed) continue
    if (where !== null) helped.add(where)
    helps.push({
      steps,
      guests: found.value.placed - placed,
      points: found.value.score - score,
      partyIds: kase.parties.map(({ id }) => id).filter((id) => found.value.plan.has(id) && !plan.has(id)),
    })
  }
  const own = ({ partyIds }: PlacementHelp) => Number(partyIds.includes(partyId))
  return ok(helps.sort((a, b) => b.guests - a.guests || own(b) - own(a) || b.points - a.points))
}

function householdOf([step]: Help): string | null {
  return step && step.kind !== 'split' ? step.hostId : null
}
