import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Book, sealOf } from '#electron/book/book.ts'
import { realDisk, replaceFile } from '#electron/book/disk.ts'
import { diskError, systemCode } from '#electron/book/disk-error.ts'
import { openFile, sealFile } from '#electron/book/sealed-file.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'

/** Keeps bytes in the book's `files/` under the SHA-256 of their content; the same content is kept once. */
export async function keepFile(book: Book, bytes: Buffer): Promise<Result<string>> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const folder = join(book.folder, 'files')
  const seal = sealOf(book)
  try {
    await mkdir(folder, { recursive: true })
    await replaceFile(realDisk, join(folder, hash), [seal ? sealFile(bytes, hash, seal) : bytes])
    return ok(hash)
  } catch (error) {
    return diskError(error, folder)
  }
}

/** Reads a kept file and holds it against its name. Errors: `file-missing` also when the content is not what it was. */
export async function readKeptFile(book: Book, hash: string): Promise<Result<Buffer>> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return err('file-missing')
  try {
    const kept = await readFile(join(book.folder, 'files', hash))
    const bytes = openFile(kept, hash, sealOf(book))
    const same = bytes && createHash('sha256').update(bytes).digest('hex') === hash
    return same ? ok(bytes) : err('file-missing')
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? err('file-missing') : diskError(error, hash)
  }
}
