import { z } from 'zod'

import type { FieldProblem } from '../contract/errors.ts'
import { type Change, type CollectionName, collectionNames, collections } from './collections.ts'
import { idSchema } from './common.ts'

const collectionName = z.enum(collectionNames as [CollectionName, ...CollectionName[]])

/** The envelope of a change as it crosses the contract; `parseChange` checks the record inside. */
export const changeEnvelope = z.union([
  z.object({ collection: collectionName, put: z.looseObject({ id: idSchema }) }),
  z.object({
    collection: collectionName,
    delete: z.object({ id: idSchema, revision: z.int().nonnegative() }),
  }),
])
export type ChangeEnvelope = z.infer<typeof changeEnvelope>

/** Checks the record of a change by the schema of its collection: the change with the parsed record, or its problems. */
export function parseChange(
  envelope: ChangeEnvelope,
): { readonly change: Change } | { readonly problems: readonly FieldProblem[] } {
  if ('delete' in envelope) return { change: envelope as Change }
  const parsed = collections[envelope.collection].safeParse(envelope.put)
  if (parsed.success) return { change: { collection: envelope.collection, put: parsed.data } as Change }
  return {
    problems: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), problem: issue.message })),
  }
}
