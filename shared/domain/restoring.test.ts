import fc from 'fast-check'
import { expect, test } from 'vitest'

import { aPerson } from '#test/builders/visit-records.ts'

import type { Change } from '../records/collections.ts'
import { applyChanges, emptyBook, type MutableBook, prepareCommit } from './commit.ts'
import { compareBooks } from './compare-books.ts'
import { restoring } from './restoring.ts'

function commit(book: MutableBook, changes: readonly Change[]) {
  const prepared = prepareCommit(book, changes)
  if (!prepared.ok) throw new Error(prepared.error.code)
  applyChanges(book, prepared.value.changes)
}

const action = fc.record({ id: fc.constantFrom('a', 'b', 'c'), note: fc.string(), remove: fc.boolean() })

/** Does what it can to the people of a book: adds, changes, removes. */
function act(book: MutableBook, actions: readonly { id: string; note: string; remove: boolean }[]) {
  for (const { id, note, remove } of actions) {
    const present = book.people.get(id)
    if (!remove) {
      const put = { ...aPerson({ id }), note, revision: present?.revision ?? 0 }
      commit(book, [{ collection: 'people', put }])
    } else if (present) commit(book, [{ collection: 'people', delete: { id, revision: present.revision } }])
  }
}

test('whatever happened since, the book says again what it said, and a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.array(action), fc.array(action), (first, then) => {
      const book = emptyBook()
      act(book, first)
      const earlier = { ...emptyBook(), people: new Map(book.people) }
      act(book, then)
      commit(book, restoring(book, earlier))
      expect(compareBooks(earlier, book)).toEqual([])
      expect(restoring(book, earlier)).toEqual([])
    }),
  )
})
