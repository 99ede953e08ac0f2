import { useMemo } from 'react'

import { useCollection } from '#renderer/api/use-book.tsx'
import { type VisitNumbers, type VisitRecords, visitNumbers } from '#shared/domain/visit-numbers.ts'
import type { Visit } from '#shared/records/visit.ts'

/** The parties, offers and placements of one visit. */
export function useVisitRecords(visitId: string): VisitRecords {
  const parties = useCollection('parties')
  const offers = useCollection('offers')
  const placements = useCollection('placements')
  return useMemo(() => {
    const here = (record: { readonly visitId: string }) => record.visitId === visitId
    return {
      parties: [...parties.values()].filter(here),
      offers: [...offers.values()].filter(here),
      placements: [...placements.values()].filter(here),
    }
  }, [visitId, parties, offers, placements])
}

/** The numbers of one visit. */
export function useVisitNumbers(visit: Visit): VisitNumbers {
  const records = useVisitRecords(visit.id)
  return useMemo(() => visitNumbers(visit, records), [visit, records])
}
