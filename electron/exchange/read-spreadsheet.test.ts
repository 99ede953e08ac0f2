import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CFB, utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseCsv } from './csv.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'
import { decodeText } from './text-encoding.ts'

const samples = join(import.meta.dirname, '../../test/fixtures/samples')
const sample = (name: string) => {
  const read = readSpreadsheet(readFileSync(join(samples, name)), name)
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}
const readText = (bytes: Uint8Array | string, name = 'list.csv') => {
  const read = readSpreadsheet(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name)
  return read.ok ? read.value[0]?.rows : read.error.code
}

describe('the samples', () => {
  test('ods: both sheets, texts with their accents, an empty row inside', () => {
    const [hosts, old] = sample('gastgeber-2027.ods')
    expect(hosts?.name).toBe('Gastgeber')
    expect(hosts?.rows).toHaveLength(36)
    expect(hosts?.rows[3]?.slice(0, 4)).toEqual(['Nr.', 'Name', 'Vorname', 'Straße'])
    expect(hosts?.rows[4]).toContain('3/5/9')
    expect(hosts?.rows[5]).toContain('2-3')
    expect(hosts?.rows[14]).toEqual([])
    expect(hosts?.rows[16]?.[1]).toBe('Nguyễn')
    expect(old?.rows).toEqual([['alte Liste 2025'], ['Schmitz', 'Frau', '2 EZ']])
  })

  test('xlsx: dates as ISO days, dates as text as they stand', () => {
    const [adults, young] = sample('participants-bernay.xlsx')
    expect(adults?.rows[3]?.[4]).toBe('22/03/1950')
    expect(adults?.rows[4]?.[4]).toBe('1948-03-09')
    expect(adults?.rows[38]?.[4]).toBe('8 ans')
    expect(young?.rows[1]?.[4]).toBe('2011-01-03')
    expect(young?.rows).toHaveLength(9)
  })

  test('csv: Windows-1250 and quoted quotes', () => {
    const [guests] = sample('goscie-nowy-dwor.csv')
    expect(guests?.name).toBe('goscie-nowy-dwor')
    expect(guests?.rows[0]).toEqual(
      'Lp. Nazwisko Imię Płeć Wiek Dieta Alergie Języki Pokój_z Palacz Uwagi'
        .split(' ')
        .map((heading) => heading.replace('_', ' ')),
    )
    expect(guests?.rows[11]).toContain('Ćwikła')
    expect(guests?.rows[11]?.at(-1)).toBe('"wózek inwalidzki", parter')
    expect(guests?.rows[1]?.[7]).toBe('PL; EN')
  })
})

describe('encodings', () => {
  const polish = 'Imię;Nazwisko\nŁukasz;Żółkiewski\n'
  const french = 'Prénom;Nom\nHélène;Lefèvre\nLoïc;Bœuf\n'
  const german = 'Vorname;Straße\nJörg;Mühlengasse\n'
  const bytes1250 = Buffer.from(
    [...polish].map((letter) => {
      const codes: Record<string, number> = { ę: 0xea, Ł: 0xa3, Ż: 0xaf, ó: 0xf3, ł: 0xb3 }
      return codes[letter] ?? letter.charCodeAt(0)
    }),
  )
  const utf16 = Buffer.from(`\ufeff${polish}`, 'utf16le')

  test.each([
    ['UTF-8', Buffer.from(polish), polish],
    ['UTF-8 with mark', Buffer.from(`\ufeff${polish}`), polish],
    ['UTF-16 little endian', utf16, polish],
    ['UTF-16 big endian', Buffer.from(utf16).swap16(), polish],
    ['UTF-16 without mark', Buffer.from(german, 'utf16le'), german],
    ['Windows-1250', bytes1250, polish],
    ['Windows-1252, French', Buffer.from(french.replace('œ', '\x9c'), 'latin1'), french],
    ['Windows-1252, German', Buffer.from(german, 'latin1'), german],
    ['pure ASCII', Buffer.from('a;b'), 'a;b'],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text)
  })
})

