import { z } from 'zod'

import { addressSchema, idSchema, isoDate, partialDate, recordBase, requiredText } from './common.ts'
import { hostingSchema } from './hosting.ts'

/** A host family: who lives there, what it can offer, whom it wishes for. */
export const householdSchema = z.object({
  ...recordBase,
  /** As it is spoken of: „Familie Müller“. */
  name: requiredText,
  /** People to write to and call; the first is addressed. */
  hostIds: z.array(idSchema).min(1, 'required'),
  children: z.array(z.object({ name: z.string().trim(), born: partialDate })),
  address: addressSchema,
  district: z.string().trim(),
  hosting: hostingSchema,
  /** Only that the certificate was seen, never the document or its content (§ 72a (5) SGB VIII). */
  clearance: z.object({ seenOn: isoDate, validUntil: isoDate.nullable(), seenBy: requiredText }).nullable(),
  /** People it would gladly have (again), and people it must not be given. */
  wishes: z.array(idSchema),
  never: z.array(idSchema),
  note: z.string(),
})
export type Household = z.infer<typeof householdSchema>
