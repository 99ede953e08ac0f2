import type { Backup, BackupReason, BookNotice, BookWriter } from '#shared/contract/answers.ts'
import type { Result } from '#shared/contract/result.ts'
import type { Commit } from '#shared/domain/commit.ts'
import type { ChangeEnvelope } from '#shared/records/change.ts'
import type { BookView } from '#shared/records/collections.ts'

import type { Seal } from './seal.ts'
import type { Sealing } from './snapshot.ts'

/** The one interface behind which a book lives, whatever keeps it (lowdb here; PostgreSQL later, design §3). */
export interface Book {
  readonly id: string
  readonly folder: string
  /** The records now. The maps change with every commit: read, do not keep. */
  readonly view: BookView
  readonly sequence: number
  /** Who writes while we only read and follow; null while we write. */
  readonly following: BookWriter | null
  /** What protects the files of the book, if it has a passphrase. */
  readonly sealing: Sealing | null
  readonly notices: readonly BookNotice[]
  /**
   * Validates, makes durable, applies, announces; answers only then.
   *
   * Errors: `record-invalid` (with fields), `record-changed`, `record-missing`, `reference-missing`,
   * `record-in-use`, `book-read-only`, `lock-lost`, `disk-full`, `folder-not-writable`, `disk-failed`.
   * After an error nothing has changed.
   */
  commit(label: string, changes: readonly ChangeEnvelope[]): Promise<Result<Commit>>
  /** Commits the inverse of an earlier commit. Errors: `undo-impossible` when a later change stands on it. */
  undo(sequence: number): Promise<Result<Commit>>
  onCommitted(listener: (commit: Commit) => void): () => void
  /** Writes a backup and opens it for proof. Errors: those of the disk, `backup-unreadable`, `book-read-only`. */
  backUp(reason: BackupReason): Promise<Result<Backup>>
  /** Seals every file of the book, or none; each file is whole at every moment. Errors: those of the disk. */
  protect(sealing: Sealing | null): Promise<Result<null>>
  /** Waits for what is being written and gives the lock back. */
  close(): Promise<void>
}

/** The seal of a book, if it has one. */
export function sealOf(book: Book): Seal | null {
  return book.sealing?.seal ?? null
}
