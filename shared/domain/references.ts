import type { BookView, CollectionName, RecordOf } from '../records/collections.ts'

/** What happens to a record when the one it refers to is deleted: it forbids it, goes with it, or forgets it. */
type OnDelete = 'refuse' | 'cascade' | 'forget'

interface Reference<C extends CollectionName = CollectionName> {
  readonly from: C
  readonly to: CollectionName
  readonly onDelete: OnDelete
  readonly ids: (record: RecordOf<C>) => readonly string[]
  /** The record without the id, for `forget`. */
  readonly without?: (record: RecordOf<C>, id: string) => RecordOf<C>
}

function reference<C extends CollectionName>(reference: Reference<C>): Reference {
  return reference as unknown as Reference
}

const omit = (ids: readonly string[], id: string) => ids.filter((other) => other !== id)

/** Every reference between collections; the one place that knows what hangs on what. */
export const references: readonly Reference[] = [
  reference({ from: 'office', to: 'towns', onDelete: 'refuse', ids: (office) => [office.ownTownId] }),
  reference({ from: 'relations', to: 'towns', onDelete: 'refuse', ids: (relation) => relation.townIds }),
  reference({
    from: 'relations',
    to: 'people',
    onDelete: 'forget',
    ids: (relation) => relation.contacts.map((contact) => contact.personId),
    without: (relation, id) => ({
      ...relation,
      contacts: relation.contacts.filter((contact) => contact.personId !== id),
    }),
  }),
  reference({
    from: 'resolutions',
    to: 'relations',
    onDelete: 'cascade',
    ids: (resolution) => [resolution.relationId],
  }),
  reference({
    from: 'resolutions',
    to: 'towns',
    onDelete: 'refuse',
    ids: (resolution) => [resolution.townId],
  }),
  reference({
    from: 'charters',
    to: 'relations',
    onDelete: 'refuse',
    ids: (charter) => [charter.relationId],
  }),
  reference({
    from: 'charters',
    to: 'towns',
    onDelete: 'refuse',
    ids: (charter) => charter.parties.map((party) => party.townId),
  }),
  reference({
    from: 'people',
    to: 'towns',
    onDelete: 'forget',
    ids: (person) => (person.townId === null ? [] : [person.townId]),
    without: (person) => ({ ...person, townId: null }),
  }),
  reference({ from: 'households', to: 'people', onDelete: 'refuse', ids: (household) => household.hostIds }),
  reference({
    from: 'households',
    to: 'people',
    onDelete: 'forget',
    ids: (household) => [...household.wishes, ...household.never],
    without: (household, id) => ({
      ...household,
      wishes: omit(household.wishes, id),
      never: omit(household.never, id),
    }),
  }),
  reference({ from: 'visits', to: 'towns', onDelete: 'refuse', ids: (visit) => visit.townIds }),
  reference({
    from: 'visits',
    to: 'parties',
    onDelete: 'forget',
    ids: (visit) => visit.keepApart.flat(),
    without: (visit, id) => ({ ...visit, keepApart: visit.keepApart.filter((pair) => !pair.includes(id)) }),
  }),
  reference({ from: 'offers', to: 'visits', onDelete: 'cascade', ids: (offer) => [offer.visitId] }),
  reference({ from: 'offers', to: 'households', onDelete: 'refuse', ids: (offer) => [offer.householdId] }),
  reference({ from: 'parties', to: 'visits', onDelete: 'cascade', ids: (party) => [party.visitId] }),
  reference({
    from: 'parties',
    to: 'people',
    onDelete: 'refuse',
    ids: (party) => party.guests.map((guest) => guest.personId),
  }),
  reference({
    from: 'parties',
    to: 'households',
    onDelete: 'forget',
    ids: (party) => [...party.wishes, ...party.never],
    without: (party, id) => ({ ...party, wishes: omit(party.wishes, id), never: omit(party.never, id) }),
  }),
  reference({
    from: 'placements',
    to: 'visits',
    onDelete: 'cascade',
    ids: (placement) => [placement.visitId],
  }),
  reference({
    from: 'placements',
    to: 'parties',
    onDelete: 'cascade',
    ids: (placement) => [placement.partyId],
  }),
  reference({
    from: 'placements',
    to: 'offers',
    onDelete: 'cascade',
    ids: (placement) => [placement.offerId],
  }),
  reference({ from: 'proposals', to: 'visits', onDelete: 'cascade', ids: (proposal) => [proposal.visitId] }),
  reference({
    from: 'proposals',
    to: 'parties',
    onDelete: 'forget',
    ids: (proposal) => proposal.assignments.map((assignment) => assignment.partyId),
    without: (proposal, id) => ({
      ...proposal,
      assignments: proposal.assignments.filter((assignment) => assignment.partyId !== id),
      found: null,
    }),
  }),
  reference({
    from: 'proposals',
    to: 'offers',
    onDelete: 'forget',
    ids: (proposal) => proposal.assignments.map((assignment) => assignment.offerId),
    without: (proposal, id) => ({
      ...proposal,
      assignments: proposal.assignments.filter((assignment) => assignment.offerId !== id),
      found: null,
    }),
  }),
  reference({
    from: 'activities',
    to: 'relations',
    onDelete: 'forget',
    ids: ({ relationId }) => (relationId === null ? [] : [relationId]),
    without: (activity) => ({ ...activity, relationId: null }),
  }),
  reference({
    from: 'activities',
    to: 'visits',
    onDelete: 'forget',
    ids: ({ visitId }) => (visitId === null ? [] : [visitId]),
    without: (activity) => ({ ...activity, visitId: null }),
  }),
]

/** A record that refers to another. */
export interface Use {
  readonly reference: Reference
  readonly record: RecordOf<CollectionName>
}

/** All records that refer to the given one. */
export function usesOf(book: BookView, collection: CollectionName, id: string): readonly Use[] {
  const uses: Use[] = []
  for (const reference of references) {
    if (reference.to !== collection) continue
    for (const record of book[reference.from].values())
      if (reference.ids(record).includes(id)) uses.push({ reference, record })
  }
  return uses
}
