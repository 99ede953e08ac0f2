import { describe, expect, test } from 'vitest'

import { formatDate, formatDateRange, formatMoment, parseDate, parsePartialDate } from './date-text.ts'

describe('parseDate', () => {
  test.each([
    ['14.05.2027', '2027-05-14'],
    ['14.5.27', '2027-05-14'],
    [' 14. 5. 2027 ', '2027-05-14'],
    ['14/05/2027', '2027-05-14'],
    ['2027-05-14', '2027-05-14'],
    ['14. Mai 2027', '2027-05-14'],
    ['14 mai 2027', '2027-05-14'],
    ['1er août 2027', '2027-08-01'],
    ['3 févr. 2027', '2027-02-03'],
    ['14 May 2027', '2027-05-14'],
    ['5. März 1958', '1958-03-05'],
    ['5.3.58', '1958-03-05'],
  ])('reads %s', (typed, iso) => {
    expect(parseDate(typed)).toBe(iso)
  })

  test.each(['', '31.02.2027', '14.5.', 'morgen', '2027', '32.1.2027', '14. Brumaire 2027'])(
    'does not guess at %j',
    (typed) => {
      expect(parseDate(typed)).toBeNull()
    },
  )

  test('reads what formatDate wrote, in every language and style', () => {
    for (const language of ['de', 'en', 'fr'])
      for (const style of ['numeric', 'long'] as const)
        for (const iso of ['2027-01-31', '2027-03-01', '2027-08-09', '2028-02-29', '2027-12-24'])
          expect(parseDate(formatDate(iso, language, style)), `${language} ${style} ${iso}`).toBe(iso)
  })
})

test('parsePartialDate reads years, months and days', () => {
  expect(parsePartialDate('1985')).toBe('1985')
  expect(parsePartialDate('6/1985')).toBe('1985-06')
  expect(parsePartialDate('1985-06')).toBe('1985-06')
  expect(parsePartialDate('Juni 1985')).toBe('1985-06')
  expect(parsePartialDate('juin 1985')).toBe('1985-06')
  expect(parsePartialDate('1.6.1985')).toBe('1985-06-01')
  expect(parsePartialDate('13/1985')).toBeNull()
  expect(parsePartialDate('Brumaire 1985')).toBeNull()
})

test('formatDate keeps to what is known', () => {
  expect(formatDate('1985', 'de')).toBe('1985')
  expect(formatDate('1985-06', 'de')).toBe('Juni 1985')
  expect(formatDate('1985-06-01', 'de')).toBe('01.06.1985')
  expect(formatDate('1985-06-01', 'fr', 'long')).toBe('1 juin 1985')
  expect(formatDate('gestern', 'de')).toBe('gestern')
  expect(formatDateRange('2027-05-14', '2027-05-18', 'de')).toBe('14.–18. Mai 2027')
})

describe('formatMoment', () => {
  test.each([
    ['de', '14.05.2027, 16:30'],
    ['en', '14 May 2027, 16:30'],
    ['fr', '14 mai 2027, 16:30'],
  ])('in %s: %s', (language, text) => {
    expect(formatMoment('2027-05-14T14:30:12.000Z', language, 'Europe/Berlin')).toBe(text)
  })

  test('gives back what is no moment', () => {
    expect(formatMoment('gestern', 'de')).toBe('gestern')
  })
})
