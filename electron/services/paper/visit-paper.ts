import type { GuestSlipsData } from '#electron/documents/guest-slip.ts'
import type { HostLettersData } from '#electron/documents/host-letter.ts'
import type { PlacementListData } from '#electron/documents/placement-list.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'
import { ageOn } from '#shared/domain/age.ts'
import { personName } from '#shared/domain/names.ts'
import { nightsBetween } from '#shared/domain/nights.ts'
import { bedPlace } from '#shared/domain/placement/bed-place.ts'
import { stands } from '#shared/domain/placement/present-plan.ts'
import type { BookView } from '#shared/records/collections.ts'
import type { Address } from '#shared/records/common.ts'
import { type DocumentLanguage, documentLanguages } from '#shared/records/common.ts'
import type { Household } from '#shared/records/household.ts'
import type { Offer } from '#shared/records/offer.ts'
import type { Office } from '#shared/records/office.ts'
import type { Party } from '#shared/records/party.ts'
import type { Person } from '#shared/records/person.ts'
import type { Placement } from '#shared/records/placement.ts'
import type { Visit } from '#shared/records/visit.ts'

const DAY_MS = 24 * 60 * 60 * 1000

interface Stay {
  readonly placement: Placement
  readonly party: Party
}

/** A household with the parties that were accepted for it. */
interface House {
  readonly offer: Offer
  readonly household: Household
  readonly stays: readonly Stay[]
}

interface VisitPaper {
  readonly office: Office
  readonly visit: Visit
  readonly houses: readonly House[]
  readonly unplaced: readonly Party[]
}

/** The accepted placement of a visit. Errors: `record-missing`. */
function visitPaper(book: BookView, visitId: string): Result<VisitPaper> {
  const visit = book.visits.get(visitId)
  const office = book.office.get('office')
  if (!visit || !office) return err('record-missing', { collection: 'visits' })
  const parties = [...book.parties.values()].filter((party) => party.visitId === visitId)
  const stays = parties.flatMap((party): Stay[] => {
    const placement = book.placements.get(party.id)
    return placement && stands(book, placement) ? [{ placement, party }] : []
  })
  const houses = [...book.offers.values()].flatMap((offer): House[] => {
    const household = book.households.get(offer.householdId)
    if (offer.visitId !== visitId || offer.status !== 'offered' || !household) return []
    return [{ offer, household, stays: stays.filter(({ placement }) => placement.offerId === offer.id) }]
  })
  houses.sort((a, b) => a.household.name.localeCompare(b.household.name))
  const placed = new Set(stays.map(({ party }) => party.id))
  return ok({ office, visit, houses, unplaced: parties.filter((party) => !placed.has(party.id)) })
}

/** The letters to the households that have guests: to all, or to those of the offers named. */
export function hostLetters(
  book: BookView,
  visitId: string,
  language: string,
  offerIds: readonly string[] | null,
): Result<HostLettersData> {
  const paper = visitPaper(book, visitId)
  if (!paper.ok) return paper
  const { office, visit, houses } = paper.value
  const chosen = houses.filter(
    ({ offer, stays }) => stays.length > 0 && (offerIds === null || offerIds.includes(offer.id)),
  )
  return ok({
    office: {
      ...letterhead(office),
      signatory: office.signatory,
      signatoryOffice: office.signatoryOffice,
    },
    visit: { title: visit.title, emergencyPhone: visit.emergencyPhone, programme: [] },
    letters: chosen.map(({ household, stays }) => ({
      language: languageOfReader(language),
      recipient: recipient(household),
      hosts: hostsOf(book, household).map(({ title, givenName, familyName, sex }) => ({
        title,
        givenName,
        familyName,
        sex,
      })),
      guests: stays.flatMap(({ party }) => letterGuests(book, visit, party)),
      ...meetings(visit),
    })),
  })
}

