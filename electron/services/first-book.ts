import { basename, resolve } from 'node:path'

import type { AppError } from '#shared/contract/errors.ts'

import { openExistingBook } from './books.ts'
import type { Desk } from './desk.ts'

/** Opens the book named on the command line; if it cannot be opened, the start screen says why. */
export async function openFirstBook(desk: Desk, folder: string | null): Promise<AppError | null> {
  if (folder === null) return null
  const opened = await openExistingBook(desk, { folder })
  // A protected book is asked for its passphrase; anything else is said on the start page.
  if (!opened.ok && opened.error.code === 'passphrase-needed')
    desk.sealed = { folder: resolve(folder), name: basename(resolve(folder)) }
  desk.problem = opened.ok || desk.sealed ? null : opened.error
  return desk.problem
}
