import type { BookView, Change } from '../records/collections.ts'
import { compareBooks } from './compare-books.ts'

/** The changes that turn the book into an earlier state of it; what is the same stays untouched. */
export function restoring(present: BookView, earlier: BookView): readonly Change[] {
  return compareBooks(earlier, present).flatMap(({ collection, added, removed, changed }) => [
    ...removed.map((put) => ({ collection, put }) as Change),
    ...changed.map(({ before, after }) => {
      // The content of then, as the next revision of now.
      return { collection, put: { ...before, revision: after.revision } } as Change
    }),
    ...added.map(({ id, revision }) => ({ collection, delete: { id, revision } }) as Change),
  ])
}
