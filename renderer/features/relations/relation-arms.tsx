import { useCollection } from '#renderer/api/use-book.tsx'
import { CoatOfArms } from '#renderer/components/coat-of-arms.tsx'
import type { Relation } from '#shared/records/relation.ts'

/** The coats of arms of the partners, beside their names. */
export function RelationArms({ relation, size }: { readonly relation: Relation; readonly size: number }) {
  const towns = useCollection('towns')
  return relation.townIds.map((id) => {
    const town = towns.get(id)
    return town && <CoatOfArms key={id} town={town} size={size} decorative />
  })
}
