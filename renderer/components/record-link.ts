import type { LinkProps } from '@tanstack/react-router'

import { personName, relationName, townName } from '#shared/domain/names.ts'
import type { BookView, CollectionName, RecordOf } from '#shared/records/collections.ts'

export interface RecordLink {
  readonly title: string
  readonly link: LinkProps
}

type LinkOf = {
  readonly [C in CollectionName]?: (
    record: RecordOf<C>,
    book: BookView,
    language: string,
  ) => RecordLink | null
}

const visitLink = (book: BookView, visitId: string): RecordLink | null => {
  const visit = book.visits.get(visitId)
  return visit ? { title: visit.title, link: { to: '/visits/$visitId', params: { visitId } } } : null
}

/** What a record is called and where it is seen; records that live inside another lead to that one. */
const links: LinkOf = {
  office: (office) => ({ title: office.name, link: { to: '/settings/letterhead' } }),
  towns: (town, _, language) => ({
    title: townName(town, language),
    link: { to: '/towns/$townId', params: { townId: town.id } },
  }),
  relations: (relation, book, language) => ({
    title: relationName(book.towns, relation, language),
    link: { to: '/relations/$relationId', params: { relationId: relation.id } },
  }),
  resolutions: (resolution, book, language) => {
    const relation = book.relations.get(resolution.relationId)
    return relation ? (links.relations?.(relation, book, language) ?? null) : null
  },
  charters: (charter, book, language) => {
    const relation = book.relations.get(charter.relationId)
    return {
      title: relation ? relationName(book.towns, relation, language) : charter.place,
      link: { to: '/charters/$charterId', params: { charterId: charter.id } },
    }
  },
  people: (person) => ({
    title: personName(person),
    link: { to: '/people/$personId', params: { personId: person.id } },
  }),
  households: (household) => ({
    title: household.name,
    link: { to: '/households/$householdId', params: { householdId: household.id } },
  }),
  visits: (visit, book) => visitLink(book, visit.id),
  offers: (offer, book) => visitLink(book, offer.visitId),
  parties: (party, book) => visitLink(book, party.visitId),
}

/** The name and place of any record, or null if it has none of its own. */
export function recordLink<C extends CollectionName>(
  book: BookView,
  collection: C,
  record: RecordOf<C>,
  language: string,
): RecordLink | null {
  const of = links[collection] as
    | ((record: RecordOf<C>, book: BookView, language: string) => RecordLink | null)
    | undefined
  return of?.(record, book, language) ?? null
}
