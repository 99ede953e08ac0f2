import { beforeAll, describe, expect, it } from 'vitest'

import { documentLanguages } from '#shared/records/common.ts'
import { pdfInfo, pdfProse, pdfText } from '#test/support/pdf.ts'

import { type Compiler, createCompiler } from './compiler.ts'
import { type RecoverySheetData, recoverySheetPdf, recoverySheetSvg } from './recovery-sheet.ts'

const now = new Date(2027, 3, 20, 9)
const code = 'K7QF-2M9X-0B1D-WZ8H-3T5V-PRCE-4G6J-NSYA'
const sheet: RecoverySheetData = {
  language: 'de',
  office: { name: 'Stadt Brunnenau · Büro für Städtepartnerschaften' },
  book: 'Brunnenau',
  code,
}

let compiler: Compiler
beforeAll(async () => {
  compiler = await createCompiler()()
})

function bytesOf(data: RecoverySheetData): Uint8Array {
  const rendered = recoverySheetPdf(compiler, data, now)
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error))
  return rendered.value.bytes
}

describe('the recovery sheet', () => {
  it.each(documentLanguages)('is one archival page in %s', (language) => {
    const bytes = bytesOf({ ...sheet, language })
    expect(pdfInfo(bytes)).toMatchObject({ Tagged: 'yes', Pages: '1' })
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  })

  it('stays one page with long names', () => {
    const long = 'Verein zur Förderung der Städtepartnerschaften und der internationalen Begegnung '.repeat(2)
    expect(pdfInfo(bytesOf({ ...sheet, office: { name: long }, book: long }))).toMatchObject({ Pages: '1' })
  })

  it('shows the code in its groups, in order, and whose it is', () => {
    const bytes = bytesOf(sheet)
    expect(pdfText(bytes)).toMatch(/K7QF\s+2M9X\s+0B1D\s+WZ8H\s+3T5V\s+PRCE\s+4G6J\s+NSYA/)
    expect(pdfText(bytes)).toMatch(
      /Buch\s+Brunnenau\n\s*Büro\s+Stadt Brunnenau .*\n\s*Ausgestellt am\s+20. April 2027/,
    )
    const text = pdfProse(bytes)
    for (const words of [
      'In einem verschlossenen Umschlag im Tresor',
      'Ohne Passphrase und ohne diesen Code kann niemand das Buch öffnen.',
    ])
      expect(text).toContain(words)
  })

  it('does not carry the code where a list of files shows it', () => {
    expect(JSON.stringify(pdfInfo(bytesOf(sheet)))).not.toContain('K7QF')
  })

  it('can be seen before it is printed', () => {
    expect(recoverySheetSvg(compiler, sheet, now)).toMatchObject({
      ok: true,
      value: { pages: [expect.any(String)] },
    })
  })

  it('is not made without a code', () => {
    expect(recoverySheetPdf(compiler, { ...sheet, code: '' }, now)).toMatchObject({
      error: { code: 'document-data-missing', fields: [{ path: 'code', problem: 'required' }] },
    })
  })
})
