import type { InputOf } from '#shared/contract/contract.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'
import type { Commit } from '#shared/domain/commit.ts'
import { assignmentsOf, caseOfVisit } from '#shared/domain/placement/case-of-visit.ts'
import { moving } from '#shared/domain/placement/moving.ts'
import {
  accepting,
  discarding,
  locking,
  proposing,
  reassigning,
  settingState,
} from '#shared/domain/placement/plan-changes.ts'
import { presentPlan } from '#shared/domain/placement/present-plan.ts'

import { andThen, bookOf, type Desk } from './desk.ts'

/**
 * Finds the best plan for a visit and puts it into the book as a proposal; stopped, the best so far.
 *
 * Answers null when the run was stopped before it had a plan, or the visit is gone meanwhile.
 */
export async function solvePlacement(
  desk: Desk,
  { visitId }: InputOf<'placement.solve'>,
): Promise<Result<Commit | null>> {
  return andThen(bookOf(desk), async (book) => {
    const visit = book.view.visits.get(visitId)
    if (!visit) return err('record-missing', { collection: 'visits' })
    if (desk.solving.has(visitId)) return err('solver-busy')
    const kase = caseOfVisit(book.view, visit, presentPlan(book.view, visitId))
    const guests = kase.parties.reduce((sum, party) => sum + party.guests.length, 0)
    const run = new AbortController()
    desk.solving.set(visitId, run)
    desk.trying?.abort()
    try {
      const solved = await desk.solver.solve(kase, {
        signal: run.signal,
        onProgress: (progress) =>
          desk.effects.announce({ type: 'placement', visitId, progress: { ...progress, guests } }),
      })
      if (!solved.ok) return solved
      const { beds, placed, score, bound, proven, ms } = solved.value
      if (desk.book?.book !== book || !book.view.visits.has(visitId)) return ok(null)
      const locked = new Set(Object.keys(kase.locks))
      const assignments = assignmentsOf(kase, beds, locked)
      const found = { placed, score, bound, proven, ms }
      return book.commit('placement-proposed', proposing(book.view, visitId, assignments, found))
    } finally {
      desk.solving.delete(visitId)
    }
  })
}

export async function stopSolving(desk: Desk, { visitId }: InputOf<'placement.stop'>): Promise<Result<null>> {
  desk.solving.get(visitId)?.abort()
  return ok(null)
}

export async function acceptProposal(
  desk: Desk,
  { visitId }: InputOf<'placement.accept'>,
): Promise<Result<Commit>> {
  return andThen(bookOf(desk), (book) =>
    andThen(accepting(book.view, visitId), (changes) => book.commit('placement-accepted', changes)),
  )
}

export async function discardProposal(
  desk: Desk,
  { visitId }: InputOf<'placement.discard'>,
): Promise<Result<Commit>> {
  return andThen(bookOf(desk), (book) =>
    andThen(discarding(book.view, visitId), (changes) => book.commit('placement-discarded', changes)),
  )
}

/** Moves a party by hand to a household or nowhere; what it breaks is shown, not forbidden: humans decide. */
export async function moveParty(
  desk: Desk,
  { visitId, partyId, offerId }: InputOf<'placement.move'>,
): Promise<Result<Commit>> {
  return andThen(bookOf(desk), (book) => {
    const visit = book.view.visits.get(visitId)
    if (!visit) return err('record-missing', { collection: 'visits' })
    const present = presentPlan(book.view, visitId)
    const kase = caseOfVisit(book.view, visit, present)
    return andThen(moving(kase, present, partyId, offerId), (moved) =>
      book.commit('placement-moved', reassigning(book.view, visitId, moved)),
    )
  })
}

export async function lockParty(
  desk: Desk,
  { visitId, partyId, locked }: InputOf<'placement.lock'>,
): Promise<Result<Commit>> {
  return andThen(bookOf(desk), (book) =>
    andThen(locking(book.view, visitId, partyId, locked), (changes) =>
      book.commit(locked ? 'placement-locked' : 'placement-unlocked', changes),
    ),
  )
}

export async function setPlacementState(
  desk: Desk,
  { visitId, partyIds, state, note }: InputOf<'placement.state'>,
): Promise<Result<Commit>> {
  return andThen(bookOf(desk), (book) =>
    andThen(settingState(book.view, visitId, partyIds, state, note), (changes) =>
      book.commit('placement-state', changes),
    ),
  )
}
