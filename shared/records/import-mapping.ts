import { z } from 'zod'

import { recordBase } from './common.ts'

/** How the columns of a spreadsheet were mapped, remembered for the next list with the same headings. */
export const importMappingSchema = z.object({
  ...recordBase,
  kind: z.enum(['guests', 'households']),
  /** Heading as written → field; null: kept as a note. */
  columns: z.record(z.string(), z.string().nullable()),
})
export type ImportMapping = z.infer<typeof importMappingSchema>
