import { beforeAll, describe, expect, it } from 'vitest'

import { pdfFonts, pdfInfo, pdfText } from '#test/support/pdf.ts'

import { type Compiler, createCompiler } from './compiler.ts'
import { type GuestSlipsData, guestSlipsPdf, guestSlipsSvg } from './guest-slip.ts'

const now = new Date(Date.UTC(2027, 3, 20, 9))
const meeting = { date: '2027-05-14', time: '18:30', place: 'Busbahnhof' }

function slips(guests: readonly string[]): GuestSlipsData {
  return {
    office: { name: 'Stadt Brunnenau' },
    visit: { title: 'Bürgerbegegnung', emergencyPhone: '+49 171 555' },
    slips: guests.map((guest) => ({
      language: 'de',
      guests: [guest],
      host: { name: 'Familie Müller', address: 'Lindenstraße 14', phones: [] },
      pickUp: meeting,
      departure: meeting,
    })),
  }
}

let compiler: Compiler
beforeAll(async () => {
  compiler = await createCompiler()()
})

function bytesOf(guests: readonly string[], date = now): Uint8Array {
  const rendered = guestSlipsPdf(compiler, slips(guests), date)
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error))
  return rendered.value.bytes
}

describe('every PDF', () => {
  it('declares itself PDF/A-2a', () => {
    const text = Buffer.from(bytesOf(['Jan'])).toString('latin1')
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  })

  it('is the same bytes for the same data and clock, and tells another clock', () => {
    expect(Buffer.compare(bytesOf(['Jan']), bytesOf(['Jan']))).toBe(0)
    expect(Buffer.compare(bytesOf(['Jan']), bytesOf(['Jan'], new Date(0)))).not.toBe(0)
  })

  it('is tagged and titled, and has its fonts with it', () => {
    const bytes = bytesOf(['Jan', 'Σοφία'])
    expect(pdfInfo(bytes)).toMatchObject({
      Title: 'Gästekarten: Bürgerbegegnung',
      Author: 'Stadt Brunnenau',
      Tagged: 'yes',
      Pages: '1',
    })
    expect(pdfFonts(bytes).length).toBeGreaterThan(1)
    expect(pdfFonts(bytes)).toSatisfy((fonts: ReturnType<typeof pdfFonts>) =>
      fonts.every(({ name, embedded }) => embedded && name.includes('SourceSans3')),
    )
  })

  it('prints data as text, whatever it looks like', () => {
    const names = ['#panic("x") *bold* ]', '$ x^2 $ {visit} \\', '<script>alert(1)</script>', '= #sys.inputs']
    const text = pdfText(bytesOf(names))
    for (const name of names) expect(text).toContain(name)
  })
})

describe('a character that no font has', () => {
  it.each([
    ['an emoji', 'Jan 😀', '😀', 'U+1F600'],
    ['Japanese', 'Jan 日', '日', 'U+65E5'],
    ['a control character', 'Jan\u0007', '\u0007', 'U+0007'],
    ['a private character', 'Jan \uE000', '\uE000', 'U+E000'],
  ])('%s is named', (_what, name, character, codepoint) => {
    const error = {
      ok: false,
      error: { code: 'character-missing', params: { character, codepoint, document: 'guest-slip' } },
    }
    expect(guestSlipsPdf(compiler, slips([name]), now)).toEqual(error)
    expect(guestSlipsSvg(compiler, slips([name]), now)).toEqual(error)
  })

  it('does not stay in the compiler', () => {
    expect(guestSlipsPdf(compiler, slips(['日']), now).ok).toBe(false)
    expect(guestSlipsPdf(compiler, slips(['Jan']), now).ok).toBe(true)
  })
})

describe('the preview', () => {
  it('has one drawing a page', () => {
    const drawn = guestSlipsSvg(compiler, slips(['Jan', 'Ewa', 'Zofia']), now)
    if (!drawn.ok) throw new Error(drawn.error.code)
    expect(drawn.value.pages).toHaveLength(2)
    for (const page of drawn.value.pages) {
      expect(page).toMatch(/^<svg viewBox="0 0 595\.\d+ 841\.\d+"/)
      expect(page.match(/<use /g)?.length).toBeGreaterThan(50)
      const forms = new Set([...page.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id))
      for (const [, id] of page.matchAll(/xlink:href="#([^"]+)"/g)) expect(forms).toContain(id)
    }
  })
})

describe('data that is not complete', () => {
  it('is an error that names the field', () => {
    expect(guestSlipsPdf(compiler, slips(['']), now)).toMatchObject({
      ok: false,
      error: { code: 'document-data-missing', fields: [{ path: 'slips.0.guests.0', problem: 'required' }] },
    })
  })
})
