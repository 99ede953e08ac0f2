import { expect, test } from 'vitest'

import { aRelation, aTown } from '#test/builders/relation-records.ts'
import { emptyBook } from './commit.ts'
import { newBookChanges } from './new-book.ts'
import { partnerPlaces } from './partner-places.ts'

function bookAt(latitude: number | null) {
  const [, office] = newBookChanges(
    { townName: 'Lindenau', officeName: 'Büro', town: null, language: 'de' },
    () => 'own',
  )
  const book = emptyBook()
  if (office?.collection === 'office' && 'put' in office) book.office.set('office', office.put)
  const towns = [
    aTown({ id: 'own', role: 'own', latitude, longitude: 0 }),
    aTown({ id: 'far', latitude: 60, longitude: 0 }),
    aTown({ id: 'near', latitude: 51, longitude: 0 }),
    aTown({ id: 'nowhere' }),
    aTown({ id: 'former', latitude: 52, longitude: 0 }),
  ]
  for (const town of towns) book.towns.set(town.id, town)
  const relations = [
    aRelation({ id: 'three', townIds: ['nowhere', 'far', 'near'] }),
    aRelation({ id: 'over', townIds: ['former'], status: 'ended' }),
    aRelation({ id: 'broken', townIds: ['vanished'] }),
  ]
  for (const relation of relations) book.relations.set(relation.id, relation)
  return book
}

test('partners of living relations come nearest first, those of unknown place last', () => {
  const places = partnerPlaces(bookAt(50)).map(({ town, km }) => [town.id, km && Math.round(km)])
  expect(places).toEqual([
    ['near', 111],
    ['far', 1112],
    ['nowhere', null],
  ])
})

test('without the place of our own town no distance is known', () => {
  expect(partnerPlaces(bookAt(null)).map(({ km }) => km)).toEqual([null, null, null])
})
