import { newBookChanges, newTown } from '#shared/domain/new-book.ts'
import type { Change, CollectionName, RecordOf } from '#shared/records/collections.ts'
import { diets } from '#shared/records/common.ts'
import type { Household } from '#shared/records/household.ts'
import type { Person } from '#shared/records/person.ts'
import type { Relation } from '#shared/records/relation.ts'
import type { Town } from '#shared/records/town.ts'

import { home, type Nation, nations } from './nations.ts'
import { type Random, randomOf } from './random.ts'
import { visitOf } from './visit-of-book.ts'
import { aHosting, aHousehold, aPerson } from './visit-records.ts'

type Place = Pick<Town, 'id' | 'name'>

const THIS_YEAR = 2027
const ownTown = home.towns[0] ?? ''
const interests = ['Chor', 'Fußball', 'Feuerwehr', 'Blasmusik', 'Wandern', 'Theater', 'Garten', 'Geschichte']
const notes = [
  'Spricht am Telefon lieber deutsch.',
  'War schon beim ersten Besuch dabei.',
  'Bitte nur abends anrufen.',
  'Kommt gerne mit dem Chor wieder.',
]

/**
 * A book as an office may have it after decades, of exactly so many records (from about 200 on).
 *
 * Half of them are people, the rest mostly what belongs to visits: offers, parties, placements. Every record is
 * valid and refers only to records before it; the same seed makes the same book.
 */
export function bookOfSize(size: number, seed = 1): readonly Change[] {
  const random = randomOf(seed)
  const changes: Change[] = []
  let lastId = 0
  const newId = () => `r${(++lastId).toString(36).padStart(5, '0')}`
  const put = <C extends CollectionName>(collection: C, record: RecordOf<C>): RecordOf<C> => {
    changes.push({ collection, put: { ...record, revision: 0 } } as Change)
    return record
  }
  const person = (nation: Nation, town: Place, familyName = random.pick(nation.families)) =>
    put('people', somebody(random, newId(), nation, town, familyName))

  const own = { id: 'own', name: ownTown }
  changes.push(
    ...newBookChanges(
      { townName: ownTown, officeName: 'Büro für Partnerschaften', town: null, language: 'de' },
      () => own.id,
    ),
  )

  const partnerCount = Math.min(40, 4 + Math.floor(size / 1000))
  const partners = Array.from({ length: partnerCount }, (_, at) => {
    const nation = nations[at % nations.length] as Nation
    const town = put('towns', partnerTown(newId(), nation, at))
    const people = Array.from({ length: 3 }, () => person(nation, town))
    const relation = put('relations', relationTo(random, newId(), town, people, at))
    for (const townId of [own.id, town.id])
      put('resolutions', {
        id: newId(),
        revision: 0,
        relationId: relation.id,
        townId,
        body: townId === own.id ? home.council : nation.council,
        date: `${relation.since}-03-01`,
        number: `${at + 1}/${relation.since?.slice(2)}`,
        subject: `Partnerschaft mit ${town.name}`,
        result: 'adopted',
      })
    return { nation, town, relation, people }
  })
  for (const { nation, town, relation, people } of partners.slice(0, 10))
    put('charters', {
      id: newId(),
      revision: 0,
      relationId: relation.id,
      kind: 'partnership',
      languages: ['de'],
      parties: [
        { townId: own.id, signatory: 'Annegret Seidenfaden', offices: { de: 'Bürgermeisterin' } },
        { townId: town.id, signatory: people[0]?.familyName ?? nation.council, offices: {} },
      ],
      place: town.name,
      date: `${relation.since}-05-14`,
      orientation: 'landscape',
    })

  const households = Array.from({ length: Math.floor(size * 0.05) }, () => {
    const family = random.pick(home.families)
    const hosts = Array.from({ length: random.between(1, 2) }, () => person(home, own, family))
    return put('households', householdOf(random, newId(), family, hosts, newId))
  })
  for (let guests = Math.floor(size * 0.38); guests > 0; guests--) {
    const partner = random.pick(partners)
    partner.people.push(person(partner.nation, partner.town))
  }

  for (let at = 0; ; at++) {
    const { nation, town, people } = partners[at % partners.length] ?? random.pick(partners)
    const made = visitOf(random, newId, { nation, town, people, households, year: THIS_YEAR - (at % 55) })
    if (changes.length + made.length > size) break
    changes.push(...made)
  }
  while (changes.length < size) person(home, own)
  return changes
}

