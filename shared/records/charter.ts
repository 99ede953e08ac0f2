import { z } from 'zod'

import { documentLanguage, idSchema, isoDate, recordBase, requiredText } from './common.ts'

export const charterKinds = ['partnership', 'friendship', 'project'] as const
export const charterOrientations = ['landscape', 'portrait'] as const

/** A charter in preparation: who signs what, where and when, in which languages. */
export const charterSchema = z.object({
  ...recordBase,
  relationId: idSchema,
  kind: z.enum(charterKinds),
  languages: z.array(documentLanguage).min(1, 'required').max(2),
  parties: z
    .array(
      z.object({
        townId: idSchema,
        signatory: requiredText,
        /** Office in each language of the charter: `{ de: 'Bürgermeisterin', fr: 'maire' }`. */
        offices: z.partialRecord(documentLanguage, z.string().trim()),
      }),
    )
    .min(2, 'two-parties'),
  place: requiredText,
  date: isoDate.nullable(),
  orientation: z.enum(charterOrientations),
})
export type Charter = z.infer<typeof charterSchema>
