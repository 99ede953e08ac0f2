import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'

import { Low } from 'lowdb'

import type { Backup, BackupReason, BookNotice } from '#shared/contract/answers.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'
import { applyChanges, type Commit, type MutableBook, prepareCommit } from '#shared/domain/commit.ts'
import { BOOK_FORMAT, BOOK_VERSION, type BookFile } from '#shared/records/book-file.ts'
import { type ChangeEnvelope, parseChange } from '#shared/records/change.ts'
import type { BookView, Change } from '#shared/records/collections.ts'

import { makeBackup } from './backups.ts'
import type { Book } from './book.ts'
import { BookAdapter } from './book-adapter.ts'
import type { Disk } from './disk.ts'
import { diskError, systemCode } from './disk-error.ts'
import { Journal, type JournalState } from './journal.ts'
import type { Lock } from './lock.ts'
import { resealFolder } from './reseal.ts'
import { collectionsOf, type Sealing } from './snapshot.ts'

export const BOOK_FILE = 'book.json'

/** Who commits, as the history names him. */
const author = `${userInfo().username}@${hostname()}`
/** How many commits can be undone in one session. */
const UNDO_DEPTH = 500
/** A new snapshot is due when the journal has grown to this, and to a fifth of the snapshot: work stays in proportion. */
const SNAPSHOT_BYTES = 1024 * 1024
const SNAPSHOT_SHARE = 5

export interface LowdbBookParts {
  readonly disk: Disk
  readonly folder: string
  readonly id: string
  readonly records: MutableBook
  readonly state: JournalState
  readonly sealing: Sealing | null
  readonly snapshotBytes: number
  readonly notices: readonly BookNotice[]
  readonly lock: Lock
  readonly effects: { readonly clock: () => Date; readonly snapshotAt?: number }
}

/** A book kept by lowdb in one JSON file, with a journal that makes every commit durable. */
export class LowdbBook implements Book {
  readonly id: string
  readonly folder: string
  readonly following = null
  readonly notices: readonly BookNotice[]
  readonly #disk: Disk
  readonly #records: MutableBook
  readonly #adapter: BookAdapter
  readonly #journal: Journal
  readonly #lock: Lock
  readonly #clock: () => Date
  readonly #snapshotAt: number
  readonly #listeners = new Set<(commit: Commit) => void>()
  readonly #inverses = new Map<number, { label: string; changes: readonly Change[] }>()
  #sealing: Sealing | null
  /** Commits run one after the other; each waits for the one before. */
  #last: Promise<unknown> = Promise.resolve()
  #snapshot: Promise<unknown> | null = null

  constructor(parts: LowdbBookParts) {
    this.id = parts.id
    this.folder = parts.folder
    this.notices = parts.notices
    this.#disk = parts.disk
    this.#records = parts.records
    this.#lock = parts.lock
    this.#clock = parts.effects.clock
    this.#snapshotAt = parts.effects.snapshotAt ?? SNAPSHOT_BYTES
    this.#sealing = parts.sealing
    this.#adapter = new BookAdapter(parts.disk, join(parts.folder, BOOK_FILE), parts.sealing)
    this.#adapter.bytes = parts.snapshotBytes
    this.#journal = new Journal(parts.disk, parts.folder, parts.state, parts.sealing?.seal ?? null)
  }

  get view(): BookView {
    return this.#records
  }

  get sequence(): number {
    return this.#journal.sequence
  }

  get sealing(): Sealing | null {
    return this.#sealing
  }

  commit(label: string, changes: readonly ChangeEnvelope[]): Promise<Result<Commit>> {
    return this.#inTurn(() => this.#commit(label, changes))
  }

