import { expect, test } from 'vitest'

import { aBook, aHosting, anOffer, aParty, aPlacement, aVisit } from '#test/builders/visit-records.ts'

import { recordsByVisit, visitNumbers } from './visit-numbers.ts'

const visit = aVisit()
const nothing = { parties: [], offers: [], placements: [] }

test('a visit without anybody needs nothing and offers nothing', () => {
  expect(visitNumbers(visit, nothing)).toEqual({
    parties: 0,
    guests: 0,
    placed: 0,
    needed: 0,
    offered: 0,
    reserve: 0,
    missing: 0,
    households: { asked: 0, offered: 0, declined: 0 },
    nights: [
      { night: '2027-05-14', guests: 0, places: 0 },
      { night: '2027-05-15', guests: 0, places: 0 },
      { night: '2027-05-16', guests: 0, places: 0 },
    ],
  })
})

test('beds are needed on the nights of the guests and offered on those of the households', () => {
  const numbers = visitNumbers(visit, {
    ...nothing,
    parties: [aParty('p', ['1', '2', '3']), aParty('q', ['4', '5'], { nights: ['2027-05-16'] })],
    offers: [anOffer({ id: 'a' }), anOffer({ id: 'b', nights: ['2027-05-14', '2027-05-15'] })],
  })
  expect(numbers.nights.map(({ guests, places }) => [guests, places])).toEqual([
    [3, 4],
    [3, 4],
    [5, 2],
  ])
  expect(numbers).toMatchObject({ guests: 5, parties: 2, needed: 5, offered: 4, missing: 3 })
})

test('only a household that said yes offers beds; its reserve is counted apart', () => {
  const numbers = visitNumbers(visit, {
    ...nothing,
    offers: [
      anOffer({ id: 'a', status: 'asked' }),
      anOffer({ id: 'b', status: 'declined' }),
      anOffer({ id: 'c', hosting: aHosting({ maxGuests: 1 }) }),
      anOffer({ id: 'd', hosting: aHosting({ reserve: true }) }),
    ],
  })
  expect(numbers).toMatchObject({
    offered: 3,
    reserve: 2,
    households: { asked: 1, offered: 2, declined: 1 },
  })
})

test('a guest is placed who has a bed; not one added since, nor one whose household said no', () => {
  const numbers = visitNumbers(visit, {
    ...nothing,
    parties: [aParty('p', ['1', '2']), aParty('q', ['3'])],
    offers: [anOffer({ id: 'a' }), anOffer({ id: 'b', status: 'declined' })],
    placements: [
      aPlacement('p', 'a', { 1: 'room-d0', gone: 'room-d0' }),
      aPlacement('q', 'b', { 3: 'room-d0' }),
    ],
  })
  expect(numbers.placed).toBe(1)
})

test('records are found by their visit', () => {
  const other = aParty('q', ['2'], { visitId: 'other' })
  const book = aBook(
    { collection: 'parties', put: aParty('p', ['1']) },
    { collection: 'parties', put: other },
    { collection: 'offers', put: anOffer({ id: 'a' }) },
  )
  const of = recordsByVisit(book)
  expect(of('visit').parties.map(({ id }) => id)).toEqual(['p'])
  expect(of('visit').offers).toHaveLength(1)
  expect(of('other')).toEqual({ parties: [other], offers: [], placements: [] })
})
