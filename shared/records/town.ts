import { z } from 'zod'

import { countryCode, fileRef, languageCode, recordBase, requiredText, sex } from './common.ts'

export const townRoles = ['own', 'partner', 'candidate'] as const
export const townLevels = ['municipality', 'district'] as const
export const townStructures = [
  'rural',
  'industrial',
  'university',
  'tourism',
  'commercial',
  'port',
  'mountain',
  'spa',
] as const

/** A municipality or district: our own, a partner, or a candidate of the partner search. */
export const townSchema = z.object({
  ...recordBase,
  role: z.enum(townRoles),
  level: z.enum(townLevels),
  /** The name in the town's own language. */
  name: requiredText,
  /** The name in other languages where it differs: `{ de: 'Krakau' }`. */
  names: z.record(languageCode, z.string().trim()),
  country: countryCode,
  region: z.string().trim(),
  population: z.int('not-a-number').positive('not-positive').nullable(),
  populationYear: z.int('not-a-number').min(1800, 'invalid-year').max(2200, 'invalid-year').nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  languages: z.array(languageCode),
  structure: z.array(z.enum(townStructures)),
  website: z.string().trim(),
  mayor: z.object({ name: z.string().trim(), sex: sex.nullable(), office: z.string().trim() }),
  coatOfArms: fileRef.nullable(),
  note: z.string(),
})
export type Town = z.infer<typeof townSchema>
export type TownRole = Town['role']
