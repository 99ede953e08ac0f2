import type { Book } from '#electron/book/book.ts'
import { applyChanges, emptyBook, type MutableBook, prepareCommit } from '#shared/domain/commit.ts'
import { newTown } from '#shared/domain/new-book.ts'
import { type Change, collectionNames } from '#shared/records/collections.ts'

const SLOTS = 17

/**
 * What commit number `sequence` does to a book that followed the same story so far: three records that say the
 * same number, or deletions. The whole book is known from the sequence alone, so nothing lost or half can hide.
 */
export function changesAt(book: Book['view'], sequence: number): readonly Change[] {
  const slots = [0, 1, 2].map((step) => `t${(sequence * 2 + step) % SLOTS}`)
  const present = slots.flatMap((id) => book.towns.get(id) ?? [])
  if (sequence % 5 === 0 && present.length > 0)
    return present.map(({ id, revision }) => ({ collection: 'towns', delete: { id, revision } }) as const)
  return slots.map((id) => ({
    collection: 'towns',
    put: {
      ...newTown(id, 'candidate', `Stadt ${id}`, null),
      revision: book.towns.get(id)?.revision ?? 0,
      note: `${sequence} ${'ä'.repeat((sequence * 37) % 90)}`,
    },
  }))
}

/** The book in memory as it must be, moved on commit by commit. */
export class Model {
  readonly book: MutableBook = emptyBook()
  #sequence = 0

  advanceTo(sequence: number): void {
    while (this.#sequence < sequence) {
      const prepared = prepareCommit(this.book, changesAt(this.book, this.#sequence + 1))
      if (!prepared.ok) throw new Error(`the story does not hold: ${prepared.error.code}`)
      applyChanges(this.book, prepared.value.changes)
      this.#sequence += 1
    }
  }
}

/** Whether two books say the same, whatever the order in which their records are kept. */
export function sameBook(a: Book['view'], b: Book['view']): boolean {
  return collectionNames.every((name) => fingerprint(a[name]) === fingerprint(b[name]))
}

function fingerprint(records: ReadonlyMap<string, object>): string {
  return JSON.stringify([...records].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Commits the next step of the story. */
export function tellNext(book: Book) {
  return book.commit('town-saved', changesAt(book.view, book.sequence + 1))
}
