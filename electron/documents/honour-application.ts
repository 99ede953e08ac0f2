import { z } from 'zod'
import { ok, type Result } from '#shared/contract/result.ts'
import { applicationLanguages } from '#shared/records/award.ts'

import type { Compiler, DocumentMeta, RenderedPdf, RenderedSvg } from './compiler.ts'
import { checkDocumentData, letterheadSchema, localDay, printedText } from './document-data.ts'

const text = z.string().trim()
const count = z.int().nonnegative()

/** An application for a step of the Europe Prize: the mayor's letter, the summary, the dossier by criterion. */
export const honourApplicationSchema = z.strictObject({
  language: z.enum(applicationLanguages),
  office: letterheadSchema.extend({ signatory: text, signatoryOffice: text }),
  town: printedText,
  mayor: z.strictObject({ name: text, office: text }),
  /** The official name of the step, in the language of the application. */
  step: printedText,
  year: z.int(),
  previous: z.strictObject({ step: printedText, year: z.int() }).nullable(),
  partners: z.array(z.strictObject({ name: printedText, country: text, since: text })),
  letter: text,
  summary: text,
  criteria: z.array(
    z.strictObject({
      name: printedText,
      text,
      activities: z.array(
        z.strictObject({
          /** As it is written in the language: of some only the year is known. */
          date: printedText,
          title: printedText,
          description: text,
          partner: text,
          participants: count.nullable(),
          young: count.nullable(),
        }),
      ),
    }),
  ),
})

/** The data as services hand it over. */
export type HonourApplicationData = z.input<typeof honourApplicationSchema>

/** The whole file of the application. */
export function honourApplicationPdf(
  compiler: Compiler,
  data: HonourApplicationData,
  now: Date,
): Result<RenderedPdf> {
  const source = applicationSource(data, now)
  return source.ok ? compiler.renderPdf('honour-application', source.value.data, source.value.meta) : source
}

/** The application as pictures of its pages. */
export function honourApplicationSvg(
  compiler: Compiler,
  data: HonourApplicationData,
  now: Date,
): Result<RenderedSvg> {
  const source = applicationSource(data, now)
  return source.ok ? compiler.renderSvg('honour-application', source.value.data, source.value.meta) : source
}

/** The office types an empty line between paragraphs; a single one is a new line within. */
const paragraphs = (written: string) =>
  written.split(/\n\s*\n/).flatMap((paragraph) => (paragraph.trim() === '' ? [] : [paragraph.trim()]))

function applicationSource(
  input: HonourApplicationData,
  now: Date,
): Result<{ readonly data: object; readonly meta: DocumentMeta }> {
  const checked = checkDocumentData(honourApplicationSchema, input)
  if (!checked.ok) return checked
  const { language, ...data } = checked.value
  return ok({
    data: {
      ...data,
      letter: paragraphs(data.letter),
      summary: paragraphs(data.summary),
      criteria: data.criteria.map((criterion) => ({ ...criterion, text: paragraphs(criterion.text) })),
      today: localDay(now),
    },
    meta: { language, author: data.office.name, now },
  })
}
