import type { BookView } from '../records/collections.ts'
import type { Offer } from '../records/offer.ts'
import type { Party } from '../records/party.ts'
import type { Placement } from '../records/placement.ts'
import type { Visit } from '../records/visit.ts'
import { guestPlaces } from './bed-count.ts'
import { nightsBetween } from './nights.ts'

export interface NightNumbers {
  /** The date of the evening. */
  readonly night: string
  readonly guests: number
  /** Guests that households can take on this night, reserve included. */
  readonly places: number
}

export interface VisitNumbers {
  readonly parties: number
  readonly guests: number
  /** Guests who have a bed in an accepted placement. */
  readonly placed: number
  /** Beds needed on the fullest night. */
  readonly needed: number
  /** Guests that all households together can take; `reserve` of them only if needed. */
  readonly offered: number
  readonly reserve: number
  /** Beds missing on the worst night. */
  readonly missing: number
  /** Households by their answer. */
  readonly households: { readonly [S in Offer['status']]: number }
  readonly nights: readonly NightNumbers[]
}

/** What belongs to a visit. */
export interface VisitRecords {
  readonly parties: readonly Party[]
  readonly offers: readonly Offer[]
  readonly placements: readonly Placement[]
}

const isThere = (nights: readonly string[] | null, night: string) => nights === null || nights.includes(night)
const sum = <T>(items: readonly T[], of: (item: T) => number) =>
  items.reduce((total, item) => total + of(item), 0)

/** The numbers an office asks for: how many come, how many beds there are, on which night they do not suffice. */
export function visitNumbers(visit: Visit, { parties, offers, placements }: VisitRecords): VisitNumbers {
  const offered = offers.filter((offer) => offer.status === 'offered')
  const nights = nightsBetween(visit.arrival, visit.departure).map((night) => ({
    night,
    guests: sum(parties, (party) => (isThere(party.nights, night) ? party.guests.length : 0)),
    places: sum(offered, (offer) => (isThere(offer.nights, night) ? guestPlaces(offer.hosting) : 0)),
  }))
  const offeredIds = new Set(offered.map(({ id }) => id))
  const bedsOf = new Map(
    placements.flatMap(({ partyId, offerId, beds, state }) =>
      offeredIds.has(offerId) && state !== 'cancelled' ? [[partyId, beds]] : [],
    ),
  )
  const answered = (status: Offer['status']) => offers.filter((offer) => offer.status === status).length
  return {
    parties: parties.length,
    guests: sum(parties, (party) => party.guests.length),
    placed: sum(parties, (party) => party.guests.filter((guest) => bedsOf.get(party.id)?.[guest.id]).length),
    needed: Math.max(0, ...nights.map((night) => night.guests)),
    offered: sum(offered, (offer) => guestPlaces(offer.hosting)),
    reserve: sum(offered, (offer) => (offer.hosting.reserve ? guestPlaces(offer.hosting) : 0)),
    missing: Math.max(0, ...nights.map((night) => night.guests - night.places)),
    households: { asked: answered('asked'), offered: offered.length, declined: answered('declined') },
    nights,
  }
}

/** What belongs to each visit, in one pass over the book. */
export function recordsByVisit(
  book: Pick<BookView, 'parties' | 'offers' | 'placements'>,
): (visitId: string) => VisitRecords {
  const parties = Map.groupBy(book.parties.values(), (party) => party.visitId)
  const offers = Map.groupBy(book.offers.values(), (offer) => offer.visitId)
  const placements = Map.groupBy(book.placements.values(), (placement) => placement.visitId)
  return (visitId) => ({
    parties: parties.get(visitId) ?? [],
    offers: offers.get(visitId) ?? [],
    placements: placements.get(visitId) ?? [],
  })
}
