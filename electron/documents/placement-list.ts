import { z } from 'zod'
import { ok, type Result } from '#shared/contract/result.ts'
import { documentLanguage } from '#shared/records/common.ts'

import type { Compiler, DocumentMeta, RenderedPdf, RenderedSvg } from './compiler.ts'
import { checkDocumentData, letterheadSchema, localDay, printedDate, printedText } from './document-data.ts'

/** First and last day: guests who come on the 14th and leave on the 17th stay three nights. */
const stay = { from: printedDate, to: printedDate }

/** Where a guest sleeps: the name of the room if it has one, its number if there are several. */
const bedSchema = z.strictObject({
  room: z.string().trim(),
  number: z.int().positive().nullable(),
  kind: z.enum(['single', 'double']),
})

/** The office's list of households and guests; without needs, because it lies on tables. */
export const placementListSchema = z.strictObject({
  language: documentLanguage,
  office: letterheadSchema.pick({ name: true }),
  visit: z.strictObject({ title: printedText, arrival: printedDate, departure: printedDate }),
  households: z.array(
    z.strictObject({
      name: printedText,
      /** In one line: street, postcode and place. */
      address: z.string().trim(),
      phones: z.array(printedText),
      /** All beds offered, also those left free. */
      beds: z.int().nonnegative(),
      guests: z.array(z.strictObject({ name: printedText, bed: bedSchema.nullable(), ...stay })),
    }),
  ),
  unplaced: z.array(
    z.strictObject({
      guests: z.array(printedText).min(1, 'required'),
      ...stay,
      /** Why, in the language of the list; may be empty. */
      reason: z.string().trim(),
    }),
  ),
})

/** The data as services hand it over. */
export type PlacementListData = z.input<typeof placementListSchema>

/** The list, as many pages as it takes. */
export function placementListPdf(
  compiler: Compiler,
  data: PlacementListData,
  now: Date,
): Result<RenderedPdf> {
  const source = listSource(data, now)
  return source.ok ? compiler.renderPdf('placement-list', source.value.data, source.value.meta) : source
}

/** The list as pictures of its pages. */
export function placementListSvg(
  compiler: Compiler,
  data: PlacementListData,
  now: Date,
): Result<RenderedSvg> {
  const source = listSource(data, now)
  return source.ok ? compiler.renderSvg('placement-list', source.value.data, source.value.meta) : source
}

function listSource(
  input: PlacementListData,
  now: Date,
): Result<{ readonly data: object; readonly meta: DocumentMeta }> {
  const checked = checkDocumentData(placementListSchema, input)
  if (!checked.ok) return checked
  const { language, ...data } = checked.value
  return ok({ data: { ...data, today: localDay(now) }, meta: { language, author: data.office.name, now } })
}
