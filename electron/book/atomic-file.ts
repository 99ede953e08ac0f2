import { open } from 'node:fs/promises'
import { dirname } from 'node:path'

import writeFileAtomic from 'write-file-atomic'

/** Writes a file whole or not at all: temporary file, fsync, rename, and fsync of the folder where the system has it. */
export async function writeAtomically(file: string, content: string | Buffer): Promise<void> {
  await writeFileAtomic(file, content, { fsync: true })
  // The rename itself is only durable once the folder is flushed; Windows cannot open folders and needs no flush.
  if (process.platform === 'win32') return
  const folder = await open(dirname(file), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
