import { z } from 'zod'

import { idSchema, partialDate, recordBase, requiredText } from './common.ts'

/** The four criteria of the Europe Prize in their order (domain report §1.2, S9); their names are in `resources/honours`. */
export const honourCriteria = ['twinning', 'europe', 'solidarity', 'membership'] as const
export const honourCriterion = z.enum(honourCriteria)
export type HonourCriterion = z.infer<typeof honourCriterion>

const people = z.int('not-a-number').nonnegative('too-little').nullable()

/** What the town did for Europe: entered once, counted in every report and application. */
export const activitySchema = z
  .object({
    ...recordBase,
    title: requiredText,
    /** Of what lies long back only the year may be known; of a membership it is the beginning. */
    date: partialDate,
    criteria: z.array(honourCriterion).min(1, 'required'),
    relationId: idSchema.nullable(),
    visitId: idSchema.nullable(),
    participants: people,
    /** How many of the participants were young people. */
    young: people,
    description: z.string().trim(),
  })
  .superRefine(({ participants, young }, context) => {
    if (young !== null && young > (participants ?? 0))
      context.addIssue({ code: 'custom', path: ['young'], message: 'more-young-than-all' })
  })
export type Activity = z.infer<typeof activitySchema>
