import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { BOOK_VERSION } from '#shared/records/book-file.ts'
import { placementSchema } from '#shared/records/placement.ts'

import { migrateBook, migrateRecord } from './migrations.ts'

const old = {
  id: 'p',
  revision: 1,
  visitId: 'v',
  partyId: 'p',
  offerId: 'o',
  beds: { g: 'r-s0' },
  locked: true,
}

it('a book of version 3 gets empty collections for activities and awards, and loses nothing', () => {
  const raw = JSON.parse(readFileSync('test/fixtures/books/version-3/book.json', 'utf8'))
  const { collections } = migrateBook(raw, 3) as { collections: Record<string, unknown> }
  expect(collections).toMatchObject({ ...raw.collections, activities: [], awards: [] })
})

describe('a book of version 2', () => {
  it('gets states for its placements, in the snapshot as in the journal', () => {
    const raw = JSON.parse(readFileSync('test/fixtures/books/version-2/book.json', 'utf8'))
    expect(raw.collections.placements.length).toBeGreaterThan(0)
    const migrated = migrateBook(raw, 2) as typeof raw
    expect(migrated.version).toBe(BOOK_VERSION)
    for (const placement of [...migrated.collections.placements, migrateRecord('placements', old, 2)])
      expect(placementSchema.parse(placement)).toMatchObject({ state: 'clarified', note: '' })
  })

  it('keeps everything else as it was', () => {
    expect(migrateRecord('towns', { id: 't' }, 2)).toEqual({ id: 't' })
    expect(migrateBook({ version: 2, collections: { placements: 'broken' } }, 2)).toMatchObject({
      version: BOOK_VERSION,
      collections: { placements: 'broken' },
    })
  })
})
