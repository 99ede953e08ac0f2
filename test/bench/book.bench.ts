import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { DatabaseSync } from 'node:sqlite'

import type { Book } from '#electron/book/book.ts'
import { LowdbBook } from '#electron/book/lowdb-book.ts'
import { createBook, openBook } from '#electron/book/open-book.ts'
import { bookOfSize } from '#test/builders/book-of-size.ts'

import { type BenchRow, quantile } from './bench.ts'

const COMMITS = 300
const OPENINGS = 5
const ROUNDS = 30
const BURST = 20
/** Budgets of design §8, in milliseconds. */
const COMMIT_P95 = 15
const GROWTH = 1.5
const OPEN = 1_500
/** One frame: as long as a commit may wait for a snapshot that is being written (issue: the book never loses anything). */
const FRAME = 16
const MEGABYTE = 1024 * 1024

const effects = { clock: () => new Date(), newId: () => crypto.randomUUID() }

interface Measured {
  readonly records: number
  readonly commits: readonly number[]
  readonly openings: readonly number[]
  readonly stall: number
  readonly heap: number
}

/** The book on the disk: commits, opening, the snapshot beside the work; SQLite as the yardstick in the same run. */
export async function rows(): Promise<readonly BenchRow[]> {
  const folder = join(tmpdir(), `tessera-bench-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    const measured: Measured[] = []
    for (const records of [1_000, 10_000, 50_000]) measured.push(await measure(folder, records))
    const yardstick = quantile(sqliteCommits(folder), 0.95)
    const growth = await measureGrowth(join(folder, '1000'), join(folder, '50000'))
    return [...measured.flatMap((one) => rowsOf(one, yardstick)), growth]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(parent: string, records: number): Promise<Measured> {
  const folder = join(parent, String(records))
  const made = opened(await createBook(folder, effects))
  opened(await made.commit('book-created', bookOfSize(records)))
  await made.close()

  const openings: number[] = []
  for (let round = 0; round < OPENINGS; round++) {
    const begun = performance.now()
    const book = opened(await openBook(folder, effects))
    openings.push(performance.now() - begun)
    await book.close()
  }
  const book = opened(await openBook(folder, effects))
  const commits = await commitRepeatedly(book, COMMITS)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  if (book instanceof LowdbBook) await book.writeSnapshot()
  delay.disable()
  const heap = process.memoryUsage().heapUsed
  await book.close()
  return { records, commits, openings, stall: delay.percentile(99) / 1e6, heap }
}

/** Changes one person after the other, each in a commit of its own. */
async function commitRepeatedly(book: Book, count: number): Promise<readonly number[]> {
  const ids = [...book.view.people.keys()]
  const times: number[] = []
  for (let number = 0; number < count; number++) {
    const person = book.view.people.get(ids[(number * 7919) % ids.length] ?? '')
    if (!person) throw new Error('the book has no people')
    const begun = performance.now()
    opened(
      await book.commit('person-saved', [{ collection: 'people', put: { ...person, note: `${number}` } }]),
    )
    times.push(performance.now() - begun)
  }
  return times
}

/** The same commits as rows of JSON, each flushed: WAL with synchronous=FULL. */
function sqliteCommits(parent: string): readonly number[] {
  const db = new DatabaseSync(join(parent, 'yardstick.sqlite'))
  db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;')
  db.exec(
    'CREATE TABLE records (collection TEXT, id TEXT, revision INT, json TEXT, PRIMARY KEY (collection, id))',
  )
  const put = db.prepare('INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?)')
  const people = bookOfSize(1_000).flatMap((change) =>
    change.collection === 'people' && 'put' in change ? [change.put] : [],
  )
  const times: number[] = []
  for (let number = 0; number < COMMITS; number++) {
    const person = people[(number * 7919) % people.length]
    const begun = performance.now()
    db.exec('BEGIN')
    put.run('people', person?.id ?? '', number, JSON.stringify({ ...person, note: `${number}` }))
    db.exec('COMMIT')
    times.push(performance.now() - begun)
  }
  db.close()
  return times
}

function rowsOf(
  { records, commits, openings, stall, heap }: Measured,
  yardstick: number,
): readonly BenchRow[] {
  const size = `${records.toLocaleString('en')} records`
  const p95 = quantile(commits, 0.95)
  const open = quantile(openings, 0.5)
  return [
    {
      what: `durable commit, ${size}`,
      value: `median ${ms(quantile(commits, 0.5))}, p95 ${ms(p95)}, SQLite p95 ${ms(yardstick)}`,
      budget: `p95 ≤ ${COMMIT_P95} ms`,
      ok: p95 <= COMMIT_P95,
    },
    { what: `open, ${size}`, value: `median ${ms(open)}`, budget: `≤ ${OPEN} ms`, ok: open <= OPEN },
    {
      what: `snapshot beside the work, ${size}`,
      value: `event loop p99 ${ms(stall)}, heap ${(heap / MEGABYTE).toFixed(0)} MB`,
      budget: `p99 ≤ ${FRAME} ms`,
      ok: stall <= FRAME,
    },
  ]
}

/** A commit costs what it changes, not what the book holds: both books by turns, so that both see the same noise. */
async function measureGrowth(small: string, large: string): Promise<BenchRow> {
  const books = [opened(await openBook(small, effects)), opened(await openBook(large, effects))]
  const times: number[][] = [[], []]
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, book] of books.entries()) times[index]?.push(...(await commitRepeatedly(book, BURST)))
  for (const book of books) await book.close()
  const [ofSmall = 1, ofLarge = 0] = times.map((some) => quantile(some, 0.95))
  const growth = ofLarge / ofSmall
  return {
    what: 'durable commit, 50,000 against 1,000 records by turns',
    value: `p95 ${ms(ofLarge)} against ${ms(ofSmall)}, × ${growth.toFixed(2)}`,
    budget: `≤ × ${GROWTH}`,
    ok: growth <= GROWTH,
  }
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`
}

function opened<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: { readonly code: string } },
): T {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
