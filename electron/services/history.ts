import { sealOf } from '#electron/book/book.ts'
import { realDisk } from '#electron/book/disk.ts'
import { diskError } from '#electron/book/disk-error.ts'
import { recordVersions } from '#electron/book/history.ts'
import type { RecordVersion } from '#shared/contract/answers.ts'
import type { InputOf } from '#shared/contract/contract.ts'
import { ok, type Result } from '#shared/contract/result.ts'

import { andThen, bookOf, type Desk } from './desk.ts'

export async function recordHistory(
  desk: Desk,
  { collection, id }: InputOf<'history.record'>,
): Promise<Result<RecordVersion[]>> {
  return andThen(bookOf(desk), async (book) => {
    try {
      return ok(await recordVersions(realDisk, book.folder, collection, id, sealOf(book)))
    } catch (error) {
      return diskError(error, book.folder)
    }
  })
}
