import type { Result } from '#shared/contract/result.ts'
import type { Commit } from '#shared/domain/commit.ts'
import type { ChangeEnvelope } from '#shared/records/change.ts'
import type { BookView } from '#shared/records/collections.ts'

/** The one interface behind which a book lives, whatever keeps it (lowdb here; PostgreSQL later, design §3). */
export interface Book {
  readonly id: string
  readonly folder: string
  /** The records now. The maps change with every commit: read, do not keep. */
  readonly view: BookView
  readonly sequence: number
  /**
   * Validates, makes durable, applies, announces; answers only then.
   *
   * Errors: `record-invalid` (with fields), `record-changed`, `record-missing`, `reference-missing`,
   * `record-in-use`, `disk-full`, `folder-not-writable`, `disk-failed`. After an error nothing has changed.
   */
  commit(label: string, changes: readonly ChangeEnvelope[]): Promise<Result<Commit>>
  /** Commits the inverse of an earlier commit. Errors: `undo-impossible` when a later change stands on it. */
  undo(sequence: number): Promise<Result<Commit>>
  onCommitted(listener: (commit: Commit) => void): () => void
  /** Waits for what is being written and gives the lock back. */
  close(): Promise<void>
}
