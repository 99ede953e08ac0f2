import { createHash } from 'node:crypto'
import { join } from 'node:path'

import { z } from 'zod'

import { err, ok, type Result } from '#shared/contract/result.ts'

import { type Disk, readIfThere, replaceFile } from './disk.ts'
import { diskError, systemCode } from './disk-error.ts'
import { HISTORY_FOLDER, JOURNAL_FILE } from './journal.ts'
import { BOOK_FILE } from './lowdb-book.ts'
import { FILES_FOLDER } from './reseal.ts'
import { readSnapshot } from './snapshot.ts'
import { unsealBy } from './unseal-by.ts'

const folders = [HISTORY_FOLDER, FILES_FOLDER] as const

/** An exported book: its files as they stand in the folder, sealed ones sealed. */
const exportSchema = z.strictObject({
  format: z.literal('tessera-export'),
  version: z.literal(1),
  /** Path inside the book → content. No path leaves the folder. */
  files: z.record(
    z.string().regex(/^(book\.json|journal\.ndjson|(history|files)\/[0-9a-z.-]+)$/),
    z.base64(),
  ),
  /** SHA-256 of the files as they stand in this document. */
  sum: z.string(),
})

/** The whole book as one file. Errors: those of the disk. */
export async function exportFolder(disk: Disk, folder: string): Promise<Result<Buffer>> {
  try {
    const files: Record<string, string> = {}
    // The journal before the snapshot: what moves meanwhile is then in both, and never in neither.
    for (const name of [JOURNAL_FILE, BOOK_FILE]) {
      const bytes = await readIfThere(disk, join(folder, name))
      if (bytes) files[name] = bytes.toString('base64')
    }
    for (const name of folders)
      for (const file of await namesIn(disk, join(folder, name)))
        files[`${name}/${file}`] = (await disk.readFile(join(folder, name, file))).toString('base64')
    const document = { format: 'tessera-export', version: 1, files, sum: sumOf(files) }
    return ok(Buffer.from(JSON.stringify(document)))
  } catch (error) {
    return diskError(error, folder)
  }
}

/**
 * Unpacks an exported book into a folder that holds no book.
 *
 * Errors: `export-foreign`, `book-exists`, `passphrase-needed` and `passphrase-wrong` before anything is written,
 * those of the snapshot and of the disk.
 */
export async function importFolder(
  disk: Disk,
  folder: string,
  bytes: Buffer,
  passphrase: string | undefined,
): Promise<Result<null>> {
  const parsed = exportSchema.safeParse(parseJson(bytes))
  if (!parsed.success || parsed.data.sum !== sumOf(parsed.data.files)) return err('export-foreign')
  const { files } = parsed.data
  const snapshot = files[BOOK_FILE]
  if (!snapshot) return err('export-foreign')
  const read = await readSnapshot(Buffer.from(snapshot, 'base64'), BOOK_FILE, unsealBy(passphrase))
  if (!read.ok) return read
  try {
    if ((await readIfThere(disk, join(folder, BOOK_FILE))) !== null)
      return err('book-exists', { path: folder })
    for (const name of folders) await disk.mkdir(join(folder, name), { recursive: true })
    // The snapshot comes last: without it the folder is no book yet.
    const paths = Object.keys(files).filter((path) => path !== BOOK_FILE)
    for (const path of [...paths, BOOK_FILE])
      await replaceFile(disk, join(folder, path), [Buffer.from(files[path] ?? '', 'base64')])
    return ok(null)
  } catch (error) {
    return diskError(error, folder)
  }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

function sumOf(files: Readonly<Record<string, string>>): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex')
}

async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return (await disk.readdir(folder)).filter((name) => !name.endsWith('.tmp')).sort()
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}
