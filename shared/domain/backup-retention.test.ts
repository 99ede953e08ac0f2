import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { type Backup, backupReasons } from '../contract/answers.ts'
import { backupsToRemove } from './backup-retention.ts'

const now = new Date('2027-05-14T10:00:00Z')

function backup(at: string, reason: Backup['reason'] = 'opened', sequence = 1): Backup {
  return { name: `${at} ${reason} ${sequence}`, at, reason, sequence, bytes: 1 }
}

function kept(backups: readonly Backup[], at = now): readonly Backup[] {
  const gone = new Set(backupsToRemove(backups, at))
  return backups.filter((one) => !gone.has(one))
}

/** A newer one, so that the older ones are not kept for being the newest of their month or year. */
const latest = [backup('2027-05-14T09:00:00Z')]

describe('keeping backups', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'all of today and yesterday',
      ['2027-05-14T08:00:00Z', '2027-05-13T08:00:00Z', '2027-05-13T07:00:00Z'],
      [],
    ],
    [
      'the newest of a day before',
      ['2027-05-12T18:00:00Z', '2027-05-12T08:00:00Z'],
      ['2027-05-12T08:00:00Z'],
    ],
    ['days for two weeks', ['2027-05-01T08:00:00Z'], []],
    // Monday the 26th to Sunday the 2nd is one week; the 30th is the newest of April.
    [
      'then weeks, which begin on Monday',
      [
        '2027-05-02T08:00:00Z',
        '2027-04-30T08:00:00Z',
        '2027-04-29T08:00:00Z',
        '2027-04-25T08:00:00Z',
        '2027-04-24T08:00:00Z',
      ],
      ['2027-04-29T08:00:00Z', '2027-04-24T08:00:00Z'],
    ],
    ['after eight weeks months', ['2027-03-14T08:00:00Z', '2027-03-31T08:00:00Z'], ['2027-03-14T08:00:00Z']],
    [
      'after two years years',
      [
        '2025-06-30T08:00:00Z',
        '2025-05-31T08:00:00Z',
        '2025-12-01T08:00:00Z',
        '1999-12-31T08:00:00Z',
        '1999-11-30T08:00:00Z',
      ],
      ['2025-05-31T08:00:00Z', '1999-11-30T08:00:00Z'],
    ],
  ])('%s', (_, times, removed) => {
    const backups = times.map((at) => backup(at))
    expect(
      backupsToRemove([...backups, ...latest], now)
        .map(({ at }) => at)
        .sort(),
    ).toEqual([...removed].sort())
  })

  it('at most twenty of a day', () => {
    const busy = Array.from({ length: 30 }, (_, minute) =>
      backup(`2027-05-13T08:${String(minute).padStart(2, '0')}:00Z`),
    )
    const gone = backupsToRemove([...busy, ...latest], now)
    expect(gone.map(({ at }) => at).sort()).toEqual(busy.slice(0, 10).map(({ at }) => at))
  })

  test.each(['by-hand', 'before-migration', 'before-restore'] as const)('%s for ninety days', (reason) => {
    const newer = backup('2027-02-20T18:00:00Z')
    expect(kept([...latest, newer, backup('2027-02-20T08:00:00Z', reason)])).toHaveLength(3)
    const old = backup('2027-02-10T08:00:00Z', reason)
    expect(backupsToRemove([...latest, newer, old], now)).toEqual([old])
  })

  it('the only one, however old', () => {
    expect(backupsToRemove([backup('1987-05-14T10:00:00Z')], now)).toEqual([])
  })

  it('a book opened five times a day for ten years leaves some eighty', () => {
    let backups: readonly Backup[] = []
    const start = Date.UTC(2017, 4, 14)
    for (let hour = 0; hour < 10 * 365 * 24; hour += 5) {
      const at = new Date(start + hour * 3_600_000)
      backups = kept([...backups, backup(at.toISOString(), 'opened', hour)], at)
    }
    expect(backups.length).toBeGreaterThan(40)
    expect(backups.length).toBeLessThan(85)
  })
})

describe('for any backups', () => {
  const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2027-06-01'), noInvalidDate: true })
  const some = fc.uniqueArray(
    fc.record({ at: instant, reason: fc.constantFrom(...backupReasons), sequence: fc.nat(50) }),
    { maxLength: 60, selector: ({ at, sequence }) => `${at.getTime()} ${sequence}` },
  )
  const backupsOf = (made: { at: Date; reason: Backup['reason']; sequence: number }[]) =>
    made.map(({ at, reason, sequence }) => backup(at.toISOString(), reason, sequence))
  const moments = fc.tuple(instant, instant).map((two) => two.sort((a, b) => a.getTime() - b.getTime()))

  it('the newest stays', () => {
    fc.assert(
      fc.property(some, instant, (made, at) => {
        const newest = Math.max(...made.map((one) => one.at.getTime()))
        const stay = kept(backupsOf(made), at)
        expect(made.length === 0 || stay.some((one) => Date.parse(one.at) === newest)).toBe(true)
      }),
    )
  })

  it('what went once is not wanted back later, and thinning twice is thinning at the end', () => {
    fc.assert(
      fc.property(some, moments, (made, [earlier = now, later = now]) => {
        const backups = backupsOf(made)
        expect(kept(kept(backups, earlier), later)).toEqual(kept(backups, later))
      }),
    )
  })

  it('their order does not matter', () => {
    fc.assert(
      fc.property(some, instant, (made, at) => {
        const names = (backups: readonly Backup[]) => backups.map(({ name }) => name).sort()
        const backups = backupsOf(made)
        expect(names(backupsToRemove(backups.toReversed(), at))).toEqual(names(backupsToRemove(backups, at)))
      }),
    )
  })
})
