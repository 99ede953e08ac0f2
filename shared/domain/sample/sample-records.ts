import type { Change } from '../../records/collections.ts'
import type { Hosting } from '../../records/hosting.ts'
import type { Household } from '../../records/household.ts'
import type { Offer } from '../../records/offer.ts'
import type { Guest, Party } from '../../records/party.ts'
import type { Person } from '../../records/person.ts'
import type { Visit } from '../../records/visit.ts'
import { nightsBetween } from '../nights.ts'
import type { SampleGuest, SampleParty } from './sample-guests.ts'
import type { SampleHost } from './sample-hosts.ts'

type NewId = () => string

/** A person of whom only the name is known. */
export function samplePerson(id: string, familyName: string, givenName: string, sex: 'f' | 'm'): Person {
  return {
    id,
    revision: 0,
    title: '',
    givenName,
    familyName,
    sex,
    born: null,
    email: '',
    phone: '',
    mobile: '',
    address: null,
    townId: null,
    languages: [],
    interests: [],
    note: '',
  }
}

/** A host family with its people. */
export function sampleHousehold(
  host: SampleHost,
  today: string,
  townId: string,
  newId: NewId,
): { readonly host: SampleHost; readonly household: Household; readonly people: readonly Person[] } {
  const address = { street: host.street, postcode: '53999', city: 'Lindenau an der Sieg', country: 'DE' }
  const people = host.given.map((entry, index): Person => {
    const [given = '', sex] = entry.split(' ')
    const person = samplePerson(newId(), host.family, given, sex === 'f' ? 'f' : 'm')
    return {
      ...person,
      townId,
      address,
      phone: index === 0 ? `02299 ${4000 + host.family.length * 137 + host.street.length}` : '',
      languages: [...host.languages],
      interests: [...(host.interests ?? [])],
    }
  })
  const year = Number(today.slice(0, 4))
  const several = host.given.length > 1 || host.children
  return {
    host,
    people,
    household: {
      id: newId(),
      revision: 0,
      name: several ? `Familie ${host.family}` : `${host.given[0]?.split(' ')[0] ?? ''} ${host.family}`,
      hostIds: people.map((person) => person.id),
      children: (host.children ?? []).map((age) => ({ name: '', born: String(year - age) })),
      address,
      district: host.district ?? '',
      hosting: sampleHosting(host, newId),
      clearance: null,
      wishes: [],
      never: [],
      note: host.note ?? '',
    },
  }
}

function sampleHosting(host: SampleHost, newId: NewId): Hosting {
  const beds = (room: string, kind: 'd' | 's') => Number(new RegExp(`(\\d)${kind}`).exec(room)?.[1] ?? 0)
  return {
    rooms: host.rooms.map((room) => ({
      id: newId(),
      name: '',
      single: beds(room, 's'),
      double: beds(room, 'd'),
    })),
    maxGuests: host.max,
    likes: host.likes ?? host.max,
    pets: [...(host.pets ?? [])],
    smoking: host.smoking ?? 'none',
    stepFree: host.stepFree ?? false,
    languages: [...host.languages],
    diets: [...(host.diets ?? [])],
    interests: [...(host.interests ?? [])],
    accepts: { men: 'yes', women: 'yes', children: 'yes', youth: 'yes', smokers: 'yes', ...host.accepts },
    distanceKm: host.km,
    reserve: host.reserve ?? false,
  }
}

/** A visit that comes to us. */
export function sampleVisit(
  id: string,
  townId: string,
  days: { readonly arrival: string; readonly departure: string },
  title: string,
): Visit {
  return {
    id,
    revision: 0,
    title,
    direction: 'incoming',
    kind: 'citizens',
    townIds: [townId],
    ...days,
    initiator: { kind: 'town', name: '' },
    meetingPoint: 'Parkplatz an der Stadthalle',
    meetingTime: '18:30',
    emergencyPhone: '0171 5550199',
    keepApart: [],
    note: '',
  }
}

function nightsOf(visit: Visit, which: readonly number[] | null | undefined): string[] | null {
  const nights = nightsBetween(visit.arrival, visit.departure)
  return which ? which.flatMap((night) => nights[night] ?? []) : null
}

/** What a household answered for a visit. */
export function sampleOffer(
  id: string,
  visit: Visit,
  household: Household,
  status: Offer['status'],
  nights: readonly number[] | null,
): Offer {
  return {
    id,
    revision: 0,
    visitId: visit.id,
    householdId: household.id,
    status,
    nights: nightsOf(visit, nights),
    hosting: household.hosting,
    note: '',
  }
}

/** A party with its people. */
export function samplePartyRecords(
  sample: SampleParty,
  visit: Visit,
  townId: string,
  language: string,
  householdOf: (family: string) => string | undefined,
  newId: NewId,
): Change[] {
  const people = sample.guests.map((guest): Person => {
    const person = samplePerson(newId(), guest.family, guest.given, guest.sex)
    const { born, languages = [language], interests = [] } = guest
    return { ...person, born, townId, languages: [...languages], interests: [...interests] }
  })
  const wish = sample.wish === undefined ? undefined : householdOf(sample.wish)
  const party: Party = {
    id: newId(),
    revision: 0,
    visitId: visit.id,
    kind: sample.kind,
    guests: sample.guests.map((guest, index) => sampleGuest(guest, people[index]?.id ?? '', newId())),
    nights: nightsOf(visit, sample.nights),
    wishes: wish ? [wish] : [],
    never: [],
    language,
    note: sample.note ?? '',
  }
  return [
    ...people.map((put): Change => ({ collection: 'people', put })),
    { collection: 'parties', put: party },
  ]
}

function sampleGuest(guest: SampleGuest, personId: string, id: string): Guest {
  return {
    id,
    personId,
    diet: guest.diet ?? null,
    dietNote: guest.dietNote ?? '',
    allergies: [...(guest.allergies ?? [])],
    smoker: guest.smoker ?? false,
    mindsSmoke: guest.mindsSmoke ?? 'yes',
    mindsPets: guest.mindsPets ?? 'yes',
    mobility: guest.stepFree ? 'step-free' : 'none',
    sharesRoom: guest.sharesRoom ?? false,
    note: guest.note ?? '',
  }
}

/** The offer of a household for a past visit, and the party that slept there. */
export function placementOf(
  records: readonly Change[],
  visit: Visit,
  household: Household,
  newId: NewId,
): Change[] {
  const offer = sampleOffer(newId(), visit, household, 'offered', null)
  return [
    { collection: 'offers', put: offer },
    ...records.flatMap((change): Change[] => {
      if (change.collection !== 'parties' || !('put' in change)) return []
      const party = change.put
      const room = offer.hosting.rooms.find((each) => (party.kind === 'couple' ? each.double : each.single))
      if (!room) return []
      const bed = (index: number) => (party.kind === 'couple' ? `${room.id}-d0` : `${room.id}-s${index}`)
      return [
        {
          collection: 'placements',
          put: {
            id: party.id,
            revision: 0,
            visitId: visit.id,
            partyId: party.id,
            offerId: offer.id,
            beds: Object.fromEntries(party.guests.map((guest, index) => [guest.id, bed(index)])),
            locked: false,
            state: 'told',
            note: '',
          },
        },
      ]
    }),
  ]
}
