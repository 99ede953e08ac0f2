import { expect, test } from 'vitest'

import { aBook, anOffer, aParty, aVisit } from '#test/builders/visit-records.ts'

import { chosenNights, savingVisit } from './visit-dates.ts'

const [first, second, third] = ['2027-05-14', '2027-05-15', '2027-05-16'] as const

const book = aBook(
  { collection: 'visits', put: aVisit() },
  { collection: 'parties', put: aParty('whole', ['1']) },
  { collection: 'parties', put: aParty('late', ['2'], { nights: [second, third] }) },
  { collection: 'parties', put: aParty('last', ['3'], { nights: [third] }) },
  { collection: 'parties', put: aParty('elsewhere', ['4'], { visitId: 'other', nights: [third] }) },
  { collection: 'offers', put: anOffer({ id: 'early', nights: [first] }) },
)

test('a visit with its old dates changes nothing else', () => {
  const visit = aVisit({ title: 'Anders' })
  expect(savingVisit(book, visit)).toEqual([{ collection: 'visits', put: visit }])
})

test('a shorter visit takes the nights away that are gone; nobody is left without any', () => {
  const visit = aVisit({ departure: third })
  const changes = savingVisit(book, visit)
  expect(
    changes.map((change) => 'put' in change && [change.put.id, 'nights' in change.put && change.put.nights]),
  ).toEqual([
    ['visit', false],
    ['late', [second]],
    ['last', null],
  ])
})

test.each([
  ['all', [third, first, second], null],
  ['some, in order', [third, first], [first, third]],
  ['none', [], []],
  ['another day', ['2027-06-01', second], [second]],
])('nights as chosen: %s', (_, chosen, kept) => {
  expect(chosenNights(aVisit(), chosen)).toEqual(kept)
})
