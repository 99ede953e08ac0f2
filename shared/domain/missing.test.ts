import { expect, test } from 'vitest'

import { anAward } from '#test/builders/honours.ts'

import type { Relation } from '../records/relation.ts'
import { applyChanges, emptyBook } from './commit.ts'
import { missingIn } from './missing.ts'
import { newBookChanges } from './new-book.ts'

const complete: Relation = {
  id: 'r',
  revision: 1,
  kind: 'partnership',
  status: 'active',
  townIds: ['own'],
  since: '1987',
  endsOn: null,
  projects: [],
  origin: '',
  contacts: [{ personId: 'p', role: 'mayor' }],
  note: '',
}

function bookWith(...relations: Relation[]) {
  const book = emptyBook()
  applyChanges(
    book,
    newBookChanges({ townName: 'Lindenau', officeName: 'Büro', town: null, language: 'de' }, () => 'own'),
  )
  const office = book.office.get('office')
  if (office) book.office.set('office', { ...office, address: { ...office.address, street: 'Markt 1' } })
  for (const relation of relations) book.relations.set(relation.id, relation)
  return book
}

const what = (...relations: Relation[]) =>
  missingIn(bookWith(...relations), '2027-06-01').map((one) => one.what)

test('a partnership without resolution, contact and beginning lacks all three', () => {
  expect(what({ ...complete, since: null, contacts: [] })).toEqual([
    'no-since',
    'no-contact',
    'no-resolution',
  ])
})

test('a contact needs no resolution, and what is not active nothing', () => {
  expect(what({ ...complete, kind: 'contact' })).toEqual([])
  expect(what({ ...complete, status: 'ended' })).toEqual([])
})

test('an agreement that ends within half a year comes first', () => {
  expect(what({ ...complete, kind: 'friendship', endsOn: '2027-10-01' })).toEqual([
    'ends-soon',
    'no-resolution',
  ])
  expect(what({ ...complete, kind: 'friendship', endsOn: '2028-10-01' })).toEqual(['no-resolution'])
  expect(what({ ...complete, kind: 'friendship', endsOn: '2027-05-01' })).toEqual([
    'run-out',
    'no-resolution',
  ])
})

test('the deadline of an application in preparation is named once it is near', () => {
  const book = bookWith()
  book.awards.set('award', anAward())
  expect(missingIn(book, '2026-11-23')).toMatchObject([{ what: 'honour-deadline', date: '2027-01-15' }])
  expect(missingIn(book, '2026-06-01')).toEqual([])
})

test('arms are missed only where a charter needs them, the letterhead while it has no street', () => {
  const book = bookWith()
  book.charters.set('c', {
    id: 'c',
    revision: 1,
    relationId: 'r',
    kind: 'partnership',
    languages: ['de'],
    parties: [{ townId: 'own', signatory: 'A', offices: {} }],
    place: '',
    date: null,
    orientation: 'landscape',
  })
  const office = book.office.get('office')
  if (office) book.office.set('office', { ...office, address: { ...office.address, street: '' } })
  expect(missingIn(book, '2027-06-01').map((one) => one.what)).toEqual(['letterhead', 'no-arms'])
})
