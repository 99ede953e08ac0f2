import { applyChanges, emptyBook, type MutableBook } from '#shared/domain/commit.ts'
import type { Change } from '#shared/records/collections.ts'
import type { Hosting } from '#shared/records/hosting.ts'
import type { Household } from '#shared/records/household.ts'
import type { Offer } from '#shared/records/offer.ts'
import type { Guest, Party } from '#shared/records/party.ts'
import type { Person } from '#shared/records/person.ts'
import type { Placement } from '#shared/records/placement.ts'
import type { Visit } from '#shared/records/visit.ts'

/** Records around a visit with nothing but what a test names; every one is valid by its schema. */

export function aPerson(part: Partial<Person> & { readonly id: string }): Person {
  return {
    revision: 1,
    title: '',
    givenName: '',
    familyName: part.id,
    sex: null,
    born: null,
    email: '',
    phone: '',
    mobile: '',
    address: null,
    townId: null,
    languages: [],
    interests: [],
    note: '',
    ...part,
  }
}

export function aHosting(part: Partial<Hosting> = {}): Hosting {
  return {
    rooms: [{ id: 'room', name: '', single: 0, double: 1 }],
    maxGuests: 2,
    likes: 2,
    pets: [],
    smoking: 'none',
    stepFree: false,
    languages: ['de'],
    diets: [],
    interests: [],
    accepts: { men: 'yes', women: 'yes', children: 'yes', youth: 'yes', smokers: 'yes' },
    distanceKm: 0,
    reserve: false,
    ...part,
  }
}

export function aHousehold(part: Partial<Household> & { readonly id: string }): Household {
  return {
    revision: 1,
    name: part.id,
    hostIds: ['host'],
    children: [],
    address: { street: '', postcode: '', city: '', country: 'DE' },
    district: '',
    hosting: aHosting(),
    clearance: null,
    wishes: [],
    never: [],
    note: '',
    ...part,
  }
}

/** Three nights, from the 14th to the 17th of May 2027. */
export function aVisit(part: Partial<Visit> = {}): Visit {
  return {
    id: 'visit',
    revision: 1,
    title: 'Besuch',
    direction: 'incoming',
    kind: 'citizens',
    townIds: ['town'],
    arrival: '2027-05-14',
    departure: '2027-05-17',
    initiator: { kind: 'town', name: '' },
    meetingPoint: '',
    meetingTime: '',
    emergencyPhone: '',
    keepApart: [],
    note: '',
    ...part,
  }
}

export function anOffer(part: Partial<Offer> & { readonly id: string }): Offer {
  return {
    revision: 1,
    visitId: 'visit',
    householdId: `household-of-${part.id}`,
    status: 'offered',
    nights: null,
    hosting: aHosting(),
    note: '',
    ...part,
  }
}

export function aGuest(id: string, part: Partial<Guest> = {}): Guest {
  return {
    id,
    personId: `person-of-${id}`,
    diet: null,
    dietNote: '',
    allergies: [],
    smoker: false,
    mindsSmoke: 'yes',
    mindsPets: 'yes',
    mobility: 'none',
    sharesRoom: false,
    note: '',
    ...part,
  }
}

export function aParty(
  id: string,
  guestIds: readonly string[],
  part: Partial<Omit<Party, 'guests'>> = {},
): Party {
  return {
    id,
    revision: 1,
    visitId: 'visit',
    kind: guestIds.length === 1 ? 'single' : 'friends',
    guests: guestIds.map((guestId) => aGuest(guestId)),
    nights: null,
    wishes: [],
    never: [],
    language: 'fr',
    note: '',
    ...part,
  }
}

export function aPlacement(partyId: string, offerId: string, beds: Placement['beds']): Placement {
  return {
    id: partyId,
    revision: 1,
    visitId: 'visit',
    partyId,
    offerId,
    beds,
    locked: false,
    state: 'proposed',
    note: '',
  }
}

/** A book with these records and nothing else. */
export function aBook(...changes: readonly Change[]): MutableBook {
  const book = emptyBook()
  applyChanges(book, changes)
  return book
}
