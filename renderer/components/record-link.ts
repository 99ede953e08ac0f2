import type { LinkProps } from '@tanstack/react-router'

import { recordName } from '#shared/domain/record-name.ts'
import type { BookView, CollectionName, RecordOf } from '#shared/records/collections.ts'

export interface RecordLink {
  readonly title: string
  readonly link: LinkProps
}

type Place = { readonly collection: CollectionName; readonly id: string; readonly link: LinkProps }
type PlaceOf = { readonly [C in CollectionName]?: (record: RecordOf<C>) => Place }

const relationPlace = (id: string): Place => ({
  collection: 'relations',
  id,
  link: { to: '/relations/$relationId', params: { relationId: id } },
})
const visitPlace = (id: string): Place => ({
  collection: 'visits',
  id,
  link: { to: '/visits/$visitId', params: { visitId: id } },
})

/** The page on which a record is seen; records that live inside another lead to the page of that one. */
const places: PlaceOf = {
  office: ({ id }) => ({ collection: 'office', id, link: { to: '/settings/letterhead' } }),
  towns: ({ id }) => ({ collection: 'towns', id, link: { to: '/towns/$townId', params: { townId: id } } }),
  relations: ({ id }) => relationPlace(id),
  resolutions: ({ relationId }) => relationPlace(relationId),
  charters: ({ id }) => ({
    collection: 'charters',
    id,
    link: { to: '/charters/$charterId', params: { charterId: id } },
  }),
  people: ({ id }) => ({
    collection: 'people',
    id,
    link: { to: '/people/$personId', params: { personId: id } },
  }),
  households: ({ id }) => ({
    collection: 'households',
    id,
    link: { to: '/households/$householdId', params: { householdId: id } },
  }),
  visits: ({ id }) => visitPlace(id),
  activities: ({ id }) => ({
    collection: 'activities',
    id,
    link: { to: '/honours/activities/$activityId', params: { activityId: id } },
  }),
  awards: ({ id }) => ({
    collection: 'awards',
    id,
    link: { to: '/honours/awards/$awardId', params: { awardId: id } },
  }),
  offers: ({ visitId }) => visitPlace(visitId),
  parties: ({ visitId }) => visitPlace(visitId),
}

/** The page of any record and what that page is about, or null if there is none. */
export function recordLink<C extends CollectionName>(
  book: BookView,
  collection: C,
  record: RecordOf<C>,
  language: string,
): RecordLink | null {
  const placeOf: ((record: RecordOf<C>) => Place) | undefined = places[collection]
  const place = placeOf?.(record)
  const shown = place && book[place.collection].get(place.id)
  return shown ? { title: recordName(book, place.collection, shown, language), link: place.link } : null
}
