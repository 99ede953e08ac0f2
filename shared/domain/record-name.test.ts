import { expect, test } from 'vitest'

import type { Change, CollectionName } from '../records/collections.ts'
import { collectionNames } from '../records/collections.ts'
import { applyChanges, emptyBook } from './commit.ts'
import { newBookChanges, newTown } from './new-book.ts'
import { recordName } from './record-name.ts'
import { sampleChanges } from './sample-book.ts'

test('every record of the sample book has a name, in every language', () => {
  let last = 0
  const book = emptyBook()
  applyChanges(
    book,
    sampleChanges('2027-01-01', () => `id-${++last}`),
  )
  const named = collectionNames.flatMap((collection) =>
    [...book[collection].values()].map((record) => recordName(book, collection, record, 'fr')),
  )
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((name) => name.trim() === '')).toEqual([])
})

test.each<[CollectionName, string, string]>([
  ['towns', 'krakow', 'Krakau'],
  ['relations', 'r', 'Krakau'],
  ['resolutions', 'b', 'Stadtrat, 14.05.2027'],
  ['charters', 'c', 'Krakau'],
  ['charters', 'lost', 'Lindenau'],
  ['importMappings', 'm', 'Nom, Prénom'],
  ['office', 'office', 'Büro für Partnerschaften'],
])('%s/%s is called %s', (collection, id, name) => {
  const book = emptyBook()
  const relation = {
    id: 'r',
    revision: 1,
    kind: 'partnership',
    status: 'active',
    townIds: ['krakow'],
    since: null,
    endsOn: null,
    projects: [],
    origin: '',
    contacts: [],
    note: '',
  } as const
  const charter = {
    id: 'c',
    revision: 1,
    relationId: 'r',
    kind: 'partnership',
    languages: ['de'],
    parties: [],
    place: 'Lindenau',
    date: null,
    orientation: 'landscape',
  } as const
  applyChanges(book, [
    ...newBookChanges(
      { townName: 'Lindenau', officeName: 'Büro für Partnerschaften', town: null, language: 'de' },
      () => 'own',
    ),
    {
      collection: 'towns',
      put: { ...newTown('krakow', 'partner', 'Kraków', null), names: { de: 'Krakau' } },
    },
    { collection: 'relations', put: relation },
    { collection: 'charters', put: charter },
    { collection: 'charters', put: { ...charter, id: 'lost', relationId: 'gone' } },
    {
      collection: 'resolutions',
      put: {
        id: 'b',
        revision: 1,
        relationId: 'r',
        townId: 'krakow',
        body: 'Stadtrat',
        date: '2027-05-14',
        number: '',
        subject: '',
        result: 'adopted',
      },
    },
    {
      collection: 'importMappings',
      put: { id: 'm', revision: 1, kind: 'guests', columns: { Nom: 'familyName', Prénom: null } },
    },
  ] as unknown as readonly Change[])
  const record = book[collection].get(id)
  expect(record && recordName(book, collection, record, 'de')).toBe(name)
})
