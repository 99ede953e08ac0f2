import { expect, test } from 'vitest'

import { aCharter, aRelation, aResolution } from '#test/builders/relation-records.ts'
import { aVisit } from '#test/builders/visit-records.ts'
import type { Relation } from '../records/relation.ts'
import type { Visit } from '../records/visit.ts'
import { byYear, relationTimeline } from './relation-timeline.ts'

const DAY = '2027-06-01'
const relation = aRelation({ id: 'relation', townIds: ['partner'], since: '1987-05-14' })
const visit = (id: string, arrival: string, townId = 'partner'): Visit =>
  aVisit({ id, arrival, departure: arrival, townIds: [townId] })

function timeline(part: Partial<Relation>, visits: readonly Visit[] = []) {
  const resolutions = [
    aResolution({ id: 'council', date: '1987-03-02' }),
    aResolution({ id: 'other', relationId: 'another' }),
  ]
  const charters = [aCharter({ id: 'signed', date: '1987-05-14' }), aCharter({ id: 'undated' })]
  const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
    new Map(records.map((record) => [record.id, record]))
  const book = { resolutions: byId(resolutions), charters: byId(charters), visits: byId(visits) }
  return relationTimeline(book, { ...relation, ...part }, DAY).map(({ id, date }) => `${date} ${id}`)
}

test('tells resolutions, charters with a day, visits of its towns and anniversaries, the latest first', () => {
  const visits = [visit('here', '1990-07-01'), visit('elsewhere', '1991-07-01', 'stranger')]
  const told = timeline({}, visits)
  expect(told.slice(-5)).toEqual([
    '1992-05-14 anniversary-5',
    '1990-07-01 here',
    '1987-05-14 signed',
    '1987-05-14 since',
    '1987-03-02 council',
  ])
  expect(told.filter((line) => line.includes('anniversary'))).toHaveLength(9)
})

test('the next anniversary is told, and no further one', () => {
  expect(timeline({})[0]).toBe('2032-05-14 anniversary-45')
})

test('a beginning known only to the year stands at the foot of its year', () => {
  expect(timeline({ since: '1987' }).slice(-3)).toEqual([
    '1987-05-14 signed',
    '1987-03-02 council',
    '1987 since',
  ])
})

test.each<[string, Partial<Relation>, string | undefined]>([
  ['an agreement ends before its next anniversary', { endsOn: '2030-12-31' }, '2027-05-14 anniversary-40'],
  ['an ended one celebrates no more', { status: 'ended', endsOn: '2000-01-01' }, '1997-05-14 anniversary-10'],
  ['nobody knows when it ended', { status: 'ended' }, undefined],
  ['it has not begun', { status: 'preparing' }, undefined],
  ['nobody knows when it began', { since: null }, undefined],
])('%s', (_, part, last) => {
  expect(timeline(part).find((line) => line.includes('anniversary'))).toBe(last)
})

test('years come in the order of their events', () => {
  const events = [visit('c', '1990-07-01'), visit('b', '1990-05-01'), visit('a', '1988-05-01')].map(
    (one) => ({
      kind: 'visit' as const,
      id: one.id,
      date: one.arrival,
      visit: one,
    }),
  )
  expect(byYear(events).map(({ year, events: ofYear }) => [year, ofYear.map(({ id }) => id)])).toEqual([
    ['1990', ['c', 'b']],
    ['1988', ['a']],
  ])
})
