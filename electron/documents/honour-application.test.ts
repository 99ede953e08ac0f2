import { beforeAll, describe, expect, it } from 'vitest'
import { honourApplication } from '#electron/services/paper/honour-paper.ts'
import { applyChanges, emptyBook } from '#shared/domain/commit.ts'
import { proposedTexts } from '#shared/domain/honours/proposal.ts'
import { sampleChanges } from '#shared/domain/sample-book.ts'
import { type Award, applicationLanguages } from '#shared/records/award.ts'
import { anAward } from '#test/builders/honours.ts'
import { pdfInfo, pdfProse } from '#test/support/pdf.ts'

import { type Compiler, createCompiler } from './compiler.ts'
import { honourApplicationPdf } from './honour-application.ts'

const now = new Date(2026, 10, 23, 9)

let compiler: Compiler
beforeAll(async () => {
  compiler = await createCompiler()()
})

function sample() {
  let last = 0
  const book = emptyBook()
  applyChanges(
    book,
    sampleChanges('2026-11-23', () => `id-${++last}`),
  )
  return book
}

function set(award: Award) {
  const data = honourApplication(sample(), award)
  const rendered = data.ok ? honourApplicationPdf(compiler, data.value, now) : data
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error))
  return rendered.value
}

describe('an application for the flag', () => {
  const flag = anAward({ id: 'flag', step: 'flag' })

  it.each([
    ['de', 'Ehrenfahne 2027', '1. Partnerschaften, Begegnungen und Zusammenarbeit', 'Europadiplom 2020'],
    ['en', 'Flag of Honour 2027', '1. Twinning, exchanges and co-operation', 'European Diploma 2020'],
    ['fr', 'Drapeau d’honneur 2027', '1. Jumelages, échanges et coopération', 'Diplôme européen 2020'],
  ] as const)('in %s has letter, summary and dossier by criterion', (language, step, criterion, previous) => {
    const award = { ...flag, language }
    const { bytes, pages } = set({ ...award, ...proposedTexts(sample(), award) })
    const text = pdfProse(bytes)
    expect(pages).toBeGreaterThanOrEqual(4)
    for (const words of [step, criterion, previous, 'Dr. Helga Brandscheid', 'Valbrune-sur-Orne'])
      expect(text).toContain(words)
    expect(text).toContain('Zeltlager der Jugendfeuerwehren')
    expect(pdfInfo(bytes).Title).toContain(step)
  })

  it('can be looked at while nothing is written yet', () => {
    for (const language of applicationLanguages) expect(set({ ...flag, language }).pages).toBeGreaterThan(2)
  })
})
