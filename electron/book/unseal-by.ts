import { err } from '#shared/contract/result.ts'

import { unseal } from './seal.ts'
import type { Unseal } from './snapshot.ts'

/** Opens seals by what the user typed: the passphrase or the recovery code. Errors: `passphrase-needed` without. */
export function unsealBy(passphrase: string | undefined): Unseal {
  return async (header) => (passphrase === undefined ? err('passphrase-needed') : unseal(header, passphrase))
}
