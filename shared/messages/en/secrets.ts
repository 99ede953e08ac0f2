import type { secrets as de } from '../de/secrets.ts'
import type { Texts } from '../texts.ts'

/** The passphrase of a book: setting, changing, removing, being asked for it. */
export const secrets: Texts<typeof de> = {
  title: '',
}
