import { z } from 'zod'
import { ok, type Result } from '#shared/contract/result.ts'
import { animal, diet, documentLanguage, sexes } from '#shared/records/common.ts'

import type { Compiler, DocumentMeta, RenderedPdf, RenderedSvg } from './compiler.ts'
import {
  checkDocumentData,
  letterheadSchema,
  localDay,
  meetingSchema,
  printedDate,
  printedText,
} from './document-data.ts'
import { languageName } from './language-name.ts'

/** A guest as the host may know them: of all needs only food and animals, for the household that cooks. */
const letterGuestSchema = z.strictObject({
  name: printedText,
  /** In full years on arrival. */
  age: z.int().nonnegative().nullable(),
  /** ISO 639 codes. */
  languages: z.array(z.string()),
  diet: diet.nullable(),
  dietNote: z.string().trim(),
  allergies: z.array(animal),
  /** Only where the guest does not stay for the whole time of the letter: first and last day. */
  stay: z.strictObject({ from: printedDate, to: printedDate }).nullable(),
})

/** Letters to host families; each household begins on a new page. */
export const hostLettersSchema = z.strictObject({
  office: letterheadSchema.extend({ signatory: z.string().trim(), signatoryOffice: z.string().trim() }),
  visit: z.strictObject({
    title: printedText,
    emergencyPhone: z.string().trim(),
    programme: z.array(
      z.strictObject({
        date: printedDate,
        time: z.string().trim(),
        title: printedText,
        place: z.string().trim(),
      }),
    ),
  }),
  letters: z
    .array(
      z.strictObject({
        /** The language of the reader. */
        language: documentLanguage,
        /** Lines of the address window: name, street, postcode and place. */
        recipient: z.array(printedText).min(1, 'required').max(6, 'too-many'),
        hosts: z
          .array(
            z.strictObject({
              title: z.string().trim(),
              givenName: z.string().trim(),
              familyName: printedText,
              /** Unknown is addressed like `x`, by the full name. */
              sex: z.enum(sexes).nullable(),
            }),
          )
          .min(1, 'required'),
        guests: z.array(letterGuestSchema).min(1, 'required'),
        arrival: meetingSchema,
        departure: meetingSchema,
      }),
    )
    .min(1, 'required'),
})

/** The data as services hand it over. */
export type HostLettersData = z.input<typeof hostLettersSchema>

/** All letters in one file. */
export function hostLettersPdf(compiler: Compiler, data: HostLettersData, now: Date): Result<RenderedPdf> {
  const source = letterSource(data, now)
  return source.ok ? compiler.renderPdf('host-letter', source.value.data, source.value.meta) : source
}

/** All letters as pictures of their pages. */
export function hostLettersSvg(compiler: Compiler, data: HostLettersData, now: Date): Result<RenderedSvg> {
  const source = letterSource(data, now)
  return source.ok ? compiler.renderSvg('host-letter', source.value.data, source.value.meta) : source
}

function letterSource(
  input: HostLettersData,
  now: Date,
): Result<{ readonly data: object; readonly meta: DocumentMeta }> {
  const checked = checkDocumentData(hostLettersSchema, input)
  if (!checked.ok) return checked
  const { office, visit } = checked.value
  const letters = checked.value.letters.map((letter) => ({
    ...letter,
    hosts: letter.hosts.map((host) => ({ ...host, sex: host.sex ?? 'x' })),
    guests: letter.guests.map((guest) => ({
      ...guest,
      languages: guest.languages.map((code) => languageName(code, letter.language)),
    })),
  }))
  const meta = { language: letters[0]?.language ?? 'de', author: office.name, now }
  return ok({ data: { office, visit, letters, today: localDay(now) }, meta })
}
