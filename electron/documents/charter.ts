import { z } from 'zod'
import { ok, type Result } from '#shared/contract/result.ts'
import { documentLanguage } from '#shared/records/common.ts'
import {
  type Compiler,
  type DocumentImage,
  type DocumentMeta,
  imagePath,
  type RenderedPdf,
  type RenderedSvg,
} from './compiler.ts'
import {
  checkDocumentData,
  printedDate,
  printedText,
  type TextByLanguage,
  textByLanguage,
} from './document-data.ts'

const charterPartySchema = z.strictObject({
  town: textByLanguage,
  country: textByLanguage,
  signatory: z.strictObject({
    name: printedText,
    /** As it is to be printed, right for the person: „Bürgermeisterin“, „maire“. */
    office: textByLanguage,
  }),
  /** The council's decision to sign. */
  resolution: z
    .strictObject({ body: textByLanguage, date: printedDate, number: z.string().trim().default('') })
    .nullable()
    .default(null),
  /** Content of an SVG or PNG file. */
  coatOfArms: z
    .custom<Uint8Array>((value) => value instanceof Uint8Array)
    .nullable()
    .default(null),
})

/** What a charter prints. A contact has no charter; two languages stand side by side. */
export const charterDataSchema = z
  .strictObject({
    kind: z.enum(['partnership', 'friendship', 'project']),
    languages: z.array(documentLanguage).min(1, 'required').max(2, 'too-many'),
    parties: z.array(charterPartySchema).min(2, 'two-parties'),
    place: textByLanguage,
    /** Day of signing; null leaves a line to write it by hand. */
    date: printedDate.nullable(),
    orientation: z.enum(['landscape', 'portrait']),
    /** Last day of a friendship or project. */
    term: printedDate.nullable().default(null),
    projects: z.array(textByLanguage).default([]),
    /** Marks the sheet as a draft that the council has yet to decide on. */
    draft: z.boolean().default(false),
  })
  .superRefine((charter, context) => {
    if (new Set(charter.languages).size < charter.languages.length)
      context.addIssue({ code: 'custom', path: ['languages'], message: 'twice' })
    for (const [path, text] of textsOf(charter))
      for (const language of charter.languages)
        if (typeof text !== 'string' && !text[language])
          context.addIssue({ code: 'custom', path: [...path, language], message: 'required' })
  })

/** The data as services hand it over. */
export type CharterData = z.input<typeof charterDataSchema>
type Charter = z.output<typeof charterDataSchema>

/** The charter for signing. `pages` above 1 means that the text ran over: it should be shortened. */
export function charterPdf(compiler: Compiler, data: CharterData, now: Date): Result<RenderedPdf> {
  const source = charterSource(data, now)
  if (!source.ok) return source
  return compiler.renderPdf('charter', source.value.data, source.value.meta, source.value.images)
}

/** The same charter as pictures of its pages. */
export function charterSvg(compiler: Compiler, data: CharterData, now: Date): Result<RenderedSvg> {
  const source = charterSource(data, now)
  if (!source.ok) return source
  return compiler.renderSvg('charter', source.value.data, source.value.meta, source.value.images)
}

interface CharterSource {
  readonly data: object
  readonly meta: DocumentMeta
  readonly images: readonly DocumentImage[]
}

function charterSource(input: CharterData, now: Date): Result<CharterSource> {
  const checked = checkDocumentData(charterDataSchema, input)
  if (!checked.ok) return checked
  const charter = checked.value
  const language = charter.languages[0] ?? 'de'
  const towns = charter.parties.map(({ town }) => inLanguage(town, language))
  const images = charter.parties.flatMap(({ coatOfArms }, index) =>
    coatOfArms ? [{ name: towns[index] ?? '', bytes: coatOfArms }] : [],
  )
  const parties = charter.parties.map(({ coatOfArms, ...party }) => ({
    ...party,
    arms: coatOfArms && imagePath(coatOfArms),
  }))
  return ok({ data: { ...charter, parties }, meta: { language, author: towns.join(', '), now }, images })
}

/** All texts that may differ by language, with where they stand. */
function* textsOf(charter: Charter): Generator<[path: (string | number)[], text: TextByLanguage]> {
  yield [['place'], charter.place]
  for (const [index, project] of charter.projects.entries()) yield [['projects', index], project]
  for (const [index, party] of charter.parties.entries()) {
    yield [['parties', index, 'town'], party.town]
    yield [['parties', index, 'country'], party.country]
    yield [['parties', index, 'signatory', 'office'], party.signatory.office]
    if (party.resolution) yield [['parties', index, 'resolution', 'body'], party.resolution.body]
  }
}

function inLanguage(text: TextByLanguage, language: string): string {
  return typeof text === 'string' ? text : (text[language] ?? '')
}