  undo(sequence: number): Promise<Result<Commit>> {
    return this.#inTurn(async () => {
      const inverse = this.#inverses.get(sequence)
      if (!inverse) return err('undo-impossible')
      const undone = await this.#commit(inverse.label, inverse.changes, sequence)
      if (undone.ok) this.#inverses.delete(sequence)
      const stale =
        !undone.ok &&
        ['record-changed', 'record-in-use', 'record-missing', 'reference-missing'].includes(undone.error.code)
      return stale ? err('undo-impossible') : undone
    })
  }

  onCommitted(listener: (commit: Commit) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async backUp(reason: BackupReason): Promise<Result<Backup>> {
    const book = await this.#inTurn(async () => this.#file())
    return makeBackup(this.#disk, this.folder, book, this.#sealing, reason, this.#clock())
  }

  protect(sealing: Sealing | null): Promise<Result<null>> {
    return this.#inTurn(async () => {
      const before = this.#sealing
      try {
        // Before the first and after the last sealed file stands the header that opens them, in the snapshot.
        await this.#journal.rotate()
        if (!sealing) await resealFolder(this.#disk, this.folder, before, null)
        this.#adapter.sealing = sealing
        await new Low(this.#adapter, this.#file()).write()
        this.#sealing = sealing
        this.#journal.sealWith(sealing?.seal ?? null)
        if (sealing) await resealFolder(this.#disk, this.folder, before, sealing)
        return ok(null)
      } catch (error) {
        this.#adapter.sealing = this.#sealing
        return diskError(error, this.folder)
      }
    })
  }

  async close(): Promise<void> {
    await this.#last
    await this.#snapshot
    // What cannot be written now stands in the journal all the same.
    if (this.#journal.lines > 0) await this.writeSnapshot().catch(() => undefined)
    await this.#journal.close()
    await this.#lock.release()
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }

  async #commit(
    label: string,
    envelopes: readonly (ChangeEnvelope | Change)[],
    undoes?: number,
  ): Promise<Result<Commit>> {
    const changes: Change[] = []
    for (const envelope of envelopes) {
      const parsed = parseChange(envelope as ChangeEnvelope)
      if ('problems' in parsed)
        return err('record-invalid', { collection: envelope.collection }, parsed.problems)
      changes.push(parsed.change)
    }
    const prepared = prepareCommit(this.#records, changes)
    if (!prepared.ok) return prepared
    const thief = await this.#lock.lostTo()
    if (thief) return err('lock-lost', { machine: thief.machine, user: thief.user })

    const commit: Commit = {
      sequence: this.#journal.sequence + 1,
      at: this.#clock().toISOString(),
      by: author,
      label,
      ...(undoes !== undefined && { undoes }),
      changes: prepared.value.changes,
    }
    // Durable first, in memory only then: a commit that was answered is never lost.
    try {
      await this.#journal.append(commit)
    } catch (error) {
      // An error without a code is ours and goes on; the disk's are told.
      if (systemCode(error) === null) throw error
      return diskError(error, this.folder)
    }
    applyChanges(this.#records, commit.changes)
    this.#inverses.set(commit.sequence, { label, changes: prepared.value.inverse })
    this.#inverses.delete(commit.sequence - UNDO_DEPTH)
    for (const listener of this.#listeners) listener(commit)
    this.#snapshotIfDue()
    return ok(commit)
  }

  /** Writes a snapshot in the background; one that fails is tried again after the next commit. */
  #snapshotIfDue(): void {
    const due = Math.max(this.#snapshotAt, this.#adapter.bytes / SNAPSHOT_SHARE)
    if (this.#snapshot || this.#journal.bytes < due) return
    this.#snapshot = this.writeSnapshot()
      .catch(() => undefined)
      .finally(() => {
        this.#snapshot = null
      })
  }

  /** Takes the snapshot in its turn, writes it beside the commits that follow. Throws the errors of the disk. */
  async writeSnapshot(): Promise<void> {
    const snapshot = await this.#inTurn(async () => {
      await this.#journal.rotate()
      return new Low(this.#adapter, this.#file())
    })
    await snapshot.write()
  }

  /** The book as its file lists it: lists of records that never change, so that writing may take its time. */
  #file(): BookFile {
    return {
      format: BOOK_FORMAT,
      version: BOOK_VERSION,
      id: this.id,
      sequence: this.#journal.sequence,
      head: this.#journal.sum,
      collections: collectionsOf(this.#records),
    }
  }
}
