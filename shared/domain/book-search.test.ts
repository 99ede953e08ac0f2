import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { bookOfSize } from '#test/builders/book-of-size.ts'
import { aBook, aHousehold, aPerson, aVisit } from '#test/builders/visit-records.ts'

import type { BookView } from '../records/collections.ts'
import type { Person } from '../records/person.ts'
import type { Relation } from '../records/relation.ts'
import { prepareSearch, searchBook } from './book-search.ts'
import { personListName } from './names.ts'
import { newTown } from './new-book.ts'
import { searchText } from './search-text.ts'

const bernay = { ...newTown('bernay', 'partner', 'Bernay', null), names: { pl: 'Bernaj' } }
const relation: Relation = {
  id: 'relation',
  revision: 1,
  kind: 'partnership',
  status: 'active',
  townIds: ['bernay'],
  since: '1985',
  endsOn: null,
  projects: [],
  origin: 'Schüleraustausch',
  contacts: [],
  note: '',
}
const zoe = aPerson({
  id: 'zoe',
  givenName: 'Zoë',
  familyName: 'Müller-Łukasz',
  email: 'zm@example.org',
  townId: 'bernay',
  interests: ['Blasmusik'],
})
const book = aBook(
  { collection: 'towns', put: bernay },
  { collection: 'relations', put: relation },
  { collection: 'people', put: zoe },
  {
    collection: 'people',
    put: aPerson({ id: 'jean', givenName: 'Jean', familyName: 'Dubois', note: 'Kennt Zoë' }),
  },
  { collection: 'households', put: aHousehold({ id: 'villa', name: 'Villa Rosenhof', hostIds: ['zoe'] }) },
  { collection: 'visits', put: aVisit({ id: 'visit', title: 'Bürgerfahrt', townIds: ['bernay'] }) },
  {
    collection: 'charters',
    put: {
      id: 'charter',
      revision: 1,
      relationId: 'relation',
      kind: 'partnership',
      languages: ['de'],
      parties: [],
      place: 'Rathaus',
      date: null,
      orientation: 'landscape',
    },
  },
)

const found = (query: string, within: BookView = book) =>
  searchBook(within, query, 8).flatMap(({ records }) => records.map(({ id }) => id))

describe('a record is found', () => {
  test.each([
    ['without accents', 'zoe muller', ['zoe', 'villa']],
    ['by its words in any order', 'lukasz zoe', ['zoe', 'villa']],
    ['by letters within a word', 'ukas', ['zoe', 'villa']],
    ['by its e-mail', 'zm@example', ['zoe']],
    ['by an interest', 'blas', ['zoe']],
    ['by its name and its town', 'dubois bernay', []],
    ['by its town', 'zoe bernay', ['zoe']],
    ['by a name of its town in another language', 'zoe bernaj', ['zoe']],
    ['as a host by its people', 'zoe', ['zoe', 'villa', 'jean']],
    ['as a visit by its year', 'bürgerfahrt 2027', ['visit']],
    ['as a charter by the partner', 'bernay rathaus', ['charter']],
    ['only if every word is there', 'zoe dubois', ['jean']],
    ['by nothing typed: not at all', ' - ', []],
  ])('%s', (_, query, ids) => {
    expect(found(query).toSorted()).toEqual(ids.toSorted())
  })
})

test('names come before other texts, and beginnings of words before their middle', () => {
  const named = (id: string, familyName: string, note = '') => aPerson({ id, familyName, note })
  const people = [named('other', 'Xaver', 'rosa'), named('inside', 'Ambrosa'), named('begins', 'Rosa')]
  const of = aBook(...people.map((put) => ({ collection: 'people', put }) as const))
  expect(found('ros', of)).toEqual(['begins', 'inside', 'other'])
})

test('the collection with the best record comes first', () => {
  const collections = (query: string) => searchBook(book, query, 8).map(({ collection }) => collection)
  expect(collections('bernay')).toEqual(['relations', 'towns', 'charters', 'visits', 'people'])
  expect(collections('zoe')).toEqual(['people', 'households'])
})

test('at most so many of a collection are listed, and all are counted', () => {
  const [group] = searchBook(book, 'o', 1).filter(({ collection }) => collection === 'people')
  expect(group).toMatchObject({ records: [{ id: 'jean' }], total: 2 })
})

test('a town with another name renames what is called by it', () => {
  found('bernay')
  const renamed = aBook(
    { collection: 'towns', put: { ...bernay, name: 'Orléac' } },
    { collection: 'relations', put: relation },
  )
  expect(found('orleac', renamed)).toEqual(['relation', 'bernay'])
})

test('preparing pauses every so often, and is done once for a book', () => {
  const large = aBook(...bookOfSize(1000))
  expect([...prepareSearch(large)].length).toBeGreaterThan(3)
  expect([...prepareSearch(large)].length).toBe(0)
})

/** Slow and plain: every word in the text; by best place, sum of places, name. */
function naive(people: readonly Person[], query: string): readonly string[] {
  const words = searchText(query).split(' ')
  return people
    .map((person) => {
      const name = searchText(personListName(person))
      const places = words.map((word) => {
        if (name.split(' ').some((part) => part.startsWith(word))) return 0
        if (name.includes(word)) return 1
        return searchText(person.note).includes(word) ? 2 : 3
      })
      return { id: person.id, name, places }
    })
    .filter(({ places }) => !places.includes(3))
    .sort(
      (a, b) =>
        Math.min(...a.places) - Math.min(...b.places) ||
        a.places.reduce<number>((sum, place) => sum + place, 0) -
          b.places.reduce<number>((sum, place) => sum + place, 0) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    )
    .map(({ id }) => id)
}

test('finds what a plain search finds, in the same order, however many are asked for', () => {
  const word = fc.stringMatching(/^[aäbBł]{1,3}$/)
  const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
  const people = fc.array(fc.record({ familyName: text, givenName: text, note: text }), { maxLength: 12 })
  fc.assert(
    fc.property(people, text, fc.integer({ min: 1, max: 12 }), (drawn, query, limit) => {
      const records = drawn.map((part, at) => aPerson({ id: String(at), ...part }))
      const of = aBook(...records.map((put) => ({ collection: 'people', put }) as const))
      const [group] = searchBook(of, query, limit)
      const expected = naive(records, query)
      expect(group?.records.map(({ id }) => id) ?? []).toEqual(expected.slice(0, limit))
      expect(group?.total ?? 0).toBe(expected.length)
    }),
  )
})
