import { join } from 'node:path'

import type { BookWriter } from '#shared/contract/answers.ts'
import { err, type Result } from '#shared/contract/result.ts'
import { applyChanges, type Commit, type MutableBook } from '#shared/domain/commit.ts'
import { BOOK_VERSION } from '#shared/records/book-file.ts'
import type { BookView } from '#shared/records/collections.ts'

import type { Book } from './book.ts'
import type { Disk } from './disk.ts'
import { JOURNAL_FILE } from './journal.ts'
import { changesOf, replayAfter } from './replay.ts'
import type { Sealing } from './snapshot.ts'

/** How often a reader looks for the writer's commits; also on network drives, which tell nobody of changes. */
const LOOK_MS = 1_000

interface FollowedBookParts {
  readonly disk: Disk
  readonly folder: string
  readonly id: string
  readonly records: MutableBook
  readonly at: { readonly sequence: number; readonly sum: string }
  readonly sealing: Sealing | null
  readonly writer: BookWriter
}

/** A book that another program writes: it is read, and follows the writer's journal. */
export class FollowedBook implements Book {
  readonly id: string
  readonly folder: string
  readonly following: BookWriter
  readonly sealing: Sealing | null
  readonly notices = []
  readonly #disk: Disk
  readonly #records: MutableBook
  readonly #listeners = new Set<(commit: Commit) => void>()
  readonly #timer: NodeJS.Timeout
  #at: { readonly sequence: number; readonly sum: string }
  #looking: Promise<void> | null = null
  /** What the journal looked like when it was read last. */
  #seen = ''

  constructor(parts: FollowedBookParts) {
    this.id = parts.id
    this.folder = parts.folder
    this.following = parts.writer
    this.sealing = parts.sealing
    this.#disk = parts.disk
    this.#records = parts.records
    this.#at = parts.at
    this.#timer = setInterval(() => void this.look(), LOOK_MS)
    this.#timer.unref()
  }

  get view(): BookView {
    return this.#records
  }

  get sequence(): number {
    return this.#at.sequence
  }

  /** Applies and announces what the writer has committed since. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null
    })
    return this.#looking
  }

  async commit(): Promise<Result<never>> {
    return err('book-read-only')
  }

  async undo(): Promise<Result<never>> {
    return err('book-read-only')
  }

  async backUp(): Promise<Result<never>> {
    return err('book-read-only')
  }

  async protect(): Promise<Result<never>> {
    return err('book-read-only')
  }

  onCommitted(listener: (commit: Commit) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.#looking
  }

  async #look(): Promise<void> {
    const looks = await this.#disk.stat(join(this.folder, JOURNAL_FILE)).then(
      ({ ino, size, mtimeMs }) => `${ino} ${size} ${mtimeMs}`,
      () => 'none',
    )
    if (looks === this.#seen) return
    // Between two steps of the writer the folder may not fit together for a moment: the next look will.
    const seal = this.sealing?.seal ?? null
    const replay = await replayAfter(this.#disk, this.folder, this.#at, seal).catch(() => null)
    if (!replay?.ok) return
    for (const entry of replay.value.entries) {
      const changes = changesOf(entry, BOOK_VERSION, this.folder)
      if (!changes.ok) return
      applyChanges(this.#records, changes.value)
      this.#at = { sequence: entry.commit.sequence, sum: entry.sum }
      for (const listener of this.#listeners) listener({ ...entry.commit, changes: changes.value })
    }
    this.#seen = looks
  }
}
