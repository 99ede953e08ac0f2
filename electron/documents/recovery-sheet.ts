import { z } from 'zod'

import { ok, type Result } from '#shared/contract/result.ts'
import { documentLanguage } from '#shared/records/common.ts'

import type { Compiler, DocumentMeta, RenderedPdf, RenderedSvg } from './compiler.ts'
import { checkDocumentData, letterheadSchema, localDay, printedText } from './document-data.ts'

/** The sheet for the safe: the recovery code of a protected book and how to keep it. */
export const recoverySheetSchema = z.strictObject({
  language: documentLanguage,
  office: letterheadSchema.pick({ name: true }),
  /** What the office calls the book: the name of its folder. */
  book: printedText,
  /** As it is made, `K7QF-2M9X-…`. */
  code: printedText,
})

/** The data as services hand it over. */
export type RecoverySheetData = z.input<typeof recoverySheetSchema>

/** One page, to be printed and locked away. */
export function recoverySheetPdf(
  compiler: Compiler,
  data: RecoverySheetData,
  now: Date,
): Result<RenderedPdf> {
  const source = sheetSource(data, now)
  return source.ok ? compiler.renderPdf('recovery-sheet', source.value.data, source.value.meta) : source
}

/** The sheet as a picture. */
export function recoverySheetSvg(
  compiler: Compiler,
  data: RecoverySheetData,
  now: Date,
): Result<RenderedSvg> {
  const source = sheetSource(data, now)
  return source.ok ? compiler.renderSvg('recovery-sheet', source.value.data, source.value.meta) : source
}

function sheetSource(
  input: RecoverySheetData,
  now: Date,
): Result<{ readonly data: object; readonly meta: DocumentMeta }> {
  const checked = checkDocumentData(recoverySheetSchema, input)
  if (!checked.ok) return checked
  const { language, code, ...data } = checked.value
  return ok({
    data: { ...data, groups: code.split('-'), today: localDay(now) },
    meta: { language, author: data.office.name, now },
  })
}
