import type { Charter } from '../records/charter.ts'
import type { BookView } from '../records/collections.ts'
import type { Relation } from '../records/relation.ts'
import type { Resolution } from '../records/resolution.ts'
import type { Visit } from '../records/visit.ts'
import { anniversariesBetween } from './anniversaries.ts'
import { addMonths } from './days.ts'

/** Something that happened in a relation or will; `date` is as exact as it is known. */
export type TimelineEvent = { readonly id: string; readonly date: string } & (
  | { readonly kind: 'since' | 'end' }
  | { readonly kind: 'resolution'; readonly resolution: Resolution }
  | { readonly kind: 'charter'; readonly charter: Charter }
  | { readonly kind: 'visit'; readonly visit: Visit }
  | { readonly kind: 'anniversary'; readonly years: number }
)

export interface TimelineYear {
  readonly year: string
  /** The latest first; what is known only to the year comes last, as the head of what came of it. */
  readonly events: readonly TimelineEvent[]
}

/** Anniversaries come every five years: the next one always lies within this time. */
const MONTHS_AHEAD = 60

/** The visits with the towns of a relation, the latest first. */
export function visitsOfRelation(visits: BookView['visits'], relation: Relation): readonly Visit[] {
  return [...visits.values()]
    .filter((visit) => visit.townIds.some((id) => relation.townIds.includes(id)))
    .sort((a, b) => b.arrival.localeCompare(a.arrival))
}

/** All that is dated in a relation, the latest first. */
export function relationTimeline(
  book: Pick<BookView, 'resolutions' | 'charters' | 'visits'>,
  relation: Relation,
  day: string,
): readonly TimelineEvent[] {
  const ofRelation = ({ relationId }: { readonly relationId: string }) => relationId === relation.id
  const events: TimelineEvent[] = [
    ...[...book.resolutions.values()].filter(ofRelation).map((resolution) => ({
      kind: 'resolution' as const,
      id: resolution.id,
      date: resolution.date,
      resolution,
    })),
    ...[...book.charters.values()]
      .filter(ofRelation)
      .flatMap((charter) =>
        charter.date === null
          ? []
          : [{ kind: 'charter' as const, id: charter.id, date: charter.date, charter }],
      ),
    ...visitsOfRelation(book.visits, relation).map((visit) => ({
      kind: 'visit' as const,
      id: visit.id,
      date: visit.arrival,
      visit,
    })),
    ...anniversaries(relation, day),
  ]
  if (relation.since !== null) events.push({ kind: 'since', id: 'since', date: relation.since })
  if (relation.endsOn !== null) events.push({ kind: 'end', id: 'end', date: relation.endsOn })
  return events.sort((a, b) => b.date.localeCompare(a.date))
}

/** Every round anniversary that was, and the next one where one can be expected. */
function anniversaries(relation: Relation, day: string): readonly TimelineEvent[] {
  const { since, status } = relation
  // When it ended is not known, so nobody knows which were still celebrated.
  const unknown = status === 'ended' && relation.endsOn === null
  if (since === null || unknown || status === 'preparing') return []
  const until = status === 'ended' ? day : addMonths(day, MONTHS_AHEAD)
  return anniversariesBetween(relation, since, until).map(({ years, date }) => ({
    kind: 'anniversary',
    id: `anniversary-${years}`,
    date,
    years,
  }))
}

/** The events by year, in their order. */
export function byYear(events: readonly TimelineEvent[]): readonly TimelineYear[] {
  const years = Map.groupBy(events, ({ date }) => date.slice(0, 4))
  return [...years].map(([year, ofYear]) => ({ year, events: ofYear }))
}
