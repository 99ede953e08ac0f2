import type { history as de } from '../de/history.ts'
import type { Texts } from '../texts.ts'

/** What happened to a record, and what the book has to say about itself. */
export const history: Texts<typeof de> = {
  title: '',
}
