import { addDays } from '#shared/domain/days.ts'
import type { Change } from '#shared/records/collections.ts'
import { diets } from '#shared/records/common.ts'
import type { Hosting } from '#shared/records/hosting.ts'
import type { Household } from '#shared/records/household.ts'
import type { Person } from '#shared/records/person.ts'
import type { Town } from '#shared/records/town.ts'
import { visitKinds } from '#shared/records/visit.ts'

import type { Nation } from './nations.ts'
import type { Random } from './random.ts'
import { aGuest, anOffer, aParty, aVisit } from './visit-records.ts'

interface VisitOfBook {
  readonly nation: Nation
  readonly town: Town
  /** Who may come. */
  readonly people: readonly Person[]
  /** Who may be asked. */
  readonly households: readonly Household[]
  readonly year: number
}

/** A visit with the answers of households, the parties of its guests, and where each slept. */
export function visitOf(
  random: Random,
  newId: () => string,
  { nation, town, people, households, year }: VisitOfBook,
): readonly Change[] {
  const guestCount = random.between(12, 60)
  const arrival = addDays(`${year}-05-01`, random.below(120))
  const kind = random.pick(visitKinds)
  const visit = aVisit({
    id: newId(),
    title: `${random.pick(['Bürgerfahrt', 'Chortreffen', 'Jugendlager', 'Delegation'])} ${town.name} ${year}`,
    kind,
    townIds: [town.id],
    arrival,
    departure: addDays(arrival, random.between(2, 6)),
    meetingPoint: 'Parkplatz an der Stadthalle',
    meetingTime: '18:30',
  })
  const changes: Change[] = [{ collection: 'visits', put: { ...visit, revision: 0 } }]
  const offers = sample(random, households, Math.ceil(guestCount * 0.7)).map((household) =>
    anOffer({
      id: newId(),
      revision: 0,
      visitId: visit.id,
      householdId: household.id,
      status: random.chance(0.85) ? 'offered' : random.pick(['asked', 'declined']),
      hosting: household.hosting,
    }),
  )
  for (const put of offers) changes.push({ collection: 'offers', put })

  const free = offers.filter((offer) => offer.status === 'offered')
  const guests = sample(random, people, guestCount)
  while (guests.length > 0) {
    const together = guests.splice(0, random.chance(0.4) ? 2 : 1)
    const drawn = aParty(
      newId(),
      together.map(() => newId()),
    )
    const party = {
      ...drawn,
      revision: 0,
      visitId: visit.id,
      kind: together.length === 1 ? ('single' as const) : ('couple' as const),
      guests: together.map((person, place) =>
        aGuest(drawn.guests[place]?.id ?? '', {
          personId: person.id,
          diet: random.chance(0.15) ? random.pick(diets) : null,
        }),
      ),
      language: nation.language,
    }
    changes.push({ collection: 'parties', put: party })
    const offer = free.pop()
    if (!offer || random.chance(0.05)) continue
    const bed = bedIn(offer.hosting, party.kind)
    changes.push({
      collection: 'placements',
      put: {
        id: party.id,
        revision: 0,
        visitId: visit.id,
        partyId: party.id,
        offerId: offer.id,
        beds: Object.fromEntries(party.guests.map((guest) => [guest.id, bed])),
        locked: false,
        state: 'proposed',
        note: '',
      },
    })
  }
  return changes
}

/** The first double bed for two, the first single bed for one; every household of ours has both. */
function bedIn({ rooms }: Hosting, kind: 'single' | 'couple'): string {
  return `${rooms[0]?.id}-${kind === 'single' ? 's' : 'd'}0`
}

/** So many different ones of a list, or all if there are fewer. */
function sample<T>(random: Random, list: readonly T[], count: number): T[] {
  const taken = new Set<T>()
  while (taken.size < Math.min(count, list.length)) taken.add(random.pick(list))
  return [...taken]
}
