import type { Relation } from '../records/relation.ts'

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
  const until = laterBy(day, months)
  const found: Anniversary[] = []
  for (const relation of relations) {
    const { since, status } = relation
    if (since === null || (status !== 'active' && status !== 'dormant')) continue
    const begun = Number(since.slice(0, 4))
    for (let year = Number(day.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
      const date = `${year}${since.slice(4)}`
      const years = year - begun
      // What is known only to the year is celebrated at any time of it.
      const inTime = date >= day.slice(0, date.length) && date <= until.slice(0, date.length)
      if (years > 0 && years % STEP === 0 && inTime) found.push({ relation, years, date })
    }
  }
  return found.sort((a, b) => a.date.localeCompare(b.date))
}

function laterBy(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}