describe('csv', () => {
  test.each([
    [
      'semicolons',
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'commas',
      'a,b\r\n"x, y",2',
      [
        ['a', 'b'],
        ['x, y', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a said delimiter', 'sep=|\na;x|b\n', [['a;x', 'b']]],
    ['line breaks in quotes', '"a\nb";c', [['a\nb', 'c']]],
    ['doubled quotes', '"say ""hi""";x', [['say "hi"', 'x']]],
    ['a quote left open', 'a;"b', [['a', 'b']]],
    ['an empty last field', 'a;b;', [['a', 'b', '']]],
    ['quotes inside a field', 'a "q" b;c', [['a "q" b', 'c']]],
  ])('%s', (_, text, rows) => {
    expect(parseCsv(text)).toEqual(rows)
  })

  test('what is written by the rules is read as it was', () => {
    const field = fc.string().map((text) => text.replace(/\r/g, ''))
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field, field), { minLength: 1 }), (rows) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'))
        expect(parseCsv(`sep=;\n${quoted.join('\n')}`)).toEqual(rows)
      }),
    )
  })
})

test('keeps what another program would turn into numbers and dates', () => {
  expect(readText('Telefon;PLZ;Kinder\n+49 2242;01234;3/5/9')).toEqual([
    ['Telefon', 'PLZ', 'Kinder'],
    ['+49 2242', '01234', '3/5/9'],
  ])
  expect(readText('ID;PName\nE;x')).toEqual([
    ['ID', 'PName'],
    ['E', 'x'],
  ])
})

test('takes cells as shown and never computes', () => {
  const sheet = utils.aoa_to_sheet([
    ['Name', 'Gäste', 'Zeit'],
    ['A', 2, 0.75],
  ])
  sheet.B2 = { t: 'n', v: 7, f: 'WEBSERVICE("http://example.org")' }
  sheet.C2 = { t: 'n', v: 0.75, z: 'hh:mm' }
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Liste')
  const bytes: Buffer = write(book, { type: 'buffer', bookType: 'xlsx' })
  expect(readText(bytes, 'l.xlsx')?.[1]).toEqual(['A', '7', '18:00'])
})

describe('files that are no list', () => {
  const zipOf = (name: string, content: string) => {
    const container = CFB.utils.cfb_new()
    CFB.utils.cfb_add(container, name, Buffer.from(content))
    return Buffer.from(CFB.write(container, { type: 'buffer', fileType: 'zip' }) as Buffer)
  }
  const protectedBook = () => {
    const container = CFB.utils.cfb_new()
    CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(64))
    CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(64))
    return Buffer.from(CFB.write(container, { type: 'buffer' }) as Buffer)
  }
  const protectedOds = () => {
    const container = CFB.utils.cfb_new()
    CFB.utils.cfb_add(container, 'mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet'))
    CFB.utils.cfb_add(container, 'content.xml', Buffer.alloc(64, 7))
    CFB.utils.cfb_add(
      container,
      'META-INF/manifest.xml',
      Buffer.from('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'),
    )
    return Buffer.from(CFB.write(container, { type: 'buffer', fileType: 'zip' }) as Buffer)
  }

  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n'), 'spreadsheet-unreadable'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'spreadsheet-unreadable'],
    ['a zip of something else', zipOf('letter.txt', 'hello'), 'spreadsheet-unreadable'],
    ['a broken zip', Buffer.from('PK\u0003\u0004 and then nothing'), 'spreadsheet-unreadable'],
    ['an xlsx with a password', protectedBook(), 'spreadsheet-unreadable'],
    ['an ods with a password', protectedOds(), 'spreadsheet-unreadable'],
    ['a web page', Buffer.from('<!doctype html><table>'), 'spreadsheet-unreadable'],
    ['a file without content', Buffer.alloc(0), 'spreadsheet-empty'],
    ['a text of empty lines', Buffer.from('\n;;\n\n'), 'spreadsheet-empty'],
    ['far too many rows', Buffer.from('a;b\n'.repeat(20_001)), 'file-too-large'],
  ])('%s', (_, bytes, code) => {
    expect(readText(bytes)).toBe(code)
  })

  test('any bytes give an answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, zip) => {
        const answer = readText(zip ? Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]) : bytes)
        expect(Array.isArray(answer) || typeof answer === 'string').toBe(true)
      }),
    )
  })
})
