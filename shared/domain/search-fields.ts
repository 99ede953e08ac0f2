import type { RecordOf } from '../records/collections.ts'
import { stepNames } from './honours/rules.ts'
import { personListName } from './names.ts'

/** What can be found by typing; groups that are equally good come in this order. */
export const searchable = [
  'relations',
  'towns',
  'visits',
  'households',
  'people',
  'charters',
  'awards',
  'activities',
] as const
export type Searchable = (typeof searchable)[number]

/** What a kind of record is found by. */
export interface SearchFields<C extends Searchable> {
  /** Its names in every language; none if it is only called by others. */
  readonly names: (record: RecordOf<C>) => readonly string[]
  /** What else it says about itself. */
  readonly rest: (record: RecordOf<C>) => readonly (string | null | undefined)[]
  /** The records whose names are its own. */
  readonly calledBy?: Others<C>
  /** The records by whose names it is found, too. */
  readonly mentions?: Others<C>
}

interface Others<C extends Searchable> {
  readonly in: Searchable
  readonly ids: (record: RecordOf<C>) => readonly string[]
}

/** The needs of guests are not among it: they are seen with the visit and nowhere else (design §7). */
export const searchFields: { readonly [C in Searchable]: SearchFields<C> } = {
  relations: {
    names: () => [],
    calledBy: { in: 'towns', ids: ({ townIds }) => townIds },
    rest: ({ origin, projects, note }) => [origin, ...projects, note],
  },
  towns: {
    names: (town) => [town.name, ...Object.values(town.names)],
    rest: ({ region, mayor, website, note }) => [region, mayor.name, website, note],
  },
  visits: {
    names: ({ title }) => [title],
    rest: ({ arrival, initiator, meetingPoint, note }) => [arrival, initiator.name, meetingPoint, note],
    mentions: { in: 'towns', ids: ({ townIds }) => townIds },
  },
  households: {
    names: ({ name }) => [name],
    rest: ({ address, district, hosting, note }) => [
      address.street,
      address.postcode,
      address.city,
      district,
      ...hosting.interests,
      note,
    ],
    mentions: { in: 'people', ids: ({ hostIds }) => hostIds },
  },
  people: {
    names: (person) => [personListName(person)],
    rest: ({ email, phone, mobile, address, interests, note }) => [
      email,
      phone,
      mobile,
      address?.street,
      address?.postcode,
      address?.city,
      ...interests,
      note,
    ],
    mentions: { in: 'towns', ids: ({ townId }) => (townId === null ? [] : [townId]) },
  },
  charters: {
    names: () => [],
    calledBy: { in: 'relations', ids: ({ relationId }) => [relationId] },
    rest: ({ place, date, parties }) => [place, date, ...parties.map(({ signatory }) => signatory)],
  },
  awards: {
    names: ({ step }) => stepNames(step),
    rest: ({ year, handedOverBy, note }) => [String(year), handedOverBy, note],
  },
  activities: {
    names: ({ title }) => [title],
    rest: ({ date, description }) => [date, description],
    mentions: { in: 'relations', ids: ({ relationId }) => (relationId === null ? [] : [relationId]) },
  },
}
