import fc from 'fast-check'
import { expect, test } from 'vitest'

import { RECOVERY_SYMBOLS, readRecoveryCode, writeRecoveryCode } from './recovery-code.ts'

const symbols = fc.array(fc.integer({ min: 0, max: 31 }), {
  minLength: RECOVERY_SYMBOLS,
  maxLength: RECOVERY_SYMBOLS,
})
const example = writeRecoveryCode(Array.from({ length: RECOVERY_SYMBOLS }, (_, index) => index))

test('is printed in eight groups of four', () => {
  expect(example).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){7}$/)
  expect(example.startsWith('0123-4567-89AB-CDEF-GHJK-MNPQ')).toBe(true)
})

test('is read as it was printed, however it is typed', () => {
  fc.assert(
    fc.property(symbols, (drawn) => {
      const printed = writeRecoveryCode(drawn)
      const reading = readRecoveryCode(printed)
      expect(reading).toEqual({ is: 'code', code: printed.replaceAll('-', '').slice(0, RECOVERY_SYMBOLS) })
      const careless = printed.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'l')
      expect(readRecoveryCode(`  ${careless}\n`)).toEqual(reading)
      expect(readRecoveryCode(printed.replaceAll('1', 'I').replaceAll('-', ''))).toEqual(reading)
    }),
  )
})

test('up to four wrong letters are always a typo', () => {
  const letters = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
  const slip = fc.record({ at: fc.nat(31), by: fc.integer({ min: 1, max: 31 }) })
  fc.assert(
    fc.property(
      symbols,
      fc.uniqueArray(slip, { minLength: 1, maxLength: 4, selector: ({ at }) => at }),
      (drawn, slips) => {
        const typed = [...writeRecoveryCode(drawn).replaceAll('-', '')]
        for (const { at, by } of slips)
          typed[at] = letters[(letters.indexOf(typed[at] ?? '') + by) % 32] ?? ''
        fc.pre(typed.some((letter) => letter >= '0' && letter <= '9'))
        expect(readRecoveryCode(typed.join(''))).toEqual({ is: 'mistyped' })
      },
    ),
  )
})

test('a letter too few, too many or swapped is a typo', () => {
  expect(readRecoveryCode(example.slice(1))).toEqual({ is: 'mistyped' })
  expect(readRecoveryCode(`${example}7`)).toEqual({ is: 'mistyped' })
  expect(readRecoveryCode(example.replace('01', '10'))).toEqual({ is: 'mistyped' })
  expect(readRecoveryCode(example.replace('2', 'U'))).toEqual({ is: 'mistyped' })
})

test('a sentence is not taken for a code', () => {
  for (const sentence of ['', 'Der Bürgermeister trinkt gern Kaffee', 'Zwei Städte, 1 Brücke, seit 1962!'])
    expect(readRecoveryCode(sentence)).toEqual({ is: 'something-else' })
})
