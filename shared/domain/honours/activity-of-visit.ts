import type { Activity } from '../../records/activity.ts'
import type { BookView } from '../../records/collections.ts'
import type { Visit } from '../../records/visit.ts'
import { ageOn } from '../age.ts'

/** Young people are those under 27 (§ 7 (1) no. 4 SGB VIII). */
const YOUNG_UNTIL = 26

/** What a visit is as an activity: its guests are counted, the rest is for the office to complete. */
export function activityOfVisit(
  book: Pick<BookView, 'relations' | 'parties' | 'people'>,
  visit: Visit,
  id: string,
): Activity {
  const relation = [...book.relations.values()].find(({ townIds }) =>
    townIds.some((townId) => visit.townIds.includes(townId)),
  )
  const guests = [...book.parties.values()]
    .filter(({ visitId }) => visitId === visit.id)
    .flatMap((party) => party.guests.flatMap(({ personId }) => book.people.get(personId) ?? []))
  const ages = guests.map(({ born }) => ageOn(born, visit.arrival))
  const counted = guests.length > 0
  return {
    id,
    revision: 0,
    title: visit.title,
    date: visit.arrival,
    criteria: ['twinning'],
    relationId: relation?.id ?? null,
    visitId: visit.id,
    participants: counted ? guests.length : null,
    // Unknown ages are not taken for old.
    young: counted && !ages.includes(null) ? ages.filter((age) => (age ?? 0) <= YOUNG_UNTIL).length : null,
    description: '',
  }
}

/** The visits that are over and of which no activity tells yet, the latest first. */
export function visitsWithoutActivity(
  book: Pick<BookView, 'visits' | 'activities'>,
  day: string,
): readonly Visit[] {
  const told = new Set([...book.activities.values()].map(({ visitId }) => visitId))
  return [...book.visits.values()]
    .filter((visit) => visit.departure < day && !told.has(visit.id))
    .sort((a, b) => b.arrival.localeCompare(a.arrival))
}
