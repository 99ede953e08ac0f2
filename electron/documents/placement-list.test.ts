import { beforeAll, describe, expect, it } from 'vitest'

import { pdfInfo, pdfText } from '#test/support/pdf.ts'

import { type Compiler, createCompiler } from './compiler.ts'
import { type PlacementListData, placementListPdf } from './placement-list.ts'

const now = new Date(2027, 3, 20, 9)
const stay = { from: '2027-05-14', to: '2027-05-17' }

const household = (number: number, guests: readonly string[]) => ({
  name: `Familie ${number}`,
  address: 'Lindenstraße 14',
  phones: ['+49 2242 1'],
  beds: 3,
  guests: guests.map((name) => ({
    name,
    bed: { room: 'Gästezimmer', number: 1, kind: 'double' as const },
    ...stay,
  })),
})

const list: PlacementListData = {
  language: 'de',
  office: { name: 'Stadt Brunnenau' },
  visit: { title: 'Bürgerbegegnung', arrival: stay.from, departure: stay.to },
  households: [household(1, ['Jan Kowalski', 'Ewa Kowalska']), household(2, [])],
  unplaced: [{ guests: ['Zofia Nowak'], ...stay, reason: 'Katze in jedem Haus' }],
}

let compiler: Compiler
beforeAll(async () => {
  compiler = await createCompiler()()
})

function set(data: PlacementListData) {
  const rendered = placementListPdf(compiler, data, now)
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error))
  return rendered.value
}

describe('the placement list', () => {
  it('is set even when there is nobody yet', () => {
    expect(set({ ...list, households: [], unplaced: [] }).pages).toBe(1)
  })

  it('shows households with guests, beds and nights, and who has none', () => {
    const text = pdfText(set(list).bytes)
    expect(text).toMatch(
      /Familie 1 .*2 ?\/ ?3 +Jan Kowalski +Gästezimmer, Doppelbett +14\.05\.–17\.05\. \(3\)/,
    )
    expect(text).toMatch(/Familie 2 .*0 ?\/ ?3 +keine Gäste/)
    expect(text).toMatch(/Noch ohne Quartier[\s\S]*Zofia Nowak +14\.05\.–17\.05\. \(3\) +Katze in jedem Haus/)
    expect(text).toContain('Untergebracht: 2 · Häuser: 1 · Betten: 6 · ohne Quartier: 1')
    expect(text).toContain('Stand 20. April 2027')
  })

  it('repeats its head, numbers its pages and keeps households whole', () => {
    const households = Array.from({ length: 40 }, (_, index) => household(index, ['A', 'B', 'C']))
    const { bytes, pages } = set({ ...list, households, unplaced: [] })
    const sheets = pdfText(bytes).split('\f').filter(Boolean)
    expect(sheets).toHaveLength(pages)
    expect(pages).toBeGreaterThan(2)
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet).toContain('Gastgeber')
      expect(sheet).toContain(`Seite ${index + 1} von ${pages}`)
      expect(sheet.match(/Gästezimmer/g)?.length).toBe((sheet.match(/Familie \d/g)?.length ?? 0) * 3)
    }
    expect(pdfInfo(bytes)['Page size']).toMatch(/^841/)
  })
})