function somebody(random: Random, id: string, nation: Nation, town: Place, familyName: string): Person {
  const sex = random.chance(0.54) ? 'f' : 'm'
  const number = random.between(10_000, 99_999)
  return aPerson({
    id,
    title: random.chance(0.04) ? 'Dr.' : '',
    givenName: random.pick(sex === 'f' ? nation.women : nation.men),
    familyName,
    sex,
    born: String(random.between(1940, 2019)),
    email: random.chance(0.6) ? `post.${id}@${nation.language}.example` : '',
    phone: random.chance(0.5) ? `+${number} ${random.between(100, 999)}-${random.between(10, 99)}` : '',
    mobile: random.chance(0.5) ? `017${random.below(10)} 555${number}` : '',
    address: random.chance(0.7)
      ? {
          street: `${random.pick(nation.streets)} ${random.between(1, 120)}`,
          postcode: String(number),
          city: town.name,
          country: nation.country,
        }
      : null,
    townId: town.id,
    languages: [nation.language, ...random.some(['en'], 0.5)],
    interests: random.some(interests, 0.12),
    note: random.chance(0.1) ? random.pick(notes) : '',
  })
}

function partnerTown(id: string, nation: Nation, at: number): Town {
  const round = Math.floor(at / nations.length)
  const name = nation.towns[round % nation.towns.length] ?? ''
  const suffix = round >= nation.towns.length ? ` ${round + 1}` : ''
  return {
    ...newTown(id, 'partner', `${name}${suffix}`, null),
    country: nation.country,
    languages: [nation.language],
    population: 3000 + at * 977,
  }
}

function relationTo(random: Random, id: string, town: Town, people: readonly Person[], at: number): Relation {
  return {
    id,
    revision: 0,
    kind: 'partnership',
    status: at % 9 === 8 ? 'dormant' : 'active',
    townIds: [town.id],
    since: String(random.between(1955, 2020)),
    endsOn: null,
    projects: [],
    origin: random.pick(['Schüleraustausch', 'Kriegsgefangene', 'RGRE', 'Chorreise']),
    contacts: people.map(({ id: personId }, place) => ({
      personId,
      role: place === 0 ? 'mayor' : 'association',
    })),
    note: '',
  }
}

function householdOf(
  random: Random,
  id: string,
  family: string,
  hosts: readonly Person[],
  newId: () => string,
): Household {
  const rooms = Array.from({ length: random.between(1, 3) }, (_, at) => ({
    id: newId(),
    name: '',
    single: at === 0 ? 1 : random.below(2),
    double: 1,
  }))
  return aHousehold({
    id,
    name: `Familie ${family}`,
    hostIds: hosts.map((host) => host.id),
    address: {
      street: `${random.pick(home.streets)} ${random.between(1, 120)}`,
      postcode: '53999',
      city: ownTown,
      country: 'DE',
    },
    district: random.pick(['Altstadt', 'Oberdorf', 'Süd', 'Mühlental']),
    hosting: aHosting({
      rooms,
      maxGuests: rooms.length * 3,
      likes: 2,
      pets: random.some(['cat', 'dog'], 0.2),
      stepFree: random.chance(0.25),
      languages: ['de', ...random.some(['en', 'fr', 'pl'], 0.35)],
      diets: random.some(diets, 0.3),
      interests: random.some(interests, 0.15),
      distanceKm: random.between(0, 120) / 10,
      reserve: random.chance(0.08),
    }),
    note: random.chance(0.1) ? random.pick(notes) : '',
  })
}
