import { z } from 'zod'

import { idSchema, isoDate, recordBase, requiredText } from './common.ts'

export const resolutionResults = ['adopted', 'rejected', 'postponed'] as const

/** A council resolution about a relation: the decision that a charter later seals (domain report §0). */
export const resolutionSchema = z.object({
  ...recordBase,
  relationId: idSchema,
  townId: idSchema,
  /** „Stadtrat“, „conseil municipal“. */
  body: requiredText,
  date: isoDate,
  number: z.string().trim(),
  subject: z.string().trim(),
  result: z.enum(resolutionResults),
})
export type Resolution = z.infer<typeof resolutionSchema>
