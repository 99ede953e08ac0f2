import { z } from 'zod'
import { ok, type Result } from '#shared/contract/result.ts'
import { documentLanguage } from '#shared/records/common.ts'

import type { Compiler, DocumentMeta, RenderedPdf, RenderedSvg } from './compiler.ts'
import { checkDocumentData, letterheadSchema, meetingSchema, printedText } from './document-data.ts'

/** Cards for guests, one a party, two on a sheet: where they live and whom to call; nothing of their needs. */
export const guestSlipsSchema = z.strictObject({
  office: letterheadSchema.pick({ name: true }),
  visit: z.strictObject({ title: printedText, emergencyPhone: z.string().trim() }),
  slips: z
    .array(
      z.strictObject({
        /** The language of the guests. */
        language: documentLanguage,
        guests: z.array(printedText).min(1, 'required'),
        host: z.strictObject({
          name: printedText,
          /** In one line: street, postcode and place. */
          address: z.string().trim(),
          phones: z.array(printedText),
        }),
        pickUp: meetingSchema,
        departure: meetingSchema,
      }),
    )
    .min(1, 'required'),
})

/** The data as services hand it over. */
export type GuestSlipsData = z.input<typeof guestSlipsSchema>

/** All cards in one file. */
export function guestSlipsPdf(compiler: Compiler, data: GuestSlipsData, now: Date): Result<RenderedPdf> {
  const source = slipSource(data, now)
  return source.ok ? compiler.renderPdf('guest-slip', source.value.data, source.value.meta) : source
}

/** All cards as pictures of their sheets. */
export function guestSlipsSvg(compiler: Compiler, data: GuestSlipsData, now: Date): Result<RenderedSvg> {
  const source = slipSource(data, now)
  return source.ok ? compiler.renderSvg('guest-slip', source.value.data, source.value.meta) : source
}

function slipSource(
  input: GuestSlipsData,
  now: Date,
): Result<{ readonly data: object; readonly meta: DocumentMeta }> {
  const checked = checkDocumentData(guestSlipsSchema, input)
  if (!checked.ok) return checked
  const data = checked.value
  return ok({ data, meta: { language: data.slips[0]?.language ?? 'de', author: data.office.name, now } })
}
