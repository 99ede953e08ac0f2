import { access, constants, readdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { diskError } from '#electron/book/disk-error.ts'
import { BOOK_FILE } from '#electron/book/lowdb-book.ts'
import type { FolderListing } from '#shared/contract/answers.ts'
import type { InputOf } from '#shared/contract/contract.ts'
import { ok, type Result } from '#shared/contract/result.ts'

import type { Desk } from './desk.ts'

/** The folders inside a folder, books marked: both shells choose a book's folder with it. */
export async function listFolders(
  desk: Desk,
  input: InputOf<'folders.list'>,
): Promise<Result<FolderListing>> {
  const path = resolve(input.path ?? desk.documentsFolder)
  try {
    const entries = await readdir(path, { withFileTypes: true })
    const names = entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
    names.sort((a, b) => a.localeCompare(b))
    const folders = await Promise.all(
      names.map(async (name) => ({
        name,
        path: join(path, name),
        isBook: await allowed(join(path, name, BOOK_FILE), constants.F_OK),
      })),
    )
    const parent = dirname(path)
    return ok({
      path,
      parent: parent === path ? null : parent,
      writable: await allowed(path, constants.W_OK),
      isBook: entries.some((entry) => entry.name === BOOK_FILE),
      folders,
    })
  } catch (error) {
    return diskError(error, path)
  }
}

/** A folder for the new book of a town: in the user's documents, with a name that any file system takes. */
export async function suggestFolder(
  desk: Desk,
  input: InputOf<'folders.suggest'>,
): Promise<Result<{ folder: string }>> {
  const name =
    input.townName
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N} .()-]/gu, '')
      .trim() || 'Tessera'
  for (let number = 1; ; number++) {
    const folder = join(desk.documentsFolder, 'Tessera', number === 1 ? name : `${name} ${number}`)
    if (!(await allowed(join(folder, BOOK_FILE), constants.F_OK))) return ok({ folder })
  }
}

function allowed(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  )
}
