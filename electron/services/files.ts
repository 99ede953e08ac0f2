import { checkCoatOfArms } from '#electron/files/coat-of-arms.ts'
import { keepFile, readKeptFile } from '#electron/files/kept-files.ts'
import type { InputOf } from '#shared/contract/contract.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import type { FileRef } from '#shared/records/common.ts'

import { andThen, bookOf, type Desk } from './desk.ts'

/** Keeps an image in the book after it was found harmless. */
export async function putFile(desk: Desk, input: InputOf<'files.put'>): Promise<Result<FileRef>> {
  return andThen(bookOf(desk), (book) => {
    const bytes = Buffer.from(input.base64, 'base64')
    return andThen(checkCoatOfArms(bytes), (type) =>
      andThen(keepFile(book, bytes), (hash) => ok({ hash, type, name: input.name })),
    )
  })
}

export async function getFile(
  desk: Desk,
  input: InputOf<'files.get'>,
): Promise<Result<{ base64: string; type: string }>> {
  return andThen(bookOf(desk), (book) =>
    andThen(readKeptFile(book, input.hash), (bytes) =>
      andThen(checkCoatOfArms(bytes), (type) => ok({ base64: bytes.toString('base64'), type })),
    ),
  )
}
