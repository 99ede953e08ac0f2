import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { aBook, aPerson } from '#test/builders/visit-records.ts'

import type { BookView } from '../records/collections.ts'
import type { Person } from '../records/person.ts'
import { compareBooks } from './compare-books.ts'
import { newTown } from './new-book.ts'

const withPeople = (...people: readonly Person[]) =>
  aBook(...people.map((put) => ({ collection: 'people' as const, put })))

describe('comparing two states of a book', () => {
  it('says what was added, removed and changed, and in which fields', () => {
    const before = withPeople(aPerson({ id: 'stays' }), aPerson({ id: 'goes' }), aPerson({ id: 'marries' }))
    const after = withPeople(
      aPerson({ id: 'stays', revision: 4 }),
      aPerson({ id: 'marries', revision: 2, familyName: 'Weber', languages: ['de'] }),
      aPerson({ id: 'comes' }),
    )
    after.towns.set('t', newTown('t', 'partner', 'Bernay', null))
    const [towns, people, ...others] = compareBooks(before, after)
    expect(others).toEqual([])
    expect(towns).toMatchObject({
      collection: 'towns',
      added: [{ name: 'Bernay' }],
      removed: [],
      changed: [],
    })
    expect(people).toMatchObject({
      collection: 'people',
      added: [{ id: 'comes' }],
      removed: [{ id: 'goes' }],
      changed: [
        {
          before: { familyName: 'marries' },
          after: { familyName: 'Weber' },
          fields: ['familyName', 'languages'],
        },
      ],
    })
  })

  const people = fc
    .uniqueArray(fc.record({ id: fc.constantFrom(...'abcdef'), note: fc.constantFrom('', 'x') }), {
      selector: ({ id }) => id,
    })
    .map((parts) => withPeople(...parts.map((part) => aPerson(part))))

  it('a book does not differ from itself; backwards, added is removed', () => {
    fc.assert(fc.property(people, (book) => compareBooks(book, book).length === 0))
    fc.assert(
      fc.property(people, people, (one, other) => {
        const [there] = compareBooks(one, other)
        const [back] = compareBooks(other, one)
        expect(back?.removed).toEqual(there?.added)
        expect(back?.added.map(({ id }) => id).sort()).toEqual(there?.removed.map(({ id }) => id).sort())
        expect(back?.changed.length).toBe(there?.changed.length)
      }),
    )
  })

  it('fifty thousand records are compared at once', () => {
    const big = (note: string): BookView =>
      withPeople(
        ...Array.from({ length: 50_000 }, (_, at) =>
          aPerson({ id: `p${at}`, languages: ['de', 'fr'], note: at % 100 === 0 ? note : '' }),
        ),
      )
    const before = big('')
    const after = big('x')
    const started = performance.now()
    expect(compareBooks(before, after)[0]?.changed).toHaveLength(500)
    // Far above what it takes (some 60 ms), far below what anybody would wait for.
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
