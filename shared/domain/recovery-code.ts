/**
 * The code on the recovery sheet of a protected book: `K7QF-2M9X-…`, eight groups of four.
 *
 * Crockford's base32 (no I, L, O, U) can be copied from paper; its last six symbols are the checksum of Bech32m
 * (BIP 350), which finds every slip in up to four symbols. So a typo is told from the code of another book.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 26 symbols of 5 bits: 130 bits, beyond any guessing (NIST SP 800-131A asks for 112). */
export const RECOVERY_SYMBOLS = 26
const CHECK_SYMBOLS = 6
const GROUP = 4
const BECH32M = 0x2bc830a3
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

export type RecoveryReading =
  /** The code in its one spelling: upper case, without groups and check. */
  | { readonly is: 'code'; readonly code: string }
  /** Somebody typed a code, but not as it was printed. */
  | { readonly is: 'mistyped' }
  | { readonly is: 'something-else' }

/** The code as it is printed, of symbols from 0 to 31. */
export function writeRecoveryCode(symbols: readonly number[]): string {
  const letters = [...symbols, ...checkOf(symbols)].map((symbol) => ALPHABET.charAt(symbol)).join('')
  return (letters.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-')
}

/** Reads what was typed; case, spaces, hyphens and the likeness of O and 0, I, L and 1 do not matter. */
export function readRecoveryCode(typed: string): RecoveryReading {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const symbols = [...letters].map((letter) => ALPHABET.indexOf(letter))
  const length = RECOVERY_SYMBOLS + CHECK_SYMBOLS
  if (symbols.length === length && !symbols.includes(-1) && remainder(symbols) === BECH32M)
    return { is: 'code', code: letters.slice(0, RECOVERY_SYMBOLS) }
  // About as long, and with a digit as nearly every code has one: no sentence of words.
  const alike = Math.abs(letters.length - length) <= 2 && /^[0-9A-Z]*\d[0-9A-Z]*$/.test(letters)
  return { is: alike ? 'mistyped' : 'something-else' }
}

function checkOf(symbols: readonly number[]): number[] {
  const check = remainder([...symbols, ...Array<number>(CHECK_SYMBOLS).fill(0)]) ^ BECH32M
  return Array.from(
    { length: CHECK_SYMBOLS },
    (_, index) => (check >> (5 * (CHECK_SYMBOLS - 1 - index))) & 31,
  )
}

/** Of the division of polynomials over GF(32), as BIP 173 has it. */
function remainder(symbols: readonly number[]): number {
  let rest = 1
  for (const symbol of symbols) {
    const top = rest >> 25
    rest = ((rest & 0x1ffffff) << 5) ^ symbol
    for (const [bit, factor] of GENERATOR.entries()) if ((top >> bit) & 1) rest ^= factor
  }
  return rest
}
