import { describe, expect, it } from 'vitest'

import {
  aBook,
  aHosting,
  aHousehold,
  anOffer,
  aParty,
  aPerson,
  aPlacement,
  aVisit,
} from '#test/builders/visit-records.ts'

import { type BoardView, districtsOf, shownHouseholds } from './shown-households.ts'
import { boardOf } from './use-board.ts'

const everything: BoardView = { query: '', filter: 'all', district: null, byDistrict: false }

/** Two households in Altenrath, one of them full, and one in Oberdorf; one party has no bed. */
function aBoard() {
  const homes = [
    { id: 'ahlers', district: 'Oberdorf', distanceKm: 4 },
    { id: 'mertens', district: 'Altenrath', distanceKm: 2.5 },
    { id: 'çınar', district: 'Altenrath', distanceKm: 1 },
  ]
  const rooms = (id: string) => [{ id, name: '', single: 0, double: 1 }]
  const book = aBook(
    { collection: 'visits', put: aVisit() },
    ...homes.flatMap(({ id, district, distanceKm }) => {
      const hosting = aHosting({ rooms: rooms(id), distanceKm })
      return [
        { collection: 'households', put: aHousehold({ id, district, hosting }) } as const,
        { collection: 'offers', put: anOffer({ id: `o-${id}`, householdId: id, hosting }) } as const,
      ]
    }),
    ...['a', 'b', 'c'].map(
      (id) =>
        ({
          collection: 'people',
          put: aPerson({ id: `person-of-${id}`, familyName: `Gast ${id}` }),
        }) as const,
    ),
    { collection: 'parties', put: aParty('pair', ['a', 'b'], { kind: 'couple' }) },
    { collection: 'parties', put: aParty('alone', ['c']) },
    { collection: 'placements', put: aPlacement('pair', 'o-mertens', { a: 'mertens-d0', b: 'mertens-d0' }) },
  )
  const board = boardOf(book, 'visit')
  if (!board) throw new Error('no visit')
  return board
}

const names = (view: Partial<BoardView>) =>
  shownHouseholds(aBoard(), { ...everything, ...view }).map(({ district, households }) => [
    district,
    ...households.map(({ household }) => household.name),
  ])

describe('the households on the board', () => {
  it('are found by their names and those of their guests, without accents', () => {
    expect(names({ query: 'cinar' })).toEqual([[null, 'çınar']])
    expect(names({ query: 'gast b' })).toEqual([[null, 'mertens']])
    expect(names({ query: 'nobody' })).toEqual([])
  })

  it('are filtered by free beds, by whom they could help, and by who is still to be called', () => {
    expect(names({ filter: 'free' })).toEqual([[null, 'ahlers', 'çınar']])
    expect(names({ filter: 'helps' })).toEqual([[null, 'ahlers', 'çınar']])
    expect(names({ filter: 'to-call' })).toEqual([[null, 'mertens']])
  })

  it('are grouped by part of town, the nearest first', () => {
    expect(districtsOf(aBoard())).toEqual(['Altenrath', 'Oberdorf'])
    expect(names({ byDistrict: true })).toEqual([
      ['Altenrath', 'çınar', 'mertens'],
      ['Oberdorf', 'ahlers'],
    ])
    expect(names({ district: 'Oberdorf' })).toEqual([[null, 'ahlers']])
    const [group] = shownHouseholds(aBoard(), { ...everything, byDistrict: true })
    expect(group).toMatchObject({ nearest: 1, farthest: 2.5, free: 2 })
  })
})
