import type { BookView } from '../records/collections.ts'
import { stands } from './placement/present-plan.ts'

/** That a person stayed with a household in an earlier visit. */
export interface FormerStay {
  readonly householdId: string
  readonly visitId: string
  /** The day of arrival then. */
  readonly arrival: string
}

/**
 * Who stayed where in the visits that were over before a day: person → stays, the latest first.
 *
 * What was cancelled then does not count.
 */
export function hostHistory(book: BookView, day: string): ReadonlyMap<string, readonly FormerStay[]> {
  const history = new Map<string, FormerStay[]>()
  for (const placement of book.placements.values()) {
    const visit = book.visits.get(placement.visitId)
    const offer = book.offers.get(placement.offerId)
    if (!visit || visit.departure > day || !offer || !stands(book, placement)) continue
    const stay = { householdId: offer.householdId, visitId: visit.id, arrival: visit.arrival }
    for (const { personId } of book.parties.get(placement.partyId)?.guests ?? []) {
      const stays = history.get(personId)
      if (stays) stays.push(stay)
      else history.set(personId, [stay])
    }
  }
  for (const stays of history.values()) stays.sort((a, b) => b.arrival.localeCompare(a.arrival))
  return history
}

/** The latest stay of each household that had one of these people, the latest first. */
export function formerHosts(
  history: ReadonlyMap<string, readonly FormerStay[]>,
  personIds: readonly string[],
): readonly FormerStay[] {
  const stays = personIds
    .flatMap((id) => history.get(id) ?? [])
    .sort((a, b) => b.arrival.localeCompare(a.arrival))
  const latest = new Map<string, FormerStay>()
  for (const stay of stays) if (!latest.has(stay.householdId)) latest.set(stay.householdId, stay)
  return [...latest.values()]
}
