import type { BookView, CollectionName, RecordOf } from '../records/collections.ts'
import { formatDate } from './date-text.ts'
import { stepName } from './honours/rules.ts'
import { personName, relationName, townName } from './names.ts'
import { partyName } from './party-name.ts'

type NameOf = {
  readonly [C in CollectionName]: (record: RecordOf<C>, book: BookView, language: string) => string
}

const guestNames = (book: BookView, partyId: string) => {
  const guests = book.parties.get(partyId)?.guests ?? []
  return partyName(guests.flatMap(({ personId }) => book.people.get(personId) ?? []))
}

const relationOf = (book: BookView, relationId: string, language: string) => {
  const relation = book.relations.get(relationId)
  return relation ? relationName(book.towns, relation, language) : ''
}

const names: NameOf = {
  office: (office) => office.name,
  towns: (town, _, language) => townName(town, language),
  relations: (relation, book, language) => relationName(book.towns, relation, language),
  resolutions: (resolution, _, language) => `${resolution.body}, ${formatDate(resolution.date, language)}`,
  charters: (charter, book, language) => relationOf(book, charter.relationId, language) || charter.place,
  people: (person) => personName(person),
  households: (household) => household.name,
  visits: (visit) => visit.title,
  offers: (offer, book) => book.households.get(offer.householdId)?.name ?? '',
  parties: (party, book) =>
    partyName(party.guests.flatMap(({ personId }) => book.people.get(personId) ?? [])),
  placements: (placement, book) => guestNames(book, placement.partyId),
  proposals: (proposal, book) => book.visits.get(proposal.visitId)?.title ?? '',
  importMappings: (mapping) => Object.keys(mapping.columns).join(', '),
  activities: (activity) => activity.title,
  awards: ({ step, year }, _, language) => `${stepName(step, language)} ${year}`,
}

/** What any record is called among its like; the empty text if what it takes its name from is not in the book. */
export function recordName<C extends CollectionName>(
  book: BookView,
  collection: C,
  record: RecordOf<C>,
  language: string,
): string {
  const nameOf: (record: RecordOf<C>, book: BookView, language: string) => string = names[collection]
  return nameOf(record, book, language)
}
