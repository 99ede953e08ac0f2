import { expect, test } from 'vitest'

import { emptyBook, prepareCommit } from '#shared/domain/commit.ts'
import { parseChange } from '#shared/records/change.ts'

import { bookOfSize } from './book-of-size.ts'

const changes = bookOfSize(2000, 7)

test.each([200, 1000, 5000])('has %i records', (size) => {
  expect(bookOfSize(size)).toHaveLength(size)
})

test('every record is valid and stays as it is', () => {
  for (const change of changes) expect(parseChange(change)).toEqual({ change })
})

test('can be committed at once, every record after those it refers to', () => {
  const prepared = prepareCommit(emptyBook(), changes)
  expect(prepared.ok || prepared.error).toBe(true)
  const ids = changes.flatMap((change) => ('put' in change ? [`${change.collection} ${change.put.id}`] : []))
  expect(new Set(ids).size).toBe(changes.length)
})

test('holds something of every noun that an office keeps', () => {
  const kinds = Map.groupBy(changes, (change) => change.collection)
  for (const name of ['office', 'charters', 'resolutions', 'households', 'placements'] as const)
    expect(kinds.get(name)?.length, name).toBeGreaterThan(0)
  expect(kinds.get('people')?.length).toBeGreaterThan(changes.length / 3)
})

test('is the same for the same seed, another for another', () => {
  expect(bookOfSize(500, 3)).toEqual(bookOfSize(500, 3))
  expect(bookOfSize(500, 3)).not.toEqual(bookOfSize(500, 4))
})
