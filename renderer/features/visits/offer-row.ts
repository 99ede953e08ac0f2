import { isClearedForMinors } from '#shared/domain/clearance.ts'
import { personName } from '#shared/domain/names.ts'
import type { BookView } from '#shared/records/collections.ts'
import type { Offer } from '#shared/records/offer.ts'
import type { Visit } from '#shared/records/visit.ts'

/** A household's offer as the table shows it. */
export interface OfferRow {
  readonly offer: Offer
  readonly name: string
  readonly clearedForMinors: boolean
  /** Guests with a bed here, by an accepted placement. */
  readonly guests: readonly string[]
}

/** The offers with their households and the guests placed there. */
export function offerRows(book: BookView, visit: Visit, offers: readonly Offer[]): readonly OfferRow[] {
  const placements = [...book.placements.values()].filter(
    (placement) => placement.visitId === visit.id && placement.state !== 'cancelled',
  )
  const placed = Map.groupBy(placements, (placement) => placement.offerId)
  return offers.flatMap((offer): OfferRow[] => {
    const household = book.households.get(offer.householdId)
    if (!household) return []
    const guests = (placed.get(offer.id) ?? [])
      .flatMap((placement) => book.parties.get(placement.partyId)?.guests ?? [])
      .flatMap((guest) => book.people.get(guest.personId) ?? [])
      .map(personName)
    return [
      {
        offer,
        name: household.name,
        clearedForMinors: isClearedForMinors(household, visit.departure),
        guests,
      },
    ]
  })
}
