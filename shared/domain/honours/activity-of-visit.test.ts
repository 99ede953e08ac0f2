import { expect, test } from 'vitest'

import { anActivity } from '#test/builders/honours.ts'

import { emptyBook } from '../commit.ts'
import { activityOfVisit, visitsWithoutActivity } from './activity-of-visit.ts'

function bookWith(...born: (string | null)[]) {
  const book = emptyBook()
  const visit = {
    id: 'v',
    title: 'Jugendlager',
    townIds: ['t'],
    arrival: '2027-07-01',
    departure: '2027-07-08',
  }
  book.visits.set('v', visit as never)
  book.relations.set('r', { id: 'r', townIds: ['t'] } as never)
  const guests = born.map((_, index) => ({ id: `g${index}`, personId: `p${index}` }))
  for (const [index, one] of born.entries())
    book.people.set(`p${index}`, { id: `p${index}`, born: one } as never)
  if (guests.length > 0) book.parties.set('party', { id: 'party', visitId: 'v', guests } as never)
  return { book, visit: visit as never }
}

test('a visit is told with its partner and its guests, the young among them counted', () => {
  const { book, visit } = bookWith('2010', '2001-01-01', '2000-06-30', '1960')
  expect(activityOfVisit(book, visit, 'new')).toMatchObject({
    title: 'Jugendlager',
    date: '2027-07-01',
    criteria: ['twinning'],
    relationId: 'r',
    visitId: 'v',
    participants: 4,
    young: 2,
  })
})

test('what is not known is not counted', () => {
  const without = bookWith()
  expect(activityOfVisit(without.book, without.visit, 'new')).toMatchObject({
    participants: null,
    young: null,
  })
  const unknown = bookWith('2010', null)
  expect(activityOfVisit(unknown.book, unknown.visit, 'new')).toMatchObject({ participants: 2, young: null })
})

test('a visit that is over is asked for until an activity tells of it', () => {
  const { book } = bookWith()
  expect(visitsWithoutActivity(book, '2027-07-08')).toEqual([])
  expect(visitsWithoutActivity(book, '2027-07-09').map(({ id }) => id)).toEqual(['v'])
  book.activities.set('a', anActivity({ visitId: 'v' }))
  expect(visitsWithoutActivity(book, '2027-07-09')).toEqual([])
})
