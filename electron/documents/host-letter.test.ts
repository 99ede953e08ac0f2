import { beforeAll, describe, expect, it } from 'vitest'

import { pdfInfo, pdfProse } from '#test/support/pdf.ts'

import { type Compiler, createCompiler } from './compiler.ts'
import { type HostLettersData, hostLettersPdf, hostLettersSvg } from './host-letter.ts'

const now = new Date(2027, 3, 20, 9)

type Letter = HostLettersData['letters'][number]
type Guest = Letter['guests'][number]
type Host = Letter['hosts'][number]

const guest: Guest = {
  name: 'Małgorzata Wójcik',
  age: 54,
  languages: ['pl', 'de'],
  diet: 'vegetarian',
  dietNote: 'keine Nüsse',
  allergies: ['cat', 'dog'],
  stay: null,
}
const host: Host = { title: 'Dr.', givenName: 'Sabine', familyName: 'Müller', sex: 'f' }

const letter: Letter = {
  language: 'de',
  recipient: ['Dr. Sabine Müller', 'Lindenstraße 14', '53773 Brunnenau'],
  hosts: [host],
  guests: [guest],
  arrival: { date: '2027-05-14', time: '18:30', place: 'Busbahnhof' },
  departure: { date: '2027-05-17', time: '9:00', place: '' },
}

const data: HostLettersData = {
  office: {
    name: 'Stadt Brunnenau',
    address: { street: 'Marktplatz 1', postcode: '53773', city: 'Brunnenau' },
    phone: '+49 2242 888',
    email: 'partner@brunnenau.example',
    signatory: 'Anna Weber',
    signatoryOffice: 'Partnerschaftsbeauftragte',
  },
  visit: { title: 'Bürgerbegegnung 2027', emergencyPhone: '+49 171 555', programme: [] },
  letters: [letter],
}

let compiler: Compiler
beforeAll(async () => {
  compiler = await createCompiler()()
})

function bytesOf(...letters: readonly Partial<Letter>[]): Uint8Array {
  const all = { ...data, letters: letters.map((changes) => ({ ...letter, ...changes })) }
  const rendered = hostLettersPdf(compiler, all, now)
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error))
  return rendered.value.bytes
}

describe('letters to hosts', () => {
  it('begin a new page for every household', () => {
    const rendered = hostLettersPdf(compiler, { ...data, letters: [letter, letter, letter] }, now)
    expect(rendered).toMatchObject({ ok: true, value: { pages: 3 } })
    expect(hostLettersSvg(compiler, { ...data, letters: [letter, letter] }, now)).toMatchObject({
      value: { pages: { length: 2 } },
    })
  })

  it('refuse needs that a host has no business to know', () => {
    const curious = { ...data, letters: [{ ...letter, guests: [{ ...guest, mobility: 'step-free' }] }] }
    expect(hostLettersPdf(compiler, curious as HostLettersData, now)).toMatchObject({
      ok: false,
      error: { code: 'document-data-missing' },
    })
  })
})

describe('what a letter says', () => {
  it('to a German household', () => {
    const text = pdfProse(bytesOf({}))
    for (const words of [
      'Stadt Brunnenau · Marktplatz 1 · 53773 Brunnenau',
      'Dr. Sabine Müller Lindenstraße 14 53773 Brunnenau',
      '20. April 2027',
      'Ihr Gast: Bürgerbegegnung 2027',
      'Sehr geehrte Frau Dr. Müller,',
      'Małgorzata Wójcik',
      'Polnisch, Deutsch',
      'vegetarisch; keine Nüsse; Tierallergie: Katzen, Hunde',
      'Freitag, 14. Mai 2027, 18:30, Busbahnhof',
      'Montag, 17. Mai 2027, 9:00',
      '+49 171 555',
      'Anna Weber Partnerschaftsbeauftragte',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('Programm')
  })

  it.each([
    ['de', 'Sehr geehrte Frau Dr. Müller, sehr geehrter Herr Müller, guten Tag Kim Roth,'],
    ['en', 'Dear Dr. Müller and Mr Müller and Kim Roth,'],
    ['fr', 'Madame, Monsieur, bonjour Kim Roth,'],
    ['pl', 'Szanowna Pani, Szanowny Panie, Szanowni Państwo,'],
  ] as const)('addresses everyone in the household: %s', (language, greeting) => {
    const hosts: Host[] = [
      host,
      { title: '', givenName: 'Peter', familyName: 'Müller', sex: 'm' },
      { title: '', givenName: 'Kim', familyName: 'Roth', sex: null },
    ]
    expect(pdfProse(bytesOf({ language, hosts }))).toContain(greeting)
  })

  it('each in the language of its reader, the file in that of the first', () => {
    const bytes = bytesOf({ language: 'fr', guests: [guest, guest] }, { language: 'pl' })
    const text = pdfProse(bytes)
    expect(text).toContain('Les personnes que vous accueillez')
    expect(text).toContain('Polonais, Allemand')
    expect(text).toContain('allergie : chats, chiens')
    expect(text).toContain('piątek, 14 maja 2027')
    expect(pdfInfo(bytes).Title).toBe('Lettres aux familles d’accueil\u202f: Bürgerbegegnung 2027')
  })

  it('leaves out what is not known, and says who stays shorter', () => {
    const plain: Guest = { ...guest, diet: null, dietNote: '', allergies: [], age: null }
    const stay = { from: '2027-05-14', to: '2027-05-15' }
    const text = pdfProse(bytesOf({ guests: [{ ...plain, stay }] }))
    expect(text).not.toContain('Bitte beachten')
    expect(text).toContain('nur 14.05. bis 15.05.')
  })

  it('with the programme where there is one', () => {
    const programme = [{ date: '2027-05-15', time: '19:00', title: 'Festabend', place: 'Stadthalle' }]
    const rendered = hostLettersPdf(compiler, { ...data, visit: { ...data.visit, programme } }, now)
    if (!rendered.ok) throw new Error(rendered.error.code)
    expect(pdfProse(rendered.value.bytes)).toContain('15.05. 19:00 Festabend, Stadthalle')
  })
})
