import { basename, join } from 'node:path'

import { ok, type Result } from '#shared/contract/result.ts'

import { BACKUP_FOLDER } from './backups.ts'
import { type Disk, readIfThere, replaceFile } from './disk.ts'
import { systemCode } from './disk-error.ts'
import { HISTORY_FOLDER } from './journal.ts'
import { openLine, sealLine, splitLines } from './journal-line.ts'
import { ASIDE_FOLDER } from './repair-journal.ts'
import type { Seal } from './seal.ts'
import { openFile, sealFile } from './sealed-file.ts'
import { readSnapshot, type Sealing, snapshotText } from './snapshot.ts'

export const FILES_FOLDER = 'files'
/** Stands in the folder while its files are being sealed or opened, so that a crash between is made good. */
const UNFINISHED = 'resealing'

/**
 * Rewrites history, backups and files of a book from one sealing to another (or none), each whole at every moment.
 *
 * Readers take sealed and plain files alike, so a folder half done opens; `finishResealing` goes on with it.
 * Throws the errors of the disk.
 */
export async function resealFolder(
  disk: Disk,
  folder: string,
  from: Sealing | null,
  to: Sealing | null,
): Promise<void> {
  const mark = join(folder, UNFINISHED)
  await replaceFile(disk, mark, [])
  for (const file of await filesIn(disk, folder, HISTORY_FOLDER))
    await rewrite(disk, file, (bytes) => resealLines(bytes, from?.seal ?? null, to?.seal ?? null))
  const wholeFiles = [
    ...(await filesIn(disk, folder, FILES_FOLDER)),
    // What is no part of the book any more holds names all the same.
    ...(await filesIn(disk, folder, ASIDE_FOLDER)),
  ]
  for (const file of wholeFiles)
    await rewrite(disk, file, (bytes, name) => resealWhole(bytes, name, from, to))
  for (const file of await filesIn(disk, folder, BACKUP_FOLDER)) await resealBackup(disk, file, from, to)
  await disk.unlink(mark)
}

/** Goes on with what a crash has left half sealed. Throws the errors of the disk. */
export async function finishResealing(disk: Disk, folder: string, sealing: Sealing | null): Promise<void> {
  if ((await readIfThere(disk, join(folder, UNFINISHED))) === null) return
  // Without a sealing all was plain already: the header goes last.
  await resealFolder(disk, folder, sealing, sealing)
}

/** The files of a folder and of the folders in it. */
async function filesIn(disk: Disk, folder: string, name: string): Promise<readonly string[]> {
  try {
    const files: string[] = []
    for (const entry of await disk.readdir(join(folder, name))) {
      if (entry.endsWith('.tmp')) continue
      const path = join(name, entry)
      if ((await disk.stat(join(folder, path))).isDirectory())
        files.push(...(await filesIn(disk, folder, path)))
      else files.push(join(folder, path))
    }
    return files
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}

/** Replaces the content of a file; what cannot be opened stays as it is, to be found by who reads it. */
async function rewrite(
  disk: Disk,
  file: string,
  change: (bytes: Buffer, name: string) => Buffer | null,
): Promise<void> {
  const bytes = await disk.readFile(file)
  const changed = change(bytes, basename(file))
  if (changed && !changed.equals(bytes)) await replaceFile(disk, file, [changed])
}

function resealWhole(bytes: Buffer, name: string, from: Sealing | null, to: Sealing | null): Buffer | null {
  const plain = openFile(bytes, name, from?.seal ?? to?.seal ?? null)
  return plain && (to ? sealFile(plain, name, to.seal) : plain)
}

/** A line that cannot be opened is sealed already, and stays as it is. */
function resealLines(bytes: Buffer, from: Seal | null, to: Seal | null): Buffer {
  const { lines, rest } = splitLines(bytes)
  const pieces: Buffer[] = []
  for (const line of lines) {
    const plain = openLine(line, from ?? to)
    pieces.push(plain && to ? sealLine(plain, to) : (plain ?? line), Buffer.from('\n'))
  }
  return Buffer.concat([...pieces, rest])
}

/** A backup gets the header of today; one that does not open any more is sealed as a whole. */
async function resealBackup(
  disk: Disk,
  file: string,
  from: Sealing | null,
  to: Sealing | null,
): Promise<void> {
  const seal = from?.seal ?? to?.seal
  const unseal = async (): Promise<Result<Seal>> =>
    seal ? ok(seal) : { ok: false, error: { code: 'passphrase-needed' } }
  const bytes = await disk.readFile(file)
  const read = await readSnapshot(openFile(bytes, basename(file), seal ?? null) ?? bytes, file, unseal)
  if (read.ok) await replaceFile(disk, file, snapshotText(read.value.book, to))
  else await rewrite(disk, file, (content, name) => resealWhole(content, name, from, to))
}
