import { z } from 'zod'

import { idSchema, isoDate, recordBase, requiredText } from './common.ts'

export const visitDirections = ['incoming', 'outgoing'] as const
export const visitKinds = ['citizens', 'delegation', 'club', 'school', 'youth'] as const
export const visitInitiators = ['town', 'club', 'school'] as const

/** A visit of a partner town here, or of ours there. */
export const visitSchema = z
  .object({
    ...recordBase,
    title: requiredText,
    direction: z.enum(visitDirections),
    kind: z.enum(visitKinds),
    townIds: z.array(idSchema).min(1, 'required'),
    arrival: isoDate,
    departure: isoDate,
    initiator: z.object({ kind: z.enum(visitInitiators), name: z.string().trim() }),
    /** Where and when hosts fetch their guests; printed on letters and slips. */
    meetingPoint: z.string().trim(),
    meetingTime: z.string().trim(),
    emergencyPhone: z.string().trim(),
    /** Parties that must not be in one household on a common night. */
    keepApart: z.array(z.tuple([idSchema, idSchema])),
    note: z.string(),
  })
  .superRefine((visit, context) => {
    if (visit.departure < visit.arrival)
      context.addIssue({ code: 'custom', path: ['departure'], message: 'ends-before-begin' })
  })
export type Visit = z.infer<typeof visitSchema>
