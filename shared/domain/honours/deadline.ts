import type { Award } from '../../records/award.ts'
import { type HonourRules, honourRules } from './rules.ts'

const DAY_MS = 86_400_000

/** The last day for an award of that year; null before the years that the rules know. */
export function deadlineOf(year: number, rules: Pick<HonourRules, 'deadlines'> = honourRules): string | null {
  const rule = rules.deadlines.findLast(({ since }) => since <= year)
  return rule ? `${year}-${rule.day}` : null
}

/** The year whose deadline is the next one on a day; on the day itself it can still be kept. */
export function nextAwardYear(day: string): number {
  const year = Number(day.slice(0, 4))
  const deadline = deadlineOf(year)
  return deadline !== null && deadline < day ? year + 1 : year
}

/** Days from a day to another; negative if it is past. */
export function daysUntil(date: string, day: string): number {
  return Math.round((Date.parse(date) - Date.parse(day)) / DAY_MS)
}

/** The deadline of an application that is still being prepared, once it is near or past; else null. */
export function duePreparation(award: Award, day: string): string | null {
  const deadline = award.state === 'preparing' ? deadlineOf(award.year) : null
  return deadline !== null && daysUntil(deadline, day) <= honourRules.reminder.days ? deadline : null
}
