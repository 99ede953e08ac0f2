import { expect, test } from 'vitest'

import { charterSchema } from '../records/charter.ts'
import { applyChanges, emptyBook } from './commit.ts'
import { newCharter } from './new-charter.ts'
import { sampleChanges } from './sample-book.ts'

function sampleBook() {
  let count = 0
  const book = emptyBook()
  applyChanges(
    book,
    sampleChanges('2027-04-01', () => `id${count++}`),
  )
  return book
}

test('a charter proposes both mayors, with their offices in their own languages', () => {
  const book = sampleBook()
  const relation = [...book.relations.values()].find(({ kind }) => kind === 'partnership')
  if (!relation) throw new Error('the sample has no partnership')
  const charter = newCharter(book, relation, 'charter')
  const [ours, theirs] = charter.parties
  expect(charter.parties.map(({ townId }) => townId)).toEqual([
    book.office.get('office')?.ownTownId,
    ...relation.townIds,
  ])
  expect(charter.languages).toEqual(['de', 'fr'])
  expect(ours?.offices.de).not.toBe('')
  expect(ours?.offices.fr).toBe('')
  expect(theirs?.signatory).not.toBe('')
  expect(charterSchema.safeParse(charter).success).toBe(true)
})

test('a contact becomes a friendship when something is signed', () => {
  const book = sampleBook()
  const [relation] = book.relations.values()
  if (!relation) throw new Error('the sample has no relation')
  expect(newCharter(book, { ...relation, kind: 'contact' }, 'c').kind).toBe('friendship')
})
