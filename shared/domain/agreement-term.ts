import type { Relation } from '../records/relation.ts'
import { yearsSince } from './anniversaries.ts'
import { addDays, addMonths } from './days.ts'
import { leadTimes } from './lead-times.ts'

/** Whether the agreement of a living relation runs out soon, or has run out and nobody has said how it goes on. */
export function runningOut(relation: Relation, day: string): 'ends-soon' | 'run-out' | null {
  const { status, endsOn } = relation
  if (status !== 'active' || endsOn === null) return null
  if (endsOn < day) return 'run-out'
  return endsOn <= addDays(day, leadTimes.agreementDays) ? 'ends-soon' : null
}

/** The relation for another term: as long as it has lasted in full years when the present one ends, at least one. */
export function renewed(relation: Relation): Relation {
  const { since, endsOn } = relation
  if (endsOn === null) return relation
  const years = since === null ? 1 : Math.max(1, yearsSince(since, addDays(endsOn, 1)))
  return { ...relation, status: 'active', endsOn: addMonths(endsOn, 12 * years) }
}

/** The relation as a partnership, which has no end. */
export function asPartnership(relation: Relation): Relation {
  return { ...relation, kind: 'partnership', status: 'active', endsOn: null }
}
