import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from '#electron/book/atomic-file.ts'
import { diskError, systemCode } from '#electron/book/disk-error.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'

/** Keeps bytes in the book's `files/` under the SHA-256 of their content; the same content is kept once. */
export async function keepFile(bookFolder: string, bytes: Buffer): Promise<Result<string>> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const folder = join(bookFolder, 'files')
  try {
    await mkdir(folder, { recursive: true })
    await writeAtomically(join(folder, hash), bytes)
    return ok(hash)
  } catch (error) {
    return diskError(error, folder)
  }
}

/** Reads a kept file and holds it against its name. Errors: `file-missing` also when the content is not what it was. */
export async function readKeptFile(bookFolder: string, hash: string): Promise<Result<Buffer>> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return err('file-missing')
  try {
    const bytes = await readFile(join(bookFolder, 'files', hash))
    return createHash('sha256').update(bytes).digest('hex') === hash ? ok(bytes) : err('file-missing')
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? err('file-missing') : diskError(error, hash)
  }
}
