import { join } from 'node:path'

import { type Backup, type BackupReason, backupReasons } from '#shared/contract/answers.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'
import { backupsToRemove } from '#shared/domain/backup-retention.ts'
import type { BookFile } from '#shared/records/book-file.ts'

import { type Disk, flushFolder, replaceFile } from './disk.ts'
import { diskError, systemCode } from './disk-error.ts'
import { readSnapshot, type Sealing, type Snapshot, snapshotText, type Unseal } from './snapshot.ts'

export const BACKUP_FOLDER = 'backups'

/** `2027-05-14T08-00-00.000Z_opened_123.json`: when, why and up to which commit, without opening it. */
export function backupName(at: Date, reason: BackupReason, sequence: number): string {
  return `${at.toISOString().replaceAll(':', '-')}_${reason}_${sequence}.json`
}

function backupOf(name: string, bytes: number): Backup | null {
  const match = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)_([a-z-]+)_(\d+)\.json$/.exec(name)
  const reason = backupReasons.find((known) => known === match?.[4])
  if (!match || !reason) return null
  return { name, at: `${match[1]}:${match[2]}:${match[3]}`, reason, sequence: Number(match[5]), bytes }
}

/** The backups in the folder of a book, the newest first. Errors: those of the disk. */
export async function listBackups(disk: Disk, folder: string): Promise<Result<Backup[]>> {
  try {
    const names = await disk.readdir(join(folder, BACKUP_FOLDER))
    const backups: Backup[] = []
    for (const name of names) {
      const { size } = await disk.stat(join(folder, BACKUP_FOLDER, name))
      const backup = backupOf(name, size)
      if (backup) backups.push(backup)
    }
    return ok(backups.sort((a, b) => (a.at < b.at ? 1 : -1)))
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? ok([]) : diskError(error, folder)
  }
}

/**
 * Writes a backup, opens it for proof, and removes those that the rule of retention no longer keeps.
 *
 * Errors: those of the disk; `backup-unreadable` if what was written does not open.
 */
export async function makeBackup(
  disk: Disk,
  folder: string,
  book: BookFile,
  sealing: Sealing | null,
  reason: BackupReason,
  now: Date,
): Promise<Result<Backup>> {
  const name = backupName(now, reason, book.sequence)
  try {
    await disk.mkdir(join(folder, BACKUP_FOLDER), { recursive: true, mode: 0o700 })
    await replaceFile(disk, join(folder, BACKUP_FOLDER, name), snapshotText(book, sealing))
  } catch (error) {
    return diskError(error, folder)
  }
  const read = await readBackup(disk, folder, name, async () =>
    sealing ? ok(sealing.seal) : err('internal'),
  )
  if (!read.ok) return read
  const listed = await listBackups(disk, folder)
  if (!listed.ok) return listed
  await removeOld(disk, folder, listed.value, now)
  const made = listed.value.find((backup) => backup.name === name)
  return made ? ok(made) : err('backup-unreadable', { name, reason: 'ENOENT' })
}

/** Opens a backup. Errors: `backup-unreadable` with a reason, `book-newer`, those of `unseal`. */
export async function readBackup(
  disk: Disk,
  folder: string,
  name: string,
  unseal: Unseal,
): Promise<Result<Snapshot>> {
  if (!backupOf(name, 0)) return err('backup-unreadable', { name, reason: 'name' })
  try {
    const path = join(folder, BACKUP_FOLDER, name)
    const read = await readSnapshot(await disk.readFile(path), path, unseal)
    if (read.ok || !['book-damaged', 'book-foreign'].includes(read.error.code)) return read
    return err('backup-unreadable', { name, reason: String(read.error.params?.reason ?? '') })
  } catch (error) {
    return err('backup-unreadable', { name, reason: systemCode(error) ?? '' })
  }
}

/** What cannot be removed today is removed the next time. */
async function removeOld(disk: Disk, folder: string, backups: readonly Backup[], now: Date): Promise<void> {
  const old = backupsToRemove(backups, now)
  for (const { name } of old) await disk.unlink(join(folder, BACKUP_FOLDER, name)).catch(() => undefined)
  if (old.length > 0) await flushFolder(disk, join(folder, BACKUP_FOLDER)).catch(() => undefined)
}
