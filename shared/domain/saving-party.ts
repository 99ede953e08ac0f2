import type { BookView, Change } from '../records/collections.ts'
import type { Party } from '../records/party.ts'
import type { Assignment } from '../records/placement.ts'

/** The changes that save a party: a guest who is no longer in it loses the bed in plan and proposal. */
export function savingParty(book: BookView, party: Party): readonly Change[] {
  const changes: Change[] = [{ collection: 'parties', put: party }]
  const placement = book.placements.get(party.id)
  if (placement) {
    const kept = withBedsOf(placement, party)
    if (kept !== placement) changes.push({ collection: 'placements', put: { ...placement, beds: kept.beds } })
  }
  const proposal = book.proposals.get(party.visitId)
  if (proposal) {
    const assignments = proposal.assignments.map((assignment) =>
      assignment.partyId === party.id ? withBedsOf(assignment, party) : assignment,
    )
    if (assignments.some((assignment, at) => assignment !== proposal.assignments[at]))
      changes.push({ collection: 'proposals', put: { ...proposal, assignments, found: null } })
  }
  return changes
}

/** The assignment without beds of people who are not in the party; the same object if there are none. */
function withBedsOf<A extends Pick<Assignment, 'beds'>>(assignment: A, party: Party): A {
  const ids = new Set(party.guests.map((guest) => guest.id))
  const beds = Object.entries(assignment.beds)
  const kept = beds.filter(([guestId]) => ids.has(guestId))
  return kept.length === beds.length ? assignment : { ...assignment, beds: Object.fromEntries(kept) }
}
