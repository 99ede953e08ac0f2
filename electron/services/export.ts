import { basename, resolve } from 'node:path'

import { exportFolder, importFolder } from '#electron/book/book-export.ts'
import { realDisk } from '#electron/book/disk.ts'
import { openBook } from '#electron/book/open-book.ts'
import type { BookState } from '#shared/contract/answers.ts'
import type { InputOf } from '#shared/contract/contract.ts'
import { ok, type Result } from '#shared/contract/result.ts'

import { serve } from './books.ts'
import { andThen, bookOf, type Desk } from './desk.ts'

/** The whole book as one file; a protected book stays protected in it. */
export async function exportBook(desk: Desk): Promise<Result<{ name: string; base64: string }>> {
  return andThen(bookOf(desk), (book) =>
    andThen(exportFolder(realDisk, book.folder), (bytes) => {
      const day = desk.effects.clock().toISOString().slice(0, 10)
      return ok({ name: `${basename(book.folder)} ${day}.tessera`, base64: bytes.toString('base64') })
    }),
  )
}

/** Unpacks an exported book into a new folder and opens it. */
export async function importBook(desk: Desk, input: InputOf<'book.import'>): Promise<Result<BookState>> {
  const folder = resolve(input.folder)
  const bytes = Buffer.from(input.base64, 'base64')
  return andThen(importFolder(realDisk, folder, bytes, input.passphrase), () =>
    andThen(openBook(folder, desk.effects, { passphrase: input.passphrase }), (book) =>
      serve(desk, book, false),
    ),
  )
}
