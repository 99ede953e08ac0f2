import { join } from 'node:path'

import { err, ok, type Result } from '#shared/contract/result.ts'

import { BACKUP_FOLDER, readBackup } from './backups.ts'
import { type Disk, renameFile, replaceFile } from './disk.ts'
import { diskError, systemCode } from './disk-error.ts'
import { HISTORY_FOLDER, historyName, historyRange, JOURNAL_FILE } from './journal.ts'
import { splitLines } from './journal-line.ts'
import { takeLock } from './lock.ts'
import { BOOK_FILE } from './lowdb-book.ts'
import { ASIDE_FOLDER } from './repair-journal.ts'
import { historyAfter } from './replay.ts'
import type { Unseal } from './snapshot.ts'
import { TIP_FILE } from './tip.ts'

/**
 * Puts a backup in the place of a damaged book.
 *
 * The backup is opened before anything is touched. What stood in its place, and the history after it, moves to
 * `set-aside`. Errors: those of `readBackup`, of the lock and of the disk.
 */
export async function recoverFolder(
  disk: Disk,
  folder: string,
  name: string,
  unseal: Unseal,
  now: Date,
): Promise<Result<null>> {
  const backup = await readBackup(disk, folder, name, unseal)
  if (!backup.ok) return backup
  const lock = await takeLock(folder, now, false)
  if (!lock.ok) return lock
  try {
    const aside = join(folder, ASIDE_FOLDER, now.toISOString().replaceAll(':', '-'))
    await disk.mkdir(aside, { recursive: true, mode: 0o700 })
    const { sequence } = backup.value.book
    const later = await historyAfter(disk, folder, sequence)
    for (const file of [JOURNAL_FILE, TIP_FILE, BOOK_FILE]) await moveIfThere(disk, folder, file, aside)
    for (const file of later) await cutHistory(disk, join(folder, HISTORY_FOLDER), file, sequence, aside)
    const bytes = await disk.readFile(join(folder, BACKUP_FOLDER, name))
    await replaceFile(disk, join(folder, BOOK_FILE), [bytes])
    return ok(null)
  } catch (error) {
    return systemCode(error) === null ? err('internal') : diskError(error, folder)
  } finally {
    await lock.value.release()
  }
}

/** Moves a part of the history aside, and keeps of it what comes before the backup. */
async function cutHistory(disk: Disk, history: string, file: string, sequence: number, aside: string) {
  const { first } = historyRange(file) ?? { first: 0 }
  const { lines } = splitLines(await disk.readFile(join(history, file)))
  const kept = lines.slice(0, Math.max(0, sequence - first + 1))
  if (kept.length > 0) {
    const pieces = kept.flatMap((line) => [line, Buffer.from('\n')])
    await replaceFile(disk, join(history, historyName(first, sequence)), pieces)
  }
  await moveIfThere(disk, history, file, aside)
}

async function moveIfThere(disk: Disk, folder: string, file: string, to: string): Promise<void> {
  try {
    await renameFile(disk, join(folder, file), join(to, file))
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
  }
}
