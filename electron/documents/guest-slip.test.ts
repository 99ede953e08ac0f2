import { beforeAll, describe, expect, it } from 'vitest'

import { pdfProse } from '#test/support/pdf.ts'

import { type Compiler, createCompiler } from './compiler.ts'
import { type GuestSlipsData, guestSlipsPdf } from './guest-slip.ts'

const now = new Date(2027, 3, 20, 9)

// DIN SPEC 91379 (normative letters): ranges by their ends, then the letters that need several code points.
const letterRanges =
  "AZ az ÀÖ Øö øž Ƈƈ ƏƏ ƗƗ Ơơ Ưư ƷƷ Ǎǜ Ǟǟ Ǣǰ Ǵǵ Ǹǿ Ȓȓ Șț Ȟȟ ȧȳ əə ɨɨ ʒʒ Ḃḃ Ḇḇ Ḋḑ ḗḗ Ḝḫ ḯḷ Ḻḻ Ṁṉ Ṓṛ Ṟṣ Ṫṯ Ẁẇ Ẍẗ ẞẞ Ạỹ ʹʺ ʾʿ ˈˈ ˌˌ ’’ ‡‡ ''"
const letterSequences =
  'A̋ C̀ C̄ C̆ C̈ C̕ C̣ C̦ C̨̆ D̂ F̀ F̄ G̀ H̄ H̦ H̱ J́ J̌ K̀ K̂ K̄ K̇ K̕ K̛ K̦ K͟H K͟h L̂ L̥ L̥̄ L̦ M̀ M̂ M̆ M̐ N̂ N̄ N̆ N̦ P̀ P̄ P̕ P̣ R̆ R̥ R̥̄ S̀ S̄ S̛̄ S̱ T̀ T̄ T̈ T̕ T̛ U̇ Z̀ Z̄ Z̆ Z̈ Z̧ a̋ c̀ c̄ c̆ c̈ c̕ c̣ c̦ c̨̆ d̂ f̀ f̄ g̀ h̄ h̦ j́ k̀ k̂ k̄ k̇ k̕ k̛ k̦ k͟h l̂ l̥ l̥̄ l̦ m̀ m̂ m̆ m̐ n̂ n̄ n̆ n̦ p̀ p̄ p̕ p̣ r̆ r̥ r̥̄ s̀ s̄ s̛̄ s̱ t̀ t̄ t̕ t̛ u̇ z̀ z̄ z̆ z̈ z̧ Ç̆ Û̄ ç̆ û̄ ÿ́ Č̕ Č̣ č̕ č̣ ē̍ Ī́ ī́ ō̍ Ž̦ Ž̧ ž̦ ž̧ Ḳ̄ ḳ̄ Ṣ̄ ṣ̄ Ṭ̄ ṭ̄ Ạ̈ ạ̈ Ọ̈ ọ̈ Ụ̄ Ụ̈ ụ̄ ụ̈'
const greekAndCyrillic = 'ΆΏ Αώ ЀЯ аџ Ґґ'

/** Every character of ranges that are given by their two ends; unassigned ones left out. */
function expand(ranges: string): string[] {
  return ranges.split(' ').flatMap((range) => {
    const [first = 0, last = 0] = [...range].map((end) => end.codePointAt(0) ?? 0)
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).filter(
      (character) => !/\p{Cn}/u.test(character),
    )
  })
}

function slip(language: GuestSlipsData['slips'][number]['language'], guests: readonly string[]) {
  return {
    language,
    guests: [...guests],
    host: {
      name: 'Familie Müller',
      address: 'Lindenstraße 14, 53773 Brunnenau',
      phones: ['+49 2242 1', '+49 171 2'],
    },
    pickUp: { date: '2027-05-14', time: '18:30', place: 'Busbahnhof' },
    departure: { date: '2027-05-17', time: '', place: '' },
  }
}

const frame = {
  office: { name: 'Stadt Brunnenau' },
  visit: { title: 'Bürgerbegegnung', emergencyPhone: '+49 171 555' },
}

let compiler: Compiler
beforeAll(async () => {
  compiler = await createCompiler()()
})

describe('guest slips', () => {
  it('two on a sheet', () => {
    const slips = [slip('pl', ['Jan']), slip('fr', ['Ève']), slip('de', ['Ewa'])]
    expect(guestSlipsPdf(compiler, { ...frame, slips }, now)).toMatchObject({ ok: true, value: { pages: 2 } })
  })

  it.each([
    ['every Latin letter', expand(letterRanges)],
    ['every letter of several code points', letterSequences.split(' ')],
    ['letters in decomposed form', expand(letterRanges).map((letter) => letter.normalize('NFD'))],
    ['Greek and Cyrillic', expand(greekAndCyrillic)],
    ['what a tester types', 'Ķ̂ Ņ̂ M̂ C̆ Đ Ș Ț ẞ Ĵ ŉ Ł Ż Ő'.split(' ')],
  ])('print %s', (_what, letters) => {
    expect(letters.length).toBeGreaterThan(10)
    const slips = [slip('de', [letters.join(' ')])]
    const rendered = guestSlipsPdf(compiler, { ...frame, slips }, now)
    expect(rendered.ok ? null : rendered.error).toBeNull()
  })

  it('say where, who fetches and whom to call, in the language of the guests', () => {
    const rendered = guestSlipsPdf(
      compiler,
      { ...frame, slips: [slip('pl', ['Jan Kowalski', 'Ewa Kowalska']), slip('fr', ['Ève'])] },
      now,
    )
    if (!rendered.ok) throw new Error(rendered.error.code)
    const text = pdfProse(rendered.value.bytes)
    for (const words of [
      'Państwa kwatera',
      'Jan Kowalski, Ewa Kowalska',
      'Familie Müller',
      'Lindenstraße 14, 53773 Brunnenau',
      '+49 2242 1, +49 171 2',
      'piątek, 14 maja 2027, 18:30, Busbahnhof',
      'Telefon alarmowy',
      '+49 171 555',
      'Votre hébergement',
      'lundi 17 mai 2027',
    ])
      expect(text).toContain(words)
  })
})
