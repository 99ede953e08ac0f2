import type { Relation } from '../records/relation.ts'
import { addMonths } from './days.ts'

export interface Anniversary {
  readonly relation: Relation
  readonly years: number
  /** As exactly as the beginning is known: `2028`, `2028-05`, `2028-05-14`. */
  readonly date: string
}

/** Offices celebrate every fifth year. */
const STEP = 5

/** The full years since a day, month or year, on a day; a beginning in the future is 0. */
export function yearsSince(since: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(since.slice(0, 4))
  const reached = day.slice(4, since.length) >= since.slice(4)
  return Math.max(0, reached ? years : years - 1)
}

/** The round anniversaries of living relations from a day on, within so many months, the next first. */
export function nextAnniversaries(
  relations: Iterable<Relation>,
  day: string,
  months: number,
): readonly Anniversary[] {
  const until = addMonths(day, months)
  return [...relations]
    .filter(({ status }) => status === 'active' || status === 'dormant')
    .flatMap((relation) => anniversariesBetween(relation, day, until))
    .sort((a, b) => a.date.localeCompare(b.date))
}

/** The round anniversaries of a relation from a day to another, the first first; none after its end. */
export function anniversariesBetween(
  relation: Relation,
  from: string,
  until: string,
): readonly Anniversary[] {
  const { since, endsOn } = relation
  if (since === null) return []
  const last = endsOn !== null && endsOn < until ? endsOn : until
  const found: Anniversary[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    const years = year - Number(since.slice(0, 4))
    const date = inYear(since, year)
    // What is known only to the year is celebrated at any time of it.
    const inTime = date >= from.slice(0, date.length) && date <= last.slice(0, date.length)
    if (years > 0 && years % STEP === 0 && inTime) found.push({ relation, years, date })
  }
  return found
}

/** The same day in another year; who began on a leap day celebrates the day before the first of March. */
function inYear(since: string, year: number): string {
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
  return since.endsWith('-02-29') && !leap ? `${year}-02-28` : `${year}${since.slice(4)}`
}
