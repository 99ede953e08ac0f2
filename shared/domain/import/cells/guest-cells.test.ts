import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readAllergies } from './allergies.ts'
import { readAge, readBorn } from './born.ts'
import { readCompanion, readSeeNumber } from './companion.ts'
import { readEmail, readPhones, readPlace } from './contact.ts'
import { readDiets } from './diet.ts'
import { readLanguages } from './languages.ts'
import { readMobility } from './mobility.ts'
import { readWholeName } from './names.ts'
import { readNights } from './nights.ts'
import { readSex } from './sex.ts'
import { readSmoker, readTri } from './yes-no.ts'

const day = '2027-05-14'

test.each([
  ['1948-03-09', { value: '1948-03-09' }],
  ['22/03/1950', { value: '1950-03-22' }],
  ['22.03.1950', { value: '1950-03-22' }],
  ['3.2.48', { value: '1948-02-03' }],
  ['1.1.12', { value: '2012-01-01' }],
  ['geb. 1.5.1970', { value: '1970-05-01' }],
  ['1985', { value: '1985' }],
  ['06/1985', { value: '1985-06' }],
  ['8 ans', { value: '2019' }],
  ['44', { value: '1983', rest: '44' }],
  ['01.01.2031', null],
  ['31.02.1970', null],
  ['voir n° 1', null],
  ['1890-01-01', null],
])('born: %s', (text, expected) => {
  expect(readBorn(text, day)).toEqual(expected)
})

test.each([
  ['44', { value: '1983' }],
  ['8 ans', { value: '2019' }],
  ['12 Jahre', { value: '2015' }],
  ['37 lat', { value: '1990' }],
  ['18 mois', { value: '2026' }],
  ['ca. 60', { value: '1967', rest: 'ca. 60' }],
  ['200', null],
  ['erwachsen', null],
])('age: %s', (text, expected) => {
  expect(readAge(text, day)).toEqual(expected)
})

test.each([
  ['H', 'm'],
  ['F', 'f'],
  ['f', 'f'],
  ['K', 'f'],
  ['M', 'm'],
  ['w', 'f'],
  ['Herr', 'm'],
  ['Mme', 'f'],
  ['M.', 'm'],
  ['Pani', 'f'],
  ['divers', 'x'],
])('sex: %s', (text, value) => {
  expect(readSex(text)).toEqual({ value })
})

test.each([
  ['D,E,PL', 'de', ['de', 'en', 'pl'], undefined],
  ['D E F', 'de', ['de', 'en', 'fr'], undefined],
  ['deutsch/englisch', 'de', ['de', 'en'], undefined],
  ['D, etwas F', 'de', ['de', 'fr'], 'etwas F'],
  ['français, un peu d’allemand', 'fr', ['fr', 'de'], 'un peu d’allemand'],
  ['F + A', 'fr', ['fr', 'en'], undefined],
  ['fr/en/de', 'fr', ['fr', 'en', 'de'], undefined],
  ['polski, niemiecki', 'pl', ['pl', 'de'], undefined],
  ['PL; EN', 'pl', ['pl', 'en'], undefined],
  ['rosyjski', 'pl', ['ru'], undefined],
  ['English and some German', 'en', ['en', 'de'], 'some German'],
  ['D, Plattdeutsch', 'de', ['de'], 'Plattdeutsch'],
  ['keine', 'de', [], undefined],
] as const)('languages: %s in a list in %s', (text, list, value, rest) => {
  expect(readLanguages(text, list)).toEqual(rest === undefined ? { value } : { value, rest })
})

test.each(['?', 'siehe oben', 'fließend'])('languages not understood: %s', (text) => {
  expect(readLanguages(text, 'de')).toBeNull()
})

test.each([
  ['poils de chat', ['cat'], [], undefined],
  ['chat', ['cat'], [], undefined],
  ['chats et chiens', ['cat', 'dog'], [], undefined],
  ['pies', ['dog'], [], undefined],
  ['arachides', [], ['arachides'], undefined],
  ['orzechy', [], ['orzechy'], undefined],
  ['Katzenhaare, Nüsse', ['cat'], ['Nüsse'], undefined],
  ['Hund und Pollen', ['dog'], [], 'Pollen'],
  ['Tierhaare', ['cat', 'dog', 'rabbit', 'rodent', 'horse'], [], 'Tierhaare'],
  ['keine', [], [], undefined],
  ['aucune', [], [], undefined],
] as const)('allergies: %s', (text, animals, food, rest) => {
  const value = { animals, food }
  expect(readAllergies(text)).toEqual(rest === undefined ? { value } : { value, rest })
})

test('allergies not understood', () => {
  expect(readAllergies('Penicillin')).toBeNull()
})

test.each([
  ['végétarien', ['vegetarian'], undefined],
  ['végétalien', ['vegan'], undefined],
  ['pas de porc', ['no-pork'], undefined],
  ['sans gluten', ['gluten-free'], undefined],
  ['halal', ['halal'], undefined],
  ['bezglutenowa', ['gluten-free'], undefined],
  ['wegetariańska', ['vegetarian'], undefined],
  ['vegetarisch, kein Fisch', ['vegetarian'], 'kein Fisch'],
  ['isst alles', [], undefined],
] as const)('diet: %s', (text, value, rest) => {
  expect(readDiets(text)).toEqual(rest === undefined ? { value } : { value, rest })
})

test.each([
  ['oui', { value: true }],
  ['non', { value: false }],
  ['tak', { value: true }],
  ['nie', { value: false }],
  ['Nichtraucher', { value: false }],
  ['gelegentlich', { value: true, rest: 'gelegentlich' }],
  ['vielleicht', null],
])('smoker: %s', (text, expected) => {
  expect(readSmoker(text)).toEqual(expected)
})

