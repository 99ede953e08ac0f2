import type { Visit } from '../records/visit.ts'

/** The visits of a year in one direction, by who took the initiative: the town itself, or a club or school. */
export interface VisitsByInitiative {
  readonly town: number
  readonly clubs: number
}

export interface RhythmYear {
  readonly year: number
  readonly incoming: VisitsByInitiative
  readonly outgoing: VisitsByInitiative
}

/** How often one was with the other, year by year from the first visit to the last, the years without one included. */
export function visitRhythm(visits: Iterable<Visit>): readonly RhythmYear[] {
  const byYear = Map.groupBy(visits, ({ arrival }) => Number(arrival.slice(0, 4)))
  if (byYear.size === 0) return []
  const first = Math.min(...byYear.keys())
  const last = Math.max(...byYear.keys())
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const ofYear = byYear.get(first + at) ?? []
    return { year: first + at, incoming: count(ofYear, 'incoming'), outgoing: count(ofYear, 'outgoing') }
  })
}

function count(visits: readonly Visit[], direction: Visit['direction']): VisitsByInitiative {
  const there = visits.filter((visit) => visit.direction === direction)
  const town = there.filter(({ initiator }) => initiator.kind === 'town').length
  return { town, clubs: there.length - town }
}
