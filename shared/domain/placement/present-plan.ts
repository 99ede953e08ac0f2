import type { BookView } from '../../records/collections.ts'
import type { Assignment } from '../../records/placement.ts'

/**
 * The plan that the board shows and changes: the proposal while there is one, else the accepted placements.
 *
 * Without the parties whose household has said no since, to the visit or to them: they need another bed.
 */
export function presentPlan(book: BookView, visitId: string): readonly Assignment[] {
  return recordedPlan(book, visitId).filter((assignment) => stands(book, assignment))
}

/** What stands in the book, be the household still there or not. */
export function recordedPlan(book: BookView, visitId: string): readonly Assignment[] {
  const proposal = book.proposals.get(visitId)
  if (proposal) return proposal.assignments
  return [...book.placements.values()].filter((placement) => placement.visitId === visitId)
}

/** Whether the household of an assignment still takes part in the visit, and takes this party. */
export function stands(
  book: Pick<BookView, 'offers' | 'placements'>,
  { partyId, offerId }: Assignment,
): boolean {
  const accepted = book.placements.get(partyId)
  const calledOff = accepted?.offerId === offerId && accepted.state === 'cancelled'
  return book.offers.get(offerId)?.status === 'offered' && !calledOff
}
