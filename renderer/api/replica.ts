import type { BookContent } from '#shared/contract/answers.ts'
import type { AppError } from '#shared/contract/errors.ts'
import type { Result } from '#shared/contract/result.ts'
import { bookOfContent } from '#shared/domain/book-of-content.ts'
import { applyChanges, type Commit, emptyBook, type MutableBook } from '#shared/domain/commit.ts'
import type { BookView, CollectionName } from '#shared/records/collections.ts'

export type ReplicaStatus =
  | { readonly is: 'empty' }
  | { readonly is: 'ready' }
  | { readonly is: 'failed'; readonly error: AppError }

/** The window's own copy of the book: views are drawn from it and never wait for the disk. */
export interface Replica {
  /** Reads the whole book; commits that arrive meanwhile are applied afterwards. */
  readonly load: () => Promise<void>
  /** Applies a commit; one already applied is ignored, a gap leads to a new reading. */
  readonly apply: (commit: Commit) => void
  readonly clear: () => void
  /** The same object until the book changes; a collection's map is the same until that collection changes. */
  readonly book: () => BookView
  readonly status: () => ReplicaStatus
  readonly subscribe: (listener: () => void) => () => void
}

/** Makes an empty replica over the given way of reading the book. */
export function createReplica(read: () => Promise<Result<BookContent>>): Replica {
  let book: MutableBook = emptyBook()
  let status: ReplicaStatus = { is: 'empty' }
  let sequence = 0
  /** Counts readings, so that an answer overtaken by a newer reading or by `clear` is thrown away. */
  let reading = 0
  /** What arrived while the book was being read; null when it is not. */
  let waiting: Commit[] | null = null
  const listeners = new Set<() => void>()

  function changed() {
    for (const listener of listeners) listener()
  }

  async function load() {
    reading += 1
    const mine = reading
    waiting ??= []
    const answer = await read()
    if (mine !== reading) return
    const late = waiting ?? []
    waiting = null
    if (answer.ok) {
      book = bookOfContent(answer.value)
      sequence = answer.value.sequence
      status = { is: 'ready' }
    } else status = { is: 'failed', error: answer.error }
    changed()
    for (const commit of late) apply(commit)
  }

  function apply(commit: Commit) {
    if (waiting) {
      waiting.push(commit)
      return
    }
    if (status.is !== 'ready' || commit.sequence <= sequence) return
    if (commit.sequence > sequence + 1) {
      waiting = [commit]
      void load()
      return
    }
    const next = { ...book } as Record<CollectionName, Map<string, unknown>>
    for (const { collection } of commit.changes)
      if (next[collection] === book[collection]) next[collection] = new Map<string, unknown>(book[collection])
    book = next as unknown as MutableBook
    applyChanges(book, commit.changes)
    sequence = commit.sequence
    changed()
  }

  return {
    load,
    apply,
    clear() {
      reading += 1
      waiting = null
      book = emptyBook()
      sequence = 0
      status = { is: 'empty' }
      changed()
    },
    book: () => book,
    status: () => status,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
