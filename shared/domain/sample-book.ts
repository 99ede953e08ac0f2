import type { Change } from '../records/collections.ts'
import { addDays } from './days.ts'
import { sampleParties, samplePastParties } from './sample/sample-guests.ts'
import { honourChanges } from './sample/sample-honours.ts'
import { sampleHosts } from './sample/sample-hosts.ts'
import {
  placementOf,
  sampleHousehold,
  sampleOffer,
  samplePartyRecords,
  sampleVisit,
} from './sample/sample-records.ts'
import { sampleTowns } from './sample/sample-towns.ts'
import { townChanges } from './sample/town-changes.ts'

type NewId = () => string

/**
 * A small pleasant book to try things out: invented towns, families and guests, a visit in five weeks.
 *
 * All days are counted from today, so that the book is never out of date.
 */
export function sampleChanges(today: string, newId: NewId): readonly Change[] {
  const townIds = sampleTowns.map(newId)
  const townId = (index: number) => townIds[index] ?? ''
  const households = sampleHosts.map((host) => sampleHousehold(host, today, townId(0), newId))
  const coming = sampleVisit(newId(), townId(1), weekend(today, 35), 'Bürgerfahrt aus Valbrune-sur-Orne')
  const past = sampleVisit(newId(), townId(2), weekend(today, -330), 'Chortreffen mit Złotolas')
  const householdOf = (family: string) =>
    households.find((entry) => entry.host.family === family)?.household.id
  const parties = sampleParties.map((party) =>
    samplePartyRecords(party, coming, townId(1), 'fr', householdOf, newId),
  )
  const towns = townChanges(today, townIds, newId)
  const relationOf = (town: number) =>
    towns
      .flatMap((change) => ('put' in change && change.collection === 'relations' ? change.put : []))
      .find((relation) => relation.townIds.includes(townId(town)))?.id ?? null
  return [
    ...towns,
    ...households.flatMap(({ people, household }) => [
      ...people.map((put): Change => ({ collection: 'people', put })),
      { collection: 'households', put: household } satisfies Change,
    ]),
    { collection: 'visits', put: coming },
    { collection: 'visits', put: past },
    ...households.flatMap(({ host, household }): Change[] =>
      host.answer
        ? [
            {
              collection: 'offers',
              put: sampleOffer(newId(), coming, household, host.answer, host.nights ?? null),
            },
          ]
        : [],
    ),
    ...parties.flat(),
    ...samplePastParties.flatMap((party) => {
      const records = samplePartyRecords(party, past, townId(2), 'pl', householdOf, newId)
      const host = households.find((entry) => entry.host.family === party.host)
      return host ? [...records, ...placementOf(records, past, host.household, newId)] : records
    }),
    ...honourChanges(today, relationOf, newId),
  ]
}

/** A visit from Thursday to Sunday about so many days from today. */
function weekend(today: string, days: number): { readonly arrival: string; readonly departure: string } {
  const near = Date.parse(addDays(today, days))
  const thursday = addDays(addDays(today, days), 4 - (new Date(near).getUTCDay() || 7))
  return { arrival: thursday, departure: addDays(thursday, 3) }
}
