import { expect, test } from 'vitest'

import { aRelation, aTown } from '#test/builders/relation-records.ts'
import { aPerson } from '#test/builders/visit-records.ts'
import type { Person } from '../records/person.ts'
import type { Town } from '../records/town.ts'
import { matchTown, totalScore, usualWeights } from './partner-match.ts'

// The points are those of CEMR's keys (domain report §2.3, S33) that a book knows.

const own = aTown({
  id: 'own',
  population: 10_000,
  structure: ['rural', 'tourism'],
  languages: ['de'],
  latitude: 50,
  longitude: 7,
})
const match = (part: Partial<Town>, people: readonly Person[] = []) =>
  matchTown(
    {
      people: new Map(people.map((person) => [person.id, person])),
      relations: new Map([
        [
          'one',
          aRelation({ id: 'one', townIds: ['there'], contacts: [{ personId: 'named', role: 'club' }] }),
        ],
        [
          'several',
          aRelation({
            id: 'several',
            townIds: ['there', 'x'],
            contacts: [{ personId: 'vague', role: 'club' }],
          }),
        ],
      ]),
    },
    own,
    aTown({ id: 'there', languages: ['fr'], ...part }),
  )

test.each([
  [10_000, 1],
  [5_000, 0.5],
  [20_000, 0.5],
])('a town of %i scores %f for its size', (population, score) => {
  expect(match({ population }).population).toEqual({ score, reason: population / 10_000 })
})

test.each<[Town['structure'], number, Town['structure']]>([
  [['rural', 'tourism'], 1, ['rural', 'tourism']],
  [['rural', 'port'], 1 / 3, ['rural']],
  [['port'], 0, []],
])('structure %j scores %f', (structure, score, shared) => {
  expect(match({ structure }).structure).toEqual({ score, reason: shared })
})

test('a common language counts fully; else the people of ours who speak theirs', () => {
  const speaker = (id: string, townId: string) => aPerson({ id, townId, languages: ['fr'] })
  const people = [speaker('a', 'own'), speaker('b', 'own'), speaker('c', 'elsewhere')]
  expect(match({ languages: ['de', 'fr'] }).languages?.score).toBe(1)
  expect(match({}, people).languages).toEqual({ score: 0.2, reason: { shared: [], speakers: 2 } })
})

test('contacts are those who live there and those whom a relation to it alone names', () => {
  const people = [
    aPerson({ id: 'resident', townId: 'there' }),
    aPerson({ id: 'named' }),
    aPerson({ id: 'vague' }),
  ]
  const { score, reason } = match({}, people).contacts
  expect(reason.map(({ id }) => id)).toEqual(['resident', 'named'])
  expect(score).toBeCloseTo(0.4)
})

test('the farther, the less; at 2,500 km nothing is left', () => {
  expect(match({ latitude: 50, longitude: 7 }).distance?.score).toBe(1)
  expect(match({ latitude: 50, longitude: 80 }).distance?.score).toBe(0)
})

test('what is not known is neither good nor bad', () => {
  const unknown = match({ languages: [] })
  expect([unknown.population, unknown.structure, unknown.languages, unknown.distance]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(totalScore(unknown, { ...usualWeights, contacts: 0 })).toBeNull()
})

test('the total is the weighted mean of what is known', () => {
  const known = match({ population: 5_000, structure: ['rural', 'tourism'], languages: [] })
  const weights = { contacts: 0, population: 1, structure: 3, languages: 5, distance: 5 }
  expect(totalScore(known, weights)).toBeCloseTo((1 * 0.5 + 3 * 1) / 4)
})
