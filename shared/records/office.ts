import { z } from 'zod'

import {
  addressSchema,
  emailOrEmpty,
  idSchema,
  interfaceLanguages,
  recordBase,
  requiredText,
} from './common.ts'

/** The office or association that keeps the book; exactly one, with the id `office`. */
export const officeSchema = z.object({
  ...recordBase,
  id: z.literal('office'),
  ownTownId: idSchema,
  /** Letterhead: „Stadt Hennef · Büro für Städtepartnerschaften“. */
  name: requiredText,
  address: addressSchema,
  phone: z.string().trim(),
  email: emailOrEmpty,
  /** Who signs the letters, with office: „Anna Weber“, „Partnerschaftsbeauftragte“. */
  signatory: z.string().trim(),
  signatoryOffice: z.string().trim(),
  letterLanguage: z.enum(interfaceLanguages),
})
export type Office = z.infer<typeof officeSchema>
