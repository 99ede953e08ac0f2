import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readAccepts } from './accepts.ts'
import { readPets } from './animals.ts'
import { readBeds } from './beds.ts'
import { readChildren } from './children.ts'
import { readMaxGuests } from './max-guests.ts'
import { readClearance, readRemark } from './remark.ts'
import { readStairs, readStepFree } from './stairs.ts'
import { readSmoking } from './yes-no.ts'

const single = { name: '', single: 1, double: 0 }
const double = { name: '', single: 0, double: 1 }

test.each([
  ['1 DZ', [double]],
  ['DZ', [double]],
  ['2 EZ', [single, single]],
  ['2 Zi: DZ u. EZ', [double, single]],
  ['1 DZ + 1 EZ', [double, single]],
  ['Doppelbett', [double]],
  ['Schlafsofa (1 Pers.)', [{ name: 'Schlafsofa', single: 1, double: 0 }]],
  ['2 Einzelbetten', [{ name: '', single: 2, double: 0 }]],
  ['1 lit double, 2 lits simples', [double, { name: '', single: 2, double: 0 }]],
  ['canapé-lit', [{ name: 'canapé-lit', single: 1, double: 0 }]],
  ['1 double room and 1 single room', [double, single]],
  ['pokój dwuosobowy', [double]],
  ['2x EZ', [single, single]],
])('beds: %s', (text, value) => {
  expect(readBeds(text)).toEqual({ value })
})

test.each([
  ['1 DZ + Luftmatratze', [double], 'Luftmatratze'],
  ['3 Zi: DZ u. EZ', [double, single], '3 Zi: DZ u. EZ'],
  ['DZ (mit Bad)', [double], 'DZ (mit Bad)'],
])('beds in part: %s', (text, value, rest) => {
  expect(readBeds(text)).toEqual({ value, rest })
})

test.each(['Gästezimmer', 'nach Absprache', '3'])('beds not understood: %s', (text) => {
  expect(readBeds(text)).toBeNull()
})

test.each([
  ['2', { max: 2, likes: 2 }],
  ['2-3', { max: 3, likes: 2 }],
  ['2–3 Personen', { max: 3, likes: 2 }],
  ['max. 4', { max: 4, likes: 4 }],
  ['zwei', { max: 2, likes: 2 }],
  ['jusqu’à 3', { max: 3, likes: 3 }],
])('guests: %s', (text, value) => {
  expect(readMaxGuests(text)).toEqual({ value })
})

test('guests in part or not at all', () => {
  expect(readMaxGuests('2 (zur Not 3)')).toEqual({ value: { max: 2, likes: 2 }, rest: '2 (zur Not 3)' })
  expect(readMaxGuests('viele')).toBeNull()
  expect(readMaxGuests('99')).toBeNull()
})

test.each([
  ['Katze', ['cat'], undefined],
  ['2 Katzen', ['cat'], '2 Katzen'],
  ['Hund (draußen)', ['dog'], 'Hund (draußen)'],
  ['Katze + Hund', ['cat', 'dog'], undefined],
  ['Kaninchen', ['rabbit'], undefined],
  ['keine', [], undefined],
  ['keine Haustiere', [], undefined],
  ['pies i kot', ['dog', 'cat'], undefined],
] as const)('pets: %s', (text, value, rest) => {
  expect(readPets(text)).toEqual(rest === undefined ? { value } : { value, rest })
})

test('pets that have no word of their own', () => {
  expect(readPets('Schildkröte')).toBeNull()
})

test.each([
  ['ja', { value: false }],
  ['nein', { value: true }],
  ['nein, EG', { value: true }],
  ['2. Stock', { value: false, rest: '2. Stock' }],
  ['Aufzug', { value: true, rest: 'Aufzug' }],
  ['ja, EG', { value: false, rest: 'ja, EG' }],
  ['mal sehen', null],
])('stairs: %s', (text, expected) => {
  expect(readStairs(text)).toEqual(expected)
})

test('a column for step-free asks the other way round', () => {
  expect(readStepFree('ja')).toEqual({ value: true })
  expect(readStepFree('nein')).toEqual({ value: false })
})

test.each([
  ['N', { value: 'none' }],
  ['n', { value: 'none' }],
  ['j', { value: 'inside' }],
  ['nur draußen', { value: 'outside' }],
  ['auf dem Balkon', { value: 'outside', rest: 'auf dem Balkon' }],
  ['manchmal', { value: 'inside', rest: 'manchmal' }],
])('smoking: %s', (text, expected) => {
  expect(readSmoking(text)).toEqual(expected)
})

test.each([
  ['3/5/9', ['2024', '2022', '2018']],
  ['7, 10', ['2020', '2017']],
  ['14', ['2013']],
  ['2 Kinder: 5 und 7', ['2022', '2020']],
  ['keine', []],
])('children: %s', (text, born) => {
  expect(readChildren(text, '2027-05-14')).toEqual({ value: born.map((year) => ({ name: '', born: year })) })
})

test('children with names, and a number of children without ages', () => {
  expect(readChildren('Lea 5, Tim (8)', '2027-05-14')?.value).toEqual([
    { name: 'Lea', born: '2022' },
    { name: 'Tim', born: '2019' },
  ])
  expect(readChildren('zwei', '2027-05-14')).toBeNull()
})

test.each([
  ['Frauen', { men: 'no' }, null, undefined],
  ['keine Raucher', { smokers: 'no' }, null, undefined],
  ['max. 1 Pers.', {}, 1, undefined],
  ['egal', {}, null, undefined],
  ['Jugendliche', { men: 'rather-not', women: 'rather-not' }, null, 'Jugendliche'],
  ['Frauen, Ehepaar', { men: 'no' }, null, 'Ehepaar'],
] as const)('accepts: %s', (text, accepts, maxGuests, rest) => {
  const value = { accepts, maxGuests }
  expect(readAccepts(text)).toEqual(rest === undefined ? { value } : { value, rest })
})

test('„Ehepaar“ has no rule and stays a note', () => {
  expect(readAccepts('Ehepaar')).toBeNull()
})

test.each([
  ['Führungszeugnis liegt vor 02/26', '2026-02'],
  ['erw. Führungszeugnis vom 12.03.2025', '2025-03-12'],
  ['Führungszeugnis fehlt 02/26', null],
  ['kann abholen 02/26', null],
])('clearance: %s', (text, month) => {
  expect(readClearance(text)).toBe(month)
})

test.each([
  ['doppelt?', true],
  ['doublon ?', true],
  ['Doppelzimmer', false],
])('a remark that suspects a duplicate: %s', (text, duplicate) => {
  expect(readRemark(text).duplicate).toBe(duplicate)
})

test('any text gets an answer within bounds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const room of readBeds(text)?.value ?? []) expect(room.single + room.double).toBeGreaterThan(0)
      expect(readMaxGuests(text)?.value.max ?? 0).toBeLessThanOrEqual(50)
      for (const reading of [
        readPets(text),
        readStairs(text),
        readAccepts(text),
        readChildren(text, '2027-01-01'),
      ])
        expect(reading?.rest).not.toBe('')
    }),
  )
})
