import type { BookView, Change } from '../records/collections.ts'
import type { Visit } from '../records/visit.ts'
import { nightsBetween } from './nights.ts'

/**
 * The changes that save a visit whose dates may have moved: guests and households keep the nights that are left.
 *
 * Who named only nights that no longer exist is asked for the whole visit again (null), not dropped.
 */
export function savingVisit(book: BookView, visit: Visit): readonly Change[] {
  const left = new Set(nightsBetween(visit.arrival, visit.departure))
  const changes: Change[] = [{ collection: 'visits', put: visit }]
  for (const party of book.parties.values()) {
    const nights = party.visitId === visit.id ? keptNights(party.nights, left) : party.nights
    if (nights !== party.nights) changes.push({ collection: 'parties', put: { ...party, nights } })
  }
  for (const offer of book.offers.values()) {
    const nights = offer.visitId === visit.id ? keptNights(offer.nights, left) : offer.nights
    if (nights !== offer.nights) changes.push({ collection: 'offers', put: { ...offer, nights } })
  }
  return changes
}

function keptNights(nights: string[] | null, left: ReadonlySet<string>): string[] | null {
  const kept = nights?.filter((night) => left.has(night)) ?? []
  if (nights === null || kept.length === nights.length) return nights
  return kept.length === 0 ? null : kept
}

/** The nights as they are kept: null if they are all nights of the visit, else in order. */
export function chosenNights(
  visit: Pick<Visit, 'arrival' | 'departure'>,
  chosen: readonly string[],
): string[] | null {
  const all = nightsBetween(visit.arrival, visit.departure)
  const kept = all.filter((night) => chosen.includes(night))
  return kept.length === all.length ? null : kept
}
