import { crc32, deflateSync } from 'node:zlib'

import { beforeAll, describe, expect, it } from 'vitest'

import { pdfFonts, pdfInfo, pdfProse, pdfText } from '#test/support/pdf.ts'

import { type CharterData, charterPdf, charterSvg } from './charter.ts'
import { type Compiler, createCompiler } from './compiler.ts'

const now = new Date(Date.UTC(2027, 3, 20))

const shield = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 12"><path d="M0 0h10v8l-5 4-5-4z" fill="#a00"/></svg>',
)

const brunnenau: CharterData['parties'][number] = {
  town: 'Brunnenau',
  country: { de: 'Deutschland', pl: 'Niemcy', fr: 'Allemagne', en: 'Germany' },
  signatory: {
    name: 'Anna Weber',
    office: { de: 'Bürgermeisterin', pl: 'burmistrz', fr: 'maire', en: 'Mayor' },
  },
  resolution: { body: 'Stadtrat Brunnenau', date: '2027-03-01', number: '14/2027' },
  coatOfArms: shield,
}

const dabrowka: CharterData['parties'][number] = {
  town: 'Dąbrówka Nowa',
  country: { de: 'Polen', pl: 'Polska', fr: 'Pologne', en: 'Poland' },
  signatory: {
    name: 'Łukasz Wójcik',
    office: { de: 'Bürgermeister', pl: 'burmistrz', fr: 'maire', en: 'Mayor' },
  },
}

const charter: CharterData = {
  kind: 'partnership',
  languages: ['de', 'pl'],
  parties: [brunnenau, dabrowka],
  place: 'Brunnenau',
  date: '2027-05-14',
  orientation: 'landscape',
}

let compiler: Compiler
beforeAll(async () => {
  compiler = await createCompiler()()
})

function set(changes: Partial<CharterData> = {}) {
  const rendered = charterPdf(compiler, { ...charter, ...changes }, now)
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error))
  return rendered.value
}

describe('a charter on paper', () => {
  it.each(['partnership', 'friendship', 'project'] as const)('%s fits on one page, either way up', (kind) => {
    for (const orientation of ['landscape', 'portrait'] as const)
      for (const languages of [['de', 'fr'], ['pl', 'en'], ['fr']] as const)
        expect(set({ kind, orientation, languages: [...languages] }).pages).toBe(1)
  })

  it('fits with four towns', () => {
    const parties = [brunnenau, dabrowka, brunnenau, dabrowka]
    expect(set({ parties }).pages).toBe(1)
    expect(set({ parties, orientation: 'portrait' }).pages).toBe(1)
  })

  it('says by its pages that there is too much text', () => {
    const projects = Array.from({ length: 40 }, (_, index) => `Vorhaben ${index}`)
    expect(set({ kind: 'project', projects }).pages).toBeGreaterThan(1)
  })

  it('is drawn with both coats of arms', () => {
    const drawn = charterSvg(compiler, { ...charter, parties: [brunnenau, brunnenau] }, now)
    if (!drawn.ok) throw new Error(drawn.error.code)
    expect(drawn.value.pages).toHaveLength(1)
    expect(drawn.value.pages[0]?.match(/data:image\/svg\+xml;base64/g)).toHaveLength(2)
  })
})

