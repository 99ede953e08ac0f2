import type { BookView } from '../../records/collections.ts'
import type { Assignment } from '../../records/placement.ts'

/** The plan that the board shows and changes: the proposal while there is one, else the accepted placements. */
export function presentPlan(book: BookView, visitId: string): readonly Assignment[] {
  const proposal = book.proposals.get(visitId)
  if (proposal) return proposal.assignments
  return [...book.placements.values()].filter((placement) => placement.visitId === visitId)
}
