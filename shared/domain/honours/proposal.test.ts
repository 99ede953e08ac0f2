import { describe, expect, test } from 'vitest'

import { anAward } from '#test/builders/honours.ts'

import { applicationLanguages } from '../../records/award.ts'
import { applyChanges, emptyBook } from '../commit.ts'
import { sampleChanges } from '../sample-book.ts'
import { proposedTexts } from './proposal.ts'

function sample() {
  let last = 0
  const book = emptyBook()
  applyChanges(
    book,
    sampleChanges('2026-11-23', () => `id-${++last}`),
  )
  return book
}

describe('the proposed texts', () => {
  const book = sample()
  const flag = anAward({ id: 'flag', step: 'flag' })

  test.each([
    ['de', 'Ehrenfahne', 'Frankreich', 'Europadiplom'],
    ['en', 'Flag of Honour', 'France', 'European Diploma'],
    ['fr', 'Drapeau d’honneur', 'France', 'Diplôme européen'],
  ] as const)('in %s name town, step, partners and the honour before', (language, step, country, before) => {
    const { letter, summary } = proposedTexts(book, { ...flag, language })
    for (const words of ['Lindenau an der Sieg', step, `Valbrune-sur-Orne (${country}`, before]) {
      expect(letter).toContain(words)
      expect(summary).toContain(words)
    }
    expect(letter + summary).not.toMatch(/undefined|null|NaN| {2}/)
  })

  test('of the dossier count what was done under each criterion, in every language', () => {
    for (const language of applicationLanguages)
      for (const [criterion, text] of Object.entries(proposedTexts(book, { ...flag, language }).dossier)) {
        expect(text, criterion).not.toBe('')
        expect(text).not.toMatch(/undefined|null|NaN| {2}/)
      }
  })

  test('of a dossier say nothing where nothing was done', () => {
    expect(proposedTexts(emptyBook(), anAward()).dossier).toEqual({
      twinning: '',
      europe: '',
      solidarity: '',
      membership: '',
    })
  })
})
