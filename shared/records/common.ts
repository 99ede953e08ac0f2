import { z } from 'zod'

/** What every record carries: its id, and the revision that its last commit gave it (0 = never committed). */
export const recordBase = {
  id: z.string().min(1).max(64),
  revision: z.int().nonnegative(),
}

export const idSchema = recordBase.id

/** A text that must say something; white space at the ends does not count. */
export const requiredText = z.string().trim().min(1, 'required')

/** A calendar day, `2027-05-14`. */
export const isoDate = z.iso.date('invalid-date')

/** A day known only to the year or month: `1985`, `1985-06`, `1985-06-01`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'invalid-date')

/** ISO 639 code in lower case: `de`, `fr`. */
export const languageCode = z.string().regex(/^[a-z]{2,3}$/, 'invalid-language')

/** ISO 3166-1 alpha-2: `DE`. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'invalid-country')

export const emailOrEmpty = z.union([z.literal(''), z.email('invalid-email')])

/** The languages of the interface. */
export const interfaceLanguages = ['de', 'en', 'fr'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** „egal / lieber nicht / auf keinen Fall“: one answer serves as wish and as rule (domain report §3.5, AFS form A). */
export const triAnswers = ['yes', 'rather-not', 'no'] as const
export const triAnswer = z.enum(triAnswers)
export type TriAnswer = z.infer<typeof triAnswer>

export const sexes = ['f', 'm', 'x'] as const
export const sex = z.enum(sexes)

export const animals = ['cat', 'dog', 'rabbit', 'rodent', 'bird', 'horse'] as const
export const animal = z.enum(animals)
export type Animal = z.infer<typeof animal>

export const diets = [
  'vegetarian',
  'vegan',
  'no-pork',
  'halal',
  'kosher',
  'gluten-free',
  'lactose-free',
] as const
export const diet = z.enum(diets)
export type Diet = z.infer<typeof diet>

export const addressSchema = z.object({
  street: z.string().trim(),
  postcode: z.string().trim(),
  city: z.string().trim(),
  country: countryCode.nullable(),
})
export type Address = z.infer<typeof addressSchema>

/** A file kept in the book's `files/`, named by the SHA-256 of its content. */
export const fileRef = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.enum(['image/svg+xml', 'image/png']),
  name: z.string(),
})
export type FileRef = z.infer<typeof fileRef>

/** The languages whose words for charters and letters the program has: `resources/documents/texts`. */
export const documentLanguages = ['de', 'en', 'fr', 'pl'] as const
export const documentLanguage = z.enum(documentLanguages)
export type DocumentLanguage = z.infer<typeof documentLanguage>
