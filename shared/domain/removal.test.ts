import { describe, expect, it } from 'vitest'

import type { Relation } from '../records/relation.ts'
import { applyChanges, emptyBook, prepareCommit } from './commit.ts'
import { newTown } from './new-book.ts'
import { removal } from './removal.ts'

const relation: Relation = {
  id: 'r1',
  revision: 0,
  kind: 'partnership',
  status: 'active',
  townIds: ['t1'],
  since: '1985',
  endsOn: null,
  projects: [],
  origin: '',
  contacts: [],
  note: '',
}

function aBook() {
  const book = emptyBook()
  applyChanges(book, [
    { collection: 'towns', put: newTown('t1', 'partner', 'Bernay', null) },
    { collection: 'relations', put: relation },
    {
      collection: 'resolutions',
      put: {
        id: 'b1',
        revision: 0,
        relationId: 'r1',
        townId: 't1',
        body: 'Rat',
        date: '1985-01-01',
        number: '',
        subject: '',
        result: 'adopted',
      },
    },
  ])
  return book
}

describe('removing', () => {
  it('a town that is used is refused with the uses', () => {
    expect(removal(aBook(), 'towns', 't1')).toMatchObject({
      ok: false,
      error: { code: 'record-in-use', params: { collection: 'relations', count: 1 } },
    })
  })

  it('a relation takes its resolutions along, and the changes fit the book', () => {
    const book = aBook()
    const changes = removal(book, 'relations', 'r1')
    if (!changes.ok) throw new Error(changes.error.code)
    const prepared = prepareCommit(book, changes.value)
    if (!prepared.ok) throw new Error(prepared.error.code)
    applyChanges(book, prepared.value.changes)
    expect([book.relations.size, book.resolutions.size, book.towns.size]).toEqual([0, 0, 1])
    applyChanges(book, prepared.value.inverse)
    expect([book.relations.size, book.resolutions.size]).toEqual([1, 1])
  })

  it('what is not there is said', () => {
    expect(removal(aBook(), 'towns', 'nobody')).toMatchObject({
      ok: false,
      error: { code: 'record-missing' },
    })
  })
})
