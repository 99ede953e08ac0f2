import { err, ok, type Result } from '../../contract/result.ts'
import type { BookView, Change } from '../../records/collections.ts'
import type { Assignment, Placement, PlacementState, Proposal } from '../../records/placement.ts'
import { presentPlan } from './present-plan.ts'

type Found = Proposal['found']

/** The changes that put a new proposal beside the accepted placements. */
export function proposing(
  book: BookView,
  visitId: string,
  assignments: readonly Assignment[],
  found: Found,
): readonly Change[] {
  const revision = book.proposals.get(visitId)?.revision ?? 0
  const put: Proposal = { id: visitId, revision, visitId, assignments: [...assignments], found }
  return [{ collection: 'proposals', put }]
}

/** The changes that make the proposal the accepted plan. Errors: `record-missing` without a proposal. */
export function accepting(book: BookView, visitId: string): Result<readonly Change[]> {
  const proposal = book.proposals.get(visitId)
  if (!proposal) return err('record-missing', { collection: 'proposals' })
  const assigned = new Map(proposal.assignments.map((assignment) => [assignment.partyId, assignment]))
  const gone = [...book.placements.values()].filter(
    (placement) => placement.visitId === visitId && !assigned.has(placement.partyId),
  )
  return ok([
    ...proposal.assignments.map((assignment) => putPlacement(book, visitId, assignment)),
    ...gone.map(deletePlacement),
    deleteProposal(proposal),
  ])
}

/** The changes that throw the proposal away. Errors: `record-missing` without a proposal. */
export function discarding(book: BookView, visitId: string): Result<readonly Change[]> {
  const proposal = book.proposals.get(visitId)
  return proposal ? ok([deleteProposal(proposal)]) : err('record-missing', { collection: 'proposals' })
}

/** The changes that put parties elsewhere by hand (or nowhere), in the proposal while there is one. */
export function reassigning(
  book: BookView,
  visitId: string,
  moved: ReadonlyMap<string, Assignment | null>,
): readonly Change[] {
  const proposal = book.proposals.get(visitId)
  if (proposal) {
    const others = proposal.assignments.filter((assignment) => !moved.has(assignment.partyId))
    const placed = [...moved.values()].filter((assignment) => assignment !== null)
    // Put back by hand where it was called off: what was said there no longer holds.
    const revived = placed.flatMap(({ partyId, offerId }) => {
      const accepted = book.placements.get(partyId)
      return accepted?.state === 'cancelled' && accepted.offerId === offerId
        ? [deletePlacement(accepted)]
        : []
    })
    return [...proposing(book, visitId, [...others, ...placed], null), ...revived]
  }
  return [...moved].flatMap(([partyId, assignment]) => {
    const present = book.placements.get(partyId)
    if (assignment) return [putPlacement(book, visitId, assignment)]
    return present ? [deletePlacement(present)] : []
  })
}

/** The changes that lock a party where it is, or free it. Errors: `record-missing` if it is nowhere. */
export function locking(
  book: BookView,
  visitId: string,
  partyId: string,
  locked: boolean,
): Result<readonly Change[]> {
  const assignment = presentPlan(book, visitId).find((one) => one.partyId === partyId)
  if (!assignment) return err('record-missing', { collection: 'placements' })
  const proposal = book.proposals.get(visitId)
  const change = { ...assignment, locked }
  if (!proposal) return ok([putPlacement(book, visitId, change)])
  const assignments = proposal.assignments.map((one) => (one.partyId === partyId ? change : one))
  return ok(proposing(book, visitId, assignments, proposal.found))
}

/**
 * The changes that say how far the office has come with accepted placements; without a note the old one stays.
 *
 * Errors: `record-missing` if one of the parties has no accepted placement in this visit.
 */
export function settingState(
  book: BookView,
  visitId: string,
  partyIds: readonly string[],
  state: PlacementState,
  note?: string,
): Result<readonly Change[]> {
  const placements = partyIds.map((id) => book.placements.get(id))
  const changes = placements.flatMap((placement): Change[] =>
    placement?.visitId === visitId
      ? [{ collection: 'placements', put: { ...placement, state, note: note ?? placement.note } }]
      : [],
  )
  return changes.length === partyIds.length
    ? ok(changes)
    : err('record-missing', { collection: 'placements' })
}

/** Whoever stays in the household keeps state and note; another household has not been asked yet. */
function putPlacement(
  book: BookView,
  visitId: string,
  { partyId, offerId, beds, locked }: Assignment,
): Change {
  const accepted = book.placements.get(partyId)
  const stays = accepted?.offerId === offerId && accepted.state !== 'cancelled'
  const { state, note } = stays ? accepted : { state: 'proposed' as const, note: '' }
  const revision = accepted?.revision ?? 0
  return {
    collection: 'placements',
    put: { id: partyId, revision, visitId, partyId, offerId, beds, locked, state, note },
  }
}

function deletePlacement({ id, revision }: Placement): Change {
  return { collection: 'placements', delete: { id, revision } }
}

function deleteProposal({ id, revision }: Proposal): Change {
  return { collection: 'proposals', delete: { id, revision } }
}
