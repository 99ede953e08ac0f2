import type { BookView } from '../../records/collections.ts'
import type { Offer } from '../../records/offer.ts'
import type { Guest, Party } from '../../records/party.ts'
import type { Assignment } from '../../records/placement.ts'
import type { Visit } from '../../records/visit.ts'
import { ageOn } from '../age.ts'
import { isClearedForMinors } from '../clearance.ts'
import { nightsBetween } from '../nights.ts'
import { searchText } from '../search-text.ts'
import type { Beds, CaseGuest, CaseHost, CaseParty, PlacementCase } from './case.ts'
import { planOfBeds } from './plan.ts'

/** The age that counts for a guest whose age nobody knows: an adult's; the board says that it is not known. */
const UNKNOWN_AGE = 40

/**
 * The placement case of a visit: its parties, and its offers as hosts (host ids are offer ids).
 *
 * Only offers that were answered with yes take part. Locked assignments of the present plan are kept;
 * accepted placements say where a party was before, cancelled ones where it must not be put again.
 */
export function caseOfVisit(book: BookView, visit: Visit, present: readonly Assignment[]): PlacementCase {
  const nights = nightsBetween(visit.arrival, visit.departure)
  const indices = (chosen: readonly string[] | null) =>
    nights.flatMap((night, index) => (chosen === null || chosen.includes(night) ? [index] : []))
  const offers = [...book.offers.values()].filter(
    (offer) => offer.visitId === visit.id && offer.status === 'offered',
  )
  const parties = [...book.parties.values()].filter((party) => party.visitId === visit.id)
  const offerOfHousehold = new Map(offers.map((offer) => [offer.householdId, offer.id]))
  const partyOfPerson = new Map(
    parties.flatMap((party) => party.guests.map((guest) => [guest.personId, party.id] as const)),
  )
  const known = <T>(ids: readonly string[], map: ReadonlyMap<string, T>) =>
    [...new Set(ids.flatMap((id) => map.get(id) ?? []))] as T[]

  const before = [...book.placements.values()].filter(
    (placement) => placement.visitId === visit.id && placement.state !== 'cancelled',
  )
  const calledOff = (partyId: string) => {
    const placement = book.placements.get(partyId)
    return placement?.state === 'cancelled' ? [placement.offerId] : []
  }

  const host = (offer: Offer): CaseHost => {
    const household = book.households.get(offer.householdId)
    return {
      ...hostingOf(offer),
      nights: indices(offer.nights),
      clearedForMinors: household !== undefined && isClearedForMinors(household, visit.departure),
      childrenAges: (household?.children ?? []).flatMap((child) => ageOn(child.born, visit.arrival) ?? []),
      wishes: known(household?.wishes ?? [], partyOfPerson),
      never: known(household?.never ?? [], partyOfPerson),
    }
  }
  const party = (record: Party): CaseParty => ({
    id: record.id,
    kind: kindOf(record),
    nights: indices(record.nights),
    guests: record.guests.map((guest) => caseGuest(book, guest, visit.arrival)),
    wishes: known(record.wishes, offerOfHousehold),
    never: [...new Set([...known(record.never, offerOfHousehold), ...calledOff(record.id)])],
  })
  return {
    nights: nights.length,
    hosts: offers.map(host),
    // Who stays on no night needs no bed.
    parties: parties.map(party).filter((one) => one.nights.length > 0),
    keepApart: visit.keepApart,
    locks: offersOf(present.filter((assignment) => assignment.locked)),
    before: offersOf(before),
  }
}

/** A couple is two people: more are a family for the rules of beds, and one alone is single. */
function kindOf({ kind, guests }: Party): CaseParty['kind'] {
  if (guests.length === 1) return 'single'
  return kind === 'couple' && guests.length !== 2 ? 'family' : kind
}

function offersOf(assignments: readonly Assignment[]): Record<string, string> {
  return Object.fromEntries(assignments.map(({ partyId, offerId }) => [partyId, offerId]))
}

function hostingOf(offer: Offer) {
  const { rooms, maxGuests, likes, reserve, pets, smoking, stepFree, languages, diets, interests } =
    offer.hosting
  return {
    id: offer.id,
    rooms: rooms.map(({ id, single, double }) => ({ id, single, double })),
    maxGuests,
    likes,
    reserve,
    pets,
    smoking,
    stepFree,
    languages,
    diets,
    interests: interests.map(searchText),
    distanceKm: offer.hosting.distanceKm,
    accepts: offer.hosting.accepts,
  }
}

function caseGuest(book: BookView, guest: Guest, arrival: string): CaseGuest {
  const person = book.people.get(guest.personId)
  return {
    id: guest.id,
    age: ageOn(person?.born ?? null, arrival) ?? UNKNOWN_AGE,
    sex: person?.sex ?? 'x',
    languages: person?.languages ?? [],
    diet: guest.diet ?? 'none',
    allergies: guest.allergies,
    smoker: guest.smoker,
    mindsSmoke: guest.mindsSmoke,
    mindsPets: guest.mindsPets,
    mobility: guest.mobility,
    sharesRoom: guest.sharesRoom,
    interests: (person?.interests ?? []).map(searchText),
  }
}

/** A plan of beds as assignments of parties to offers; parties without a bed have none. */
export function assignmentsOf(
  kase: PlacementCase,
  beds: Beds,
  locked: ReadonlySet<string>,
): readonly Assignment[] {
  return [...planOfBeds(kase, beds)].map(([partyId, stay]) => ({
    partyId,
    offerId: stay.hostId,
    beds: { ...stay.beds },
    locked: locked.has(partyId),
  }))
}
