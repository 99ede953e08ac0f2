import { z } from 'zod'

import { idSchema, isoDate, recordBase } from './common.ts'
import { hostingSchema } from './hosting.ts'

export const offerStatuses = ['asked', 'offered', 'declined'] as const

/** A household's registration for one visit: copied from the household, then its own. */
export const offerSchema = z.object({
  ...recordBase,
  visitId: idSchema,
  householdId: idSchema,
  status: z.enum(offerStatuses),
  /** The nights it is free, by the date of the evening; null: the whole visit. */
  nights: z.array(isoDate).min(1, 'required').nullable(),
  hosting: hostingSchema,
  note: z.string(),
})
export type Offer = z.infer<typeof offerSchema>
