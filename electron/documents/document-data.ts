import { z } from 'zod'

import type { Result } from '#shared/contract/result.ts'
import { err, ok } from '#shared/contract/result.ts'

export const printedText = z.string().trim().min(1, 'required')

export const printedDate = z.iso.date('invalid-date')

/** One text for all languages, or a text for each: `{ de: 'Bürgermeisterin', fr: 'maire' }`. */
export const textByLanguage = z.union([printedText, z.record(z.string(), z.string().trim())], 'required')
export type TextByLanguage = z.output<typeof textByLanguage>

export const printedAddress = z.object({
  street: z.string().trim(),
  postcode: z.string().trim(),
  city: z.string().trim(),
})

/** The office as its paper shows it. */
export const letterheadSchema = z.object({
  name: printedText,
  address: printedAddress,
  phone: z.string().trim(),
  email: z.string().trim(),
})

/** A day with a time and a place, both as they were given: „gegen 18 Uhr“, „Busbahnhof“. */
export const meetingSchema = z.object({
  date: printedDate,
  time: z.string().trim(),
  place: z.string().trim(),
})

/** The calendar day on which a document is made. */
export function localDay(now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}

/** The data as its schema reads it, or `document-data-missing` with the fields. */
export function checkDocumentData<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): Result<z.output<Schema>> {
  const parsed = schema.safeParse(data)
  if (parsed.success) return ok(parsed.data)
  const fields = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), problem: issue.message }))
  return err('document-data-missing', { fields: fields.map(({ path }) => path).join(', ') }, fields)
}
