import type { search as de } from '../de/search.ts'
import type { Texts } from '../texts.ts'

/** The command palette: finding any record or action. */
export const search: Texts<typeof de> = {
  title: '',
}
