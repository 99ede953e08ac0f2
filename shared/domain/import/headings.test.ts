import { describe, expect, test } from 'vitest'

import { collections } from '../../records/collections.ts'
import { fieldsOf, importKinds } from './fields.ts'
import { foldWords } from './fold.ts'
import { headingWords } from './heading-words.ts'
import { guessHeadingRow, guessKind, matchHeading } from './headings.ts'
import { guessMapping, mappingRecord, withField } from './mapping.ts'

describe('headings', () => {
  test.each([
    ['Geburtsdatum', 'born'],
    ['Né(e) le', 'born'],
    ['Date of birth', 'born'],
    ['Data urodzenia', 'born'],
    ['Wiek', 'age'],
    ['Voyage avec', 'companion'],
    ['Pokój z', 'companion'],
    ['Langues parlées', 'languages'],
    ['Famille souhaitée', 'wishedHost'],
    ['H/F', 'sex'],
    ['Lp.', 'number'],
    ['N°', 'number'],
    ['Schuhgröße', undefined],
  ])('of guests: %s', (heading, field) => {
    expect(matchHeading(heading, 'guests')?.field).toBe(field)
  })

  test.each([
    ['max. Gäste', 'maxGuests'],
    ['Kinder (Alter)', 'children'],
    ['nimmt auf', 'accepts'],
    ['PLZ Ort', 'place'],
    ['Code postal', 'postcode'],
    ['Łóżka', 'beds'],
    ['Raucher?', 'smoking'],
    ['Treppe', 'stairs'],
    ['barrierefrei', 'stepFree'],
  ])('of hosts: %s', (heading, field) => {
    expect(matchHeading(heading, 'households')?.field).toBe(field)
  })

  test('are written as they are compared, and only for fields that there are', () => {
    const fields = new Set<string>(importKinds.flatMap(fieldsOf))
    for (const [field, words] of Object.entries(headingWords)) {
      expect(fields).toContain(field)
      for (const word of Object.values(words ?? {}).flat())
        if (word !== '#') expect(foldWords(word)).toBe(word)
    }
  })

  test('are found below titles and told from a line of data', () => {
    const rows = [
      ['Liste 2027'],
      ['Name: bitte prüfen'],
      [],
      ['Nachname', 'Vorname', 'Telefon'],
      ['Müller', 'Uwe', '1'],
    ]
    expect(guessHeadingRow(rows, 'guests')).toEqual({ row: 3, language: 'de' })
    expect(guessHeadingRow([['Müller', 'Uwe', '02242']], 'guests').row).toBeNull()
  })

  test('tell hosts from guests', () => {
    expect(guessKind(['Name', 'Betten', 'Haustiere', 'max. Gäste'])).toBe('households')
    expect(guessKind(['Nom', 'Prénom', 'Né le', 'Régime'])).toBe('guests')
  })
})

describe('the mapping', () => {
  const headings = ['Name', 'Betten', 'Schlüssel', '']
  const guessed = guessMapping(headings, 5, 'households', [])

  test('is guessed, whole names where there is no column for given names', () => {
    expect(guessed.map(({ field, source }) => [field, source])).toEqual([
      ['fullName', 'guessed'],
      ['beds', 'guessed'],
      [null, 'none'],
      [null, 'none'],
      [null, 'none'],
    ])
  })

  test('gives a field to one column only, to the one that says it best', () => {
    const fields = guessMapping(
      ['Telefonnummer privat', 'Sprachen außer Deutsch', 'Sprachen'],
      3,
      'guests',
      [],
    )
    expect(fields.map(({ field }) => field)).toEqual(['phone', null, 'languages'])
    const chosen = withField(guessed, 2, 'beds')
    expect(chosen.map(({ field }) => field)).toEqual(['fullName', null, 'beds', null, null])
  })

  test('is remembered for the next list with these headings', () => {
    const chosen = withField(guessed, 2, 'leave-out')
    const record = mappingRecord(chosen, 'households', [], () => 'm1')
    expect(collections.importMappings.safeParse(record).success).toBe(true)
    const next = guessMapping(['Schlüssel', 'Betten', 'Name', 'Neu'], 4, 'households', [record])
    expect(next.map(({ field, source }) => [field, source])).toEqual([
      ['leave-out', 'remembered'],
      ['beds', 'remembered'],
      ['fullName', 'remembered'],
      [null, 'none'],
    ])
    expect(guessMapping(['Name', 'Alter', 'Ort', 'Allergie'], 4, 'guests', [record])[0]?.source).toBe(
      'guessed',
    )
    expect(mappingRecord(guessed, 'households', [record], () => 'm2').id).toBe('m1')
  })
})
