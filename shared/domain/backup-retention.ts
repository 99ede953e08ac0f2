import type { Backup, BackupReason } from '../contract/answers.ts'

/** How long backups are kept: all of the last days, then one a day, one a week, one a month; one a year for ever. */
export const retention = { allDays: 2, days: 14, weeks: 8, months: 24 } as const

/** A book that is opened often must not fill the disk, not even today. */
const MOST_A_DAY = 20

/** Backups that somebody made on purpose, or that lead back from a step that changed everything. */
const keptLonger: ReadonlySet<BackupReason> = new Set(['by-hand', 'before-migration', 'before-restore'])
const KEPT_LONGER_DAYS = 90

const DAY = 24 * 60 * 60 * 1000

type Period = (at: Date) => number

// Counted in universal time, so that every machine that shares the folder keeps the same ones.
const dayOf: Period = (at) => Math.floor(at.getTime() / DAY)
/** Weeks begin on Monday (ISO 8601); the first day of Unix time was a Thursday. */
const weekOf: Period = (at) => Math.floor((dayOf(at) + 3) / 7)
const monthOf: Period = (at) => at.getUTCFullYear() * 12 + at.getUTCMonth()
const yearOf: Period = (at) => at.getUTCFullYear()

/** The newest of each period is kept while the period is one of the last ones. */
const ladder: readonly { readonly periodOf: Period; readonly last: number }[] = [
  { periodOf: dayOf, last: retention.days },
  { periodOf: weekOf, last: retention.weeks },
  { periodOf: monthOf, last: retention.months },
  { periodOf: yearOf, last: Number.POSITIVE_INFINITY },
]

/**
 * The backups that may go: close together where it is recent, ever further apart into the past.
 *
 * What is kept depends only on the newest of each period, and periods only grow old: thinning every day
 * leaves exactly what thinning once at the end would leave. The newest of all is never removed.
 */
export function backupsToRemove(backups: readonly Backup[], now: Date): readonly Backup[] {
  const newestFirst = backups
    .map((backup) => ({ backup, at: new Date(backup.at) }))
    .sort((a, b) => b.at.getTime() - a.at.getTime() || b.backup.sequence - a.backup.sequence)
  const seen = ladder.map(() => new Set<number>())
  const ofDay = new Map<number, number>()
  return newestFirst
    .filter(({ backup, at }, index) => {
      const age = dayOf(now) - dayOf(at)
      const before = ofDay.get(dayOf(at)) ?? 0
      ofDay.set(dayOf(at), before + 1)
      // Every step takes notice of every backup, whether or not another step keeps it already.
      const onLadder = ladder.map(({ periodOf, last }, step) => {
        const period = periodOf(at)
        const newest = !seen[step]?.has(period)
        seen[step]?.add(period)
        return newest && periodOf(now) - period < last
      })
      const kept =
        index === 0 ||
        (age < retention.allDays && before < MOST_A_DAY) ||
        (keptLonger.has(backup.reason) && age <= KEPT_LONGER_DAYS) ||
        onLadder.includes(true)
      return !kept
    })
    .map(({ backup }) => backup)
}