describe('what a charter says', () => {
  it('in both languages, with dates in words', () => {
    const text = pdfProse(set().bytes)
    expect(text).toContain('Partnerschaftsurkunde')
    expect(text).toContain('Akt partnerstwa')
    expect(text).toContain('Anna Weber, Bürgermeisterin von Brunnenau (Deutschland), und Łukasz Wójcik,')
    expect(text).toContain('My, Anna Weber, burmistrz, Brunnenau (Niemcy), oraz Łukasz Wójcik,')
    expect(text).toContain('(Stadtrat Brunnenau, 1. März 2027, Nr. 14/2027)')
    expect(text).toContain('Brunnenau, am 14. Mai 2027')
    expect(text).toContain('Brunnenau, dnia 14 maja 2027 r.')
    expect(text).toContain('in deutscher und polnischer Sprache')
    expect(text).toContain('w językach niemieckim i polskim')
  })

  it('side by side', () => {
    const line = pdfText(set().bytes)
      .split('\n')
      .find((one) => one.includes('14. Mai 2027'))
    expect(line).toMatch(/am 14\. Mai 2027 {5,}Brunnenau, dnia 14 maja 2027/)
  })

  it('with the prepositions of French', () => {
    const parties = ['Évreux', 'Le Havre', 'Les Ulis', 'Bernay'].map((town) => ({ ...brunnenau, town }))
    const text = pdfProse(set({ languages: ['fr'], parties, date: '2027-05-01' }).bytes)
    for (const words of ['maire d’Évreux', 'maire du Havre', 'maire des Ulis', 'maire de Bernay'])
      expect(text).toContain(words)
    expect(text).toContain('Fait à Brunnenau, le 1er mai 2027')
    expect(text).toContain('vu les délibérations')
    expect(text).not.toContain('également foi')
  })

  it('with term and projects where there are some, and as a draft', () => {
    const limited = { term: '2030-12-31', projects: ['Chorbegegnung'], draft: true }
    const text = pdfProse(set({ ...limited, kind: 'friendship' }).bytes)
    expect(text).toContain('gilt bis zum 31. Dezember 2030')
    expect(text).toContain('Chorbegegnung')
    expect(text).toContain('Entwurf – vom Rat zu beschließen')
    expect(text).toContain('Projekt – do uchwalenia przez radę')
    const plain = pdfProse(set({ kind: 'friendship' }).bytes)
    for (const words of ['gilt bis', 'Gemeinsame Vorhaben', 'Entwurf']) expect(plain).not.toContain(words)
  })

  it('with names in Greek and Cyrillic', () => {
    const greek = { name: 'Γιώργος Παπαδόπουλος', office: 'Δήμαρχος' }
    const parties = [
      { ...brunnenau, town: 'Καλαμπάκα', signatory: greek },
      { ...dabrowka, town: 'Чернівці' },
    ]
    const { bytes } = set({ parties })
    const text = pdfProse(bytes)
    for (const words of ['Γιώργος Παπαδόπουλος', 'Δήμαρχος', 'Καλαμπάκα', 'Чернівці'])
      expect(text).toContain(words)
    expect(pdfFonts(bytes).filter(({ embedded }) => !embedded)).toEqual([])
  })

  it('in the title of the file', () => {
    expect(pdfInfo(set().bytes)).toMatchObject({
      Title: 'Partnerschaftsurkunde Brunnenau – Dąbrówka Nowa',
      Tagged: 'yes',
    })
  })
})

describe('a coat of arms', () => {
  it('may be a PNG', () => {
    const withPng = charterPdf(
      compiler,
      { ...charter, parties: [{ ...brunnenau, coatOfArms: redPixel() }, dabrowka] },
      now,
    )
    expect(withPng.ok).toBe(true)
  })

  it.each([
    ['nonsense', Buffer.from('Wappen')],
    ['nothing', Buffer.alloc(0)],
    ['a broken SVG', shield.subarray(0, 90)],
    ['a broken PNG', redPixel().subarray(0, 40)],
    [
      'an SVG that fetches',
      Buffer.from(shield.toString().replace('<path', '<image href="http://x.example/a.png"/><path')),
    ],
  ])('%s is an error that names the town', (_what, coatOfArms) => {
    const parties = [brunnenau, { ...dabrowka, coatOfArms }]
    expect(charterPdf(compiler, { ...charter, parties }, now)).toEqual({
      ok: false,
      error: { code: 'file-not-an-image', params: { name: 'Dąbrówka Nowa' } },
    })
  })
})

describe('a charter that lacks something', () => {
  it.each([
    ['one town', { parties: [brunnenau] }, 'parties'],
    ['no language', { languages: [] }, 'languages'],
    ['a language twice', { languages: ['de', 'de'] as const }, 'languages'],
    ['a place in one language only', { languages: ['de', 'en'] as const, place: { de: 'Köln' } }, 'place.en'],
    ['a day that does not exist', { date: '2027-02-30' }, 'date'],
  ])('%s', (_what, changes, path) => {
    expect(charterPdf(compiler, { ...charter, ...changes } as CharterData, now)).toMatchObject({
      ok: false,
      error: { code: 'document-data-missing', fields: [{ path }] },
    })
  })
})

/** A PNG of one red pixel. */
function redPixel(): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
    const head = Buffer.alloc(4)
    head.writeUInt32BE(content.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([head, body, sum])
  }
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 255, 0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
