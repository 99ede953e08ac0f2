import { z } from 'zod'

import { animal, diet, idSchema, isoDate, languageCode, recordBase, triAnswer } from './common.ts'

export const partyKinds = ['single', 'couple', 'family', 'friends'] as const
export const mobilities = ['none', 'step-free'] as const

/** A guest of one visit: needs are kept here, with the visit, and go with it (design §7). */
export const guestSchema = z.object({
  id: idSchema,
  personId: idSchema,
  diet: diet.nullable(),
  /** Food allergies and what else the cook must know, in words. */
  dietNote: z.string().trim(),
  allergies: z.array(animal),
  smoker: z.boolean(),
  mindsSmoke: triAnswer,
  mindsPets: triAnswer,
  mobility: z.enum(mobilities),
  sharesRoom: z.boolean(),
  note: z.string(),
})
export type Guest = z.infer<typeof guestSchema>

/** People who travel together and are placed together. */
export const partySchema = z.object({
  ...recordBase,
  visitId: idSchema,
  kind: z.enum(partyKinds),
  guests: z.array(guestSchema).min(1, 'required'),
  /** The nights they stay, by the date of the evening; null: the whole visit. */
  nights: z.array(isoDate).min(1, 'required').nullable(),
  /** Households it wishes for, and households it must not be given. */
  wishes: z.array(idSchema),
  never: z.array(idSchema),
  /** The language of its slips. */
  language: languageCode,
  note: z.string(),
})
export type Party = z.infer<typeof partySchema>
