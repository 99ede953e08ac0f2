import * as fs from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { systemCode } from './disk-error.ts'

/** What the book asks of the file system; tests hand in one that fails where they say. */
export type Disk = Pick<
  typeof fs,
  'access' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'stat' | 'unlink'
>

export const realDisk: Disk = fs

/** Windows refuses a rename for as long as a virus scanner or a synchroniser looks at the file. */
const RENAME_ATTEMPTS = process.platform === 'win32' ? 10 : 1

/**
 * Replaces a file whole or not at all: temporary file, flush, rename, flush of the folder.
 *
 * The pieces are asked for one after the other, so that a large file can be made while other work goes on.
 * Answers the number of bytes. Throws the errors of the disk; the file is then what it was.
 */
export async function replaceFile(
  disk: Disk,
  file: string,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<number> {
  const temporary = `${file}.${process.pid}.tmp`
  let bytes = 0
  try {
    const handle = await disk.open(temporary, 'w', 0o600)
    try {
      for await (const piece of pieces) {
        const buffer = typeof piece === 'string' ? Buffer.from(piece) : piece
        await writeAll(handle, buffer)
        bytes += buffer.length
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renameFile(disk, temporary, file)
  } catch (error) {
    await disk.unlink(temporary).catch(() => undefined)
    throw error
  }
  return bytes
}

/** Renames and makes that durable. */
export async function renameFile(disk: Disk, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await disk.rename(from, to)
      break
    } catch (error) {
      if (attempt >= RENAME_ATTEMPTS || !['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? ''))
        throw error
      await wait(100)
    }
  }
  await flushFolder(disk, dirname(to))
}

/** Makes new names in a folder durable. Windows cannot open folders and needs no flush. */
export async function flushFolder(disk: Disk, folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await disk.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A disk may take fewer bytes than it was given; the rest is offered again. */
export async function writeAll(handle: fs.FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at)
    if (bytesWritten === 0) throw Object.assign(new Error('nothing written'), { code: 'EIO' })
    at += bytesWritten
  }
}

/** The content of a file, or null if there is none. */
export async function readIfThere(disk: Disk, file: string): Promise<Buffer | null> {
  try {
    return await disk.readFile(file)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}
