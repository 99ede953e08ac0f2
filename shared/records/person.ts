import { z } from 'zod'

import {
  addressSchema,
  emailOrEmpty,
  idSchema,
  languageCode,
  partialDate,
  recordBase,
  requiredText,
  sex,
} from './common.ts'

/** One table for hosts, guests, officials and contacts (domain report §8); needs of guests live with the visit. */
export const personSchema = z.object({
  ...recordBase,
  title: z.string().trim(),
  givenName: z.string().trim(),
  familyName: requiredText,
  sex: sex.nullable(),
  /** Birth date, or only the year where a list gives an age. */
  born: partialDate.nullable(),
  email: emailOrEmpty,
  phone: z.string().trim(),
  mobile: z.string().trim(),
  address: addressSchema.nullable(),
  townId: idSchema.nullable(),
  languages: z.array(languageCode),
  /** Clubs, choirs, hobbies: what two houses may have in common. */
  interests: z.array(requiredText),
  note: z.string(),
})
export type Person = z.infer<typeof personSchema>
