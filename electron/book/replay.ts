import { join } from 'node:path'

import { err, ok, type Result } from '#shared/contract/result.ts'
import { parseChange } from '#shared/records/change.ts'
import type { Change } from '#shared/records/collections.ts'

import { type Disk, readIfThere } from './disk.ts'
import { systemCode } from './disk-error.ts'
import { HISTORY_FOLDER, historyRange, JOURNAL_FILE, type JournalState } from './journal.ts'
import { decodeLine, decodeLines, type Entry, type Lines, splitLines } from './journal-line.ts'
import { migrateRecord } from './migrations.ts'
import type { Seal } from './seal.ts'
import { readTip } from './tip.ts'

/** What stands in a folder after a snapshot. */
export interface Replay {
  readonly entries: readonly Entry[]
  /** Where the next commit is appended. */
  readonly state: JournalState
  /** What has to be put right in `journal.ndjson` before that: a torn end, a missing line feed. */
  readonly repair: Pick<Lines, 'end' | 'unended' | 'torn'> | null
}

/**
 * Reads every commit after the given one from the history and the journal, and proves that none is missing.
 *
 * Errors: `book-damaged` with a reason: a damaged line, a gap, a journal that does not continue the snapshot,
 * or fewer commits than were answered. Nothing on disk is changed.
 */
export async function replayAfter(
  disk: Disk,
  folder: string,
  from: { readonly sequence: number; readonly sum: string },
  seal: Seal | null,
): Promise<Result<Replay>> {
  const damaged = (reason: string) => err('book-damaged', { path: folder, reason })
  // Before the journal: a writer that goes on meanwhile can only make the journal longer than the tip.
  const answered = await readTip(disk, folder)
  const chain = new Chain(from, seal)
  for (const name of await historyAfter(disk, folder, from.sequence)) {
    const bytes = await disk.readFile(join(folder, HISTORY_FOLDER, name))
    const lines = chain.follow(name, bytes, historyRange(name)?.first ?? 0)
    if (typeof lines === 'string') return damaged(lines)
    if (lines.torn || lines.unended) return damaged(`${name}: ${bytes.length}`)
  }
  const bytes = (await readIfThere(disk, join(folder, JOURNAL_FILE))) ?? Buffer.alloc(0)
  // A reader that follows has seen the beginning of the journal already.
  const first = firstSequence(bytes, seal) ?? chain.end.sequence + 1
  const lines = chain.follow(JOURNAL_FILE, bytes, first)
  if (typeof lines === 'string') return damaged(lines)
  const { end } = chain
  if (end.sequence < from.sequence) return damaged(`${end.sequence} < ${from.sequence}`)
  if (answered > end.sequence) return damaged(`${JOURNAL_FILE}: ${end.sequence} < ${answered}`)
  const written = lines.entries.length
  return ok({
    entries: chain.entries,
    state: { ...end, lines: written, bytes: written > 0 ? lines.end + 1 : 0 },
    repair: lines.unended || lines.torn ? lines : null,
  })
}

interface Point {
  readonly sequence: number
  readonly sum: string
}

/** Follows the chain of commits through the files, one after the other. */
class Chain {
  /** The commits after the starting point. */
  readonly entries: Entry[] = []
  readonly #from: Point
  readonly #seal: Seal | null
  #last: Point | null = null

  constructor(from: Point, seal: Seal | null) {
    this.#from = from
    this.#seal = seal
  }

  get end(): Point {
    return this.#last ?? this.#from
  }

  /** The lines of the next file, which begins with commit `first`; or in words what does not fit. */
  follow(name: string, bytes: Buffer, first: number): Lines | string {
    if (first > this.end.sequence + 1) return `${name}: ${this.end.sequence + 1} ≠ ${first}`
    // A file that begins before the starting point proves itself by reaching it.
    const previous = first === this.end.sequence + 1 ? this.end.sum : null
    const lines = decodeLines(bytes, previous, this.#seal)
    if (typeof lines === 'number') return `${name}: ${lines}`
    for (const [index, { commit, sum }] of lines.entries.entries()) {
      const { sequence } = commit
      if (sequence !== first + index) return `${name}: ${first + index} ≠ ${sequence}`
      if (sequence === this.#from.sequence && sum !== this.#from.sum) return `${name}: ${sequence}`
      if (sequence > this.#from.sequence) this.entries.push({ commit, sum })
      this.#last = { sequence, sum }
    }
    return lines
  }
}

/** The commit with which a journal begins; null if its first line cannot be read. */
function firstSequence(bytes: Buffer, seal: Seal | null): number | null {
  const [line] = splitLines(bytes.subarray(0, bytes.indexOf('\n') + 1)).lines
  return (line && decodeLine(line, null, seal)?.commit.sequence) ?? null
}

/** The files of the history that hold commits after the given one, in order. */
export async function historyAfter(disk: Disk, folder: string, sequence: number): Promise<readonly string[]> {
  const names = await disk.readdir(join(folder, HISTORY_FOLDER)).catch((error) => {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => (historyRange(name)?.last ?? 0) > sequence).sort()
}

/** The changes of an entry as they are applied today. Errors: `book-damaged` if a record breaks its schema. */
export function changesOf(entry: Entry, version: number, path: string): Result<readonly Change[]> {
  const changes: Change[] = []
  for (const change of entry.commit.changes) {
    const migrated =
      'put' in change
        ? { collection: change.collection, put: migrateRecord(change.collection, change.put, version) }
        : change
    const parsed = parseChange(migrated as Parameters<typeof parseChange>[0])
    if ('problems' in parsed)
      return err('book-damaged', { path, reason: `${entry.commit.sequence}: ${change.collection}` })
    changes.push(parsed.change)
  }
  return ok(changes)
}