test.each([
  ['lieber nicht', 'rather-not'],
  ['auf keinen Fall', 'no'],
  ['egal', 'yes'],
  ['nein', 'no'],
])('three steps: %s', (text, value) => {
  expect(readTri(text)).toEqual({ value })
})

test.each([
  ['"wózek inwalidzki", parter', 'step-free'],
  ['chambre au rez-de-chaussée SVP', 'step-free'],
  ['Rollstuhl', 'step-free'],
  ['nein', 'none'],
])('mobility: %s', (text, value) => {
  expect(readMobility(text)?.value).toBe(value)
})

test('mobility keeps what it needs exactly', () => {
  expect(readMobility('Rollstuhl, 60 cm breit')).toEqual({
    value: 'step-free',
    rest: 'Rollstuhl, 60 cm breit',
  })
  expect(readMobility('sportlich')).toBeNull()
})

describe('nights of a visit from Friday to Monday', () => {
  const stay = { arrival: '2027-05-14', departure: '2027-05-17' }
  test.each([
    ['alle', null],
    ['Fr+Sa', ['2027-05-14', '2027-05-15']],
    ['ab Samstag', ['2027-05-15', '2027-05-16']],
    ['bis Sonntag', ['2027-05-14', '2027-05-15']],
    ['Fr-So', ['2027-05-14', '2027-05-15']],
    ['14.05.2027', ['2027-05-14']],
    ['Fr, Sa, So', null],
    ['od soboty', ['2027-05-15', '2027-05-16']],
    ['vendredi et samedi', ['2027-05-14', '2027-05-15']],
  ])('%s', (text, value) => {
    expect(readNights(text, stay)).toEqual({ value })
  })

  test.each(['Mittwoch', 'nur eine', 'Fr+Mi'])('not understood: %s', (text) => {
    expect(readNights(text, stay)).toBeNull()
  })

  test('without a visit only „all“ can be understood', () => {
    expect(readNights('Fr+Sa', null)).toBeNull()
    expect(readNights('alle', null)).toEqual({ value: null })
  })
})

test.each([
  ['02242 / 4711', { phone: '02242 / 4711', mobile: '' }],
  ['0171-5550387', { phone: '', mobile: '0171-5550387' }],
  ['+49 2242 983671', { phone: '+49 2242 983671', mobile: '' }],
  ['06 12 34 56 78', { phone: '', mobile: '06 12 34 56 78' }],
  ['02242 4711, 0171 5550387', { phone: '02242 4711', mobile: '0171 5550387' }],
])('telephone: %s', (text, value) => {
  expect(readPhones(text, 'phone')).toEqual({ value })
})

test('telephone with words keeps the words, and words alone are none', () => {
  expect(readPhones('02242 4711 ab 18 Uhr', 'phone')?.rest).toBe('02242 4711 ab 18 Uhr')
  expect(readPhones('folgt', 'phone')).toBeNull()
})

test('places and addresses of mail', () => {
  expect(readPlace('53773 Hennef')).toEqual({ value: { postcode: '53773', city: 'Hennef' } })
  expect(readPlace('33-100 Tarnów')).toEqual({ value: { postcode: '33-100', city: 'Tarnów' } })
  expect(readPlace('Lohmar')).toEqual({ value: { postcode: '', city: 'Lohmar' } })
  expect(readEmail('a.b@example.org')).toEqual({ value: 'a.b@example.org' })
  expect(readEmail('a.b@example')).toBeNull()
})

test.each([
  ['Müller, Anna und Peter', 'Müller', ['Anna', 'Peter']],
  ['Anna von der Heyde', 'von der Heyde', ['Anna']],
  ['LE GOFF Jérôme', 'Le Goff', ['Jérôme']],
  ['Familie Schmitz', 'Schmitz', []],
  ['Anna u. Peter Hofstätter', 'Hofstätter', ['Anna', 'Peter']],
])('whole name: %s', (text, family, given) => {
  expect(readWholeName(text)).toEqual({ family, given })
})

test.each([
  ['son mari', { kind: 'spouse', sex: 'm', name: '' }],
  ['son épouse', { kind: 'spouse', sex: 'f', name: '' }],
  ['mit Ehefrau Karin', { kind: 'spouse', sex: 'f', name: 'karin' }],
  ['seul(e)', { kind: 'alone' }],
  ['famille Guérin', { kind: 'family', name: 'guerin' }],
  ['avec n° 2', { kind: 'numbers', numbers: ['2'], name: '' }],
  ['nr 1', { kind: 'numbers', numbers: ['1'], name: '' }],
  ['mit Nr. 4 und 5', { kind: 'numbers', numbers: ['4', '5'], name: '' }],
  ['avec n° 2 Marie', { kind: 'numbers', numbers: ['2'], name: 'marie' }],
  ['Anna Weber', { kind: 'name', name: 'anna weber' }],
])('companion: %s', (text, expected) => {
  expect(readCompanion(text)).toEqual(expected)
})

test('a row that only points to another', () => {
  expect(readSeeNumber('voir n° 1')).toBe('1')
  expect(readSeeNumber('siehe Nr. 12')).toBe('12')
  expect(readSeeNumber('12')).toBeNull()
})

test('any text gets an answer, and what is left over is not empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const readings = [
        ...[
          readBorn(text, day),
          readAge(text, day),
          readSex(text),
          readLanguages(text, 'fr'),
          readAllergies(text),
        ],
        ...[
          readDiets(text),
          readSmoker(text),
          readMobility(text),
          readNights(text, null),
          readPhones(text, 'phone'),
        ],
      ]
      for (const reading of readings) expect(reading?.rest).not.toBe('')
    }),
  )
})
