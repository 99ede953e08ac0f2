import type { Low } from 'lowdb'

import { err, ok, type Result } from '#shared/contract/result.ts'
import {
  applyChanges,
  type Commit,
  emptyBook,
  type MutableBook,
  prepareCommit,
} from '#shared/domain/commit.ts'
import { BOOK_FORMAT, BOOK_VERSION, type BookFile } from '#shared/records/book-file.ts'
import { type ChangeEnvelope, parseChange } from '#shared/records/change.ts'
import {
  type BookView,
  type Change,
  type CollectionName,
  collectionNames,
  type RecordOf,
} from '#shared/records/collections.ts'

import type { Book } from './book.ts'
import { diskError } from './disk-error.ts'
import type { Lock } from './lock.ts'

/** How many commits can be undone in one session. */
const UNDO_DEPTH = 200

/** A book kept by lowdb in one JSON file. */
export class LowdbBook implements Book {
  readonly id: string
  readonly folder: string
  readonly #db: Low<BookFile>
  readonly #lock: Lock
  readonly #clock: () => Date
  readonly #records: MutableBook
  readonly #listeners = new Set<(commit: Commit) => void>()
  readonly #inverses = new Map<number, { label: string; changes: readonly Change[] }>()
  #sequence: number
  /** Commits run one after the other; each waits for the one before. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(folder: string, db: Low<BookFile>, lock: Lock, clock: () => Date) {
    this.id = db.data.id
    this.folder = folder
    this.#db = db
    this.#lock = lock
    this.#clock = clock
    this.#sequence = db.data.sequence
    this.#records = recordsOf(db.data)
  }

  get view(): BookView {
    return this.#records
  }

  get sequence(): number {
    return this.#sequence
  }

  commit(label: string, changes: readonly ChangeEnvelope[]): Promise<Result<Commit>> {
    return this.#inTurn(() => this.#commit(label, changes))
  }

  undo(sequence: number): Promise<Result<Commit>> {
    return this.#inTurn(async () => {
      const inverse = this.#inverses.get(sequence)
      if (!inverse) return err('undo-impossible')
      const undone = await this.#commit(inverse.label, inverse.changes)
      if (undone.ok) this.#inverses.delete(sequence)
      const stale =
        !undone.ok && ['record-changed', 'record-in-use', 'record-missing'].includes(undone.error.code)
      return stale ? err('undo-impossible') : undone
    })
  }

  onCommitted(listener: (commit: Commit) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async close(): Promise<void> {
    await this.#last
    await this.#lock.release()
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }

  async #commit(label: string, envelopes: readonly (ChangeEnvelope | Change)[]): Promise<Result<Commit>> {
    const changes: Change[] = []
    for (const envelope of envelopes) {
      const parsed = parseChange(envelope as ChangeEnvelope)
      if ('problems' in parsed)
        return err('record-invalid', { collection: envelope.collection }, parsed.problems)
      changes.push(parsed.change)
    }
    const prepared = prepareCommit(this.#records, changes)
    if (!prepared.ok) return prepared

    const commit: Commit = {
      sequence: this.#sequence + 1,
      at: this.#clock().toISOString(),
      label,
      changes: prepared.value.changes,
    }
    // Durable first, in memory only then: a commit that was answered is never lost.
    // Issue 3 appends the commit to the journal here and writes the snapshot in the background.
    const written = await this.#writeSnapshot(commit)
    if (!written.ok) return written
    applyChanges(this.#records, commit.changes)
    this.#sequence = commit.sequence
    this.#inverses.set(commit.sequence, { label, changes: prepared.value.inverse })
    this.#inverses.delete(commit.sequence - UNDO_DEPTH)
    for (const listener of this.#listeners) listener(commit)
    return ok(commit)
  }

  async #writeSnapshot(commit: Commit): Promise<Result<null>> {
    const before = this.#db.data
    this.#db.data = { ...before, sequence: commit.sequence, collections: withChanges(before, commit.changes) }
    try {
      await this.#db.write()
      return ok(null)
    } catch (error) {
      this.#db.data = before
      return diskError(error, this.folder)
    }
  }
}

function recordsOf(file: BookFile): MutableBook {
  const records = emptyBook()
  for (const name of collectionNames) {
    const map = records[name] as Map<string, RecordOf<CollectionName>>
    for (const record of file.collections[name]) map.set(record.id, record)
  }
  return records
}

/** The collections of a file after changes; those untouched stay the same arrays. */
function withChanges(file: BookFile, changes: readonly Change[]): BookFile['collections'] {
  const touched = new Map<CollectionName, Map<string, RecordOf<CollectionName>>>()
  for (const change of changes) {
    const records =
      touched.get(change.collection) ??
      new Map(file.collections[change.collection].map((record) => [record.id, record]))
    touched.set(change.collection, records)
    if ('put' in change) records.set(change.put.id, change.put)
    else records.delete(change.delete.id)
  }
  return {
    ...file.collections,
    ...Object.fromEntries([...touched].map(([name, map]) => [name, [...map.values()]])),
  }
}

/** The file of a book without records. */
export function newBookFile(id: string): BookFile {
  const none = Object.fromEntries(
    collectionNames.map((name) => [name, []]),
  ) as unknown as BookFile['collections']
  return { format: BOOK_FORMAT, version: BOOK_VERSION, id, sequence: 0, collections: none }
}
