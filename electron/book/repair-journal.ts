import { join } from 'node:path'

import { type Disk, flushFolder, replaceFile, writeAll } from './disk.ts'
import { JOURNAL_FILE } from './journal.ts'
import type { Replay } from './replay.ts'

/** Where bytes go that are no part of the book any more: they are set aside, never overwritten. */
export const ASIDE_FOLDER = 'set-aside'

/**
 * Puts the end of the journal right: what was torn is set aside, a missing line feed is written.
 *
 * Answers where the torn bytes are, or null if there were none. Throws the errors of the disk.
 */
export async function repairJournal(
  disk: Disk,
  folder: string,
  repair: NonNullable<Replay['repair']>,
  now: Date,
): Promise<string | null> {
  let aside: string | null = null
  if (repair.torn) {
    await disk.mkdir(join(folder, ASIDE_FOLDER), { recursive: true, mode: 0o700 })
    aside = join(folder, ASIDE_FOLDER, `${now.toISOString().replaceAll(':', '-')}_torn-line.txt`)
    await replaceFile(disk, aside, [repair.torn])
    await flushFolder(disk, folder)
  }
  const handle = await disk.open(join(folder, JOURNAL_FILE), 'a')
  try {
    await handle.truncate(repair.end > 0 && !repair.unended ? repair.end + 1 : repair.end)
    if (repair.unended) await writeAll(handle, Buffer.from('\n'))
    await handle.sync()
  } finally {
    await handle.close()
  }
  return aside
}