/** The slips of the parties that have a bed: of all, or of those named. */
export function guestSlips(
  book: BookView,
  visitId: string,
  partyIds: readonly string[] | null,
): Result<GuestSlipsData> {
  const paper = visitPaper(book, visitId)
  if (!paper.ok) return paper
  const { office, visit, houses } = paper.value
  const { arrival, departure } = meetings(visit)
  return ok({
    office: { name: office.name },
    visit: { title: visit.title, emergencyPhone: visit.emergencyPhone },
    slips: houses.flatMap(({ household, stays }) =>
      stays
        .filter(({ party }) => partyIds === null || partyIds.includes(party.id))
        .map(({ party }) => ({
          language: languageOfReader(party.language),
          guests: guestNames(book, party),
          host: {
            name: household.name,
            address: oneLine(household.address),
            phones: phones(book, household),
          },
          pickUp: arrival,
          departure,
        })),
    ),
  })
}

/** The office's list of all households with their guests and beds. */
export function placementList(book: BookView, visitId: string, language: string): Result<PlacementListData> {
  const paper = visitPaper(book, visitId)
  if (!paper.ok) return paper
  const { office, visit, houses, unplaced } = paper.value
  return ok({
    language: languageOfReader(language),
    office: { name: office.name },
    visit: { title: visit.title, arrival: visit.arrival, departure: visit.departure },
    households: houses.map(({ offer, household, stays }) => ({
      name: household.name,
      address: oneLine(household.address),
      phones: phones(book, household),
      beds: offer.hosting.rooms.reduce((sum, room) => sum + room.single + room.double, 0),
      guests: stays.flatMap(({ party, placement }) =>
        party.guests.map((guest) => ({
          name: nameOf(book, guest.personId),
          bed: bedPlace(offer.hosting.rooms, placement.beds[guest.id]),
          ...stayOf(visit, party),
        })),
      ),
    })),
    unplaced: unplaced.map((party) => ({
      guests: guestNames(book, party),
      ...stayOf(visit, party),
      reason: '',
    })),
  })
}

/** Readers of other languages get English, which more of them read than German. */
function languageOfReader(language: string): DocumentLanguage {
  return documentLanguages.find((known) => known === language) ?? 'en'
}

function letterhead({ name, address, phone, email }: Office) {
  return {
    name,
    address: { street: address.street, postcode: address.postcode, city: address.city },
    phone,
    email,
  }
}

function meetings(visit: Visit) {
  return {
    arrival: { date: visit.arrival, time: visit.meetingTime, place: visit.meetingPoint },
    departure: { date: visit.departure, time: '', place: visit.meetingPoint },
  }
}

function letterGuests(
  book: BookView,
  visit: Visit,
  party: Party,
): HostLettersData['letters'][number]['guests'] {
  return party.guests.map((guest) => {
    const person = book.people.get(guest.personId)
    return {
      name: nameOf(book, guest.personId),
      age: ageOn(person?.born ?? null, visit.arrival),
      languages: person?.languages ?? [],
      diet: guest.diet,
      dietNote: guest.dietNote,
      allergies: guest.allergies,
      stay: party.nights === null ? null : stayOf(visit, party),
    }
  })
}

/** First and last day of a party's stay. */
function stayOf(visit: Visit, party: Party): { readonly from: string; readonly to: string } {
  const nights = [...(party.nights ?? nightsBetween(visit.arrival, visit.departure))].sort()
  const [first, last] = [nights[0], nights.at(-1)]
  if (first === undefined || last === undefined) return { from: visit.arrival, to: visit.departure }
  return { from: first, to: new Date(Date.parse(last) + DAY_MS).toISOString().slice(0, 10) }
}

function recipient({ name, address }: Household): string[] {
  return [name, address.street, `${address.postcode} ${address.city}`.trim()].filter((line) => line !== '')
}

function oneLine({ street, postcode, city }: Address): string {
  return [street, `${postcode} ${city}`.trim()].filter((part) => part !== '').join(', ')
}

function hostsOf(book: BookView, household: Household): readonly Person[] {
  return household.hostIds.flatMap((id) => book.people.get(id) ?? [])
}

function phones(book: BookView, household: Household): string[] {
  const all = hostsOf(book, household).flatMap(({ phone, mobile }) => [phone, mobile])
  return [...new Set(all.filter((phone) => phone !== ''))]
}

function guestNames(book: BookView, party: Party): string[] {
  return party.guests.map((guest) => nameOf(book, guest.personId))
}

function nameOf(book: BookView, personId: string): string {
  const person = book.people.get(personId)
  return person ? personName(person) : '–'
}
