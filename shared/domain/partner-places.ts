import type { BookView } from '../records/collections.ts'
import type { Relation } from '../records/relation.ts'
import type { Town } from '../records/town.ts'
import { distanceKm, placeOf } from './distance.ts'

export interface PartnerPlace {
  readonly town: Town
  readonly relation: Relation
  /** From our own town; null while one of the two has no coordinates. */
  readonly km: number | null
}

/** The town of the office. */
export function ownTown(book: Pick<BookView, 'office' | 'towns'>): Town | undefined {
  return book.towns.get(book.office.get('office')?.ownTownId ?? '')
}

/** The towns of all relations that have not ended, the nearest first, those of unknown place last. */
export function partnerPlaces(
  book: Pick<BookView, 'office' | 'towns' | 'relations'>,
): readonly PartnerPlace[] {
  const own = ownTown(book)
  const here = own ? placeOf(own) : null
  const places = [...book.relations.values()]
    .filter(({ status }) => status !== 'ended')
    .flatMap((relation) =>
      relation.townIds.flatMap((id) => {
        const town = book.towns.get(id)
        if (!town) return []
        const there = placeOf(town)
        return { town, relation, km: here && there && distanceKm(here, there) }
      }),
    )
  return places.sort((a, b) => (a.km ?? Number.POSITIVE_INFINITY) - (b.km ?? Number.POSITIVE_INFINITY) || 0)
}
