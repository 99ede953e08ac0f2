import type { backups as de } from '../de/backups.ts'
import type { Texts } from '../texts.ts'

/** Backups of the book: seeing, comparing, restoring; the whole book as one file. */
export const backups: Texts<typeof de> = {
  title: '',
}
