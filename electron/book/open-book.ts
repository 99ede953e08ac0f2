import { constants } from 'node:fs'
import { join } from 'node:path'

import type { BookNotice, BookWriter } from '#shared/contract/answers.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'
import { applyChanges, emptyBook, type MutableBook, recordsOf } from '#shared/domain/commit.ts'
import { BOOK_FORMAT, BOOK_VERSION, type BookFile } from '#shared/records/book-file.ts'

import { BACKUP_FOLDER, backupName } from './backups.ts'
import type { Book } from './book.ts'
import { type Disk, realDisk, replaceFile } from './disk.ts'
import { diskError } from './disk-error.ts'
import { folderDangers } from './folder-dangers.ts'
import { FollowedBook } from './followed-book.ts'
import { HISTORY_FOLDER, JOURNAL_FILE } from './journal.ts'
import { firstSum } from './journal-line.ts'
import { type Lock, takeLock, writerOf } from './lock.ts'
import { BOOK_FILE, LowdbBook } from './lowdb-book.ts'
import { repairJournal } from './repair-journal.ts'
import { changesOf, type Replay, replayAfter } from './replay.ts'
import { FILES_FOLDER, finishResealing } from './reseal.ts'
import { collectionsOf, readSnapshot, type Snapshot, snapshotText } from './snapshot.ts'
import { unsealBy } from './unseal-by.ts'

/** The effects that a book needs from outside. */
export interface BookEffects {
  readonly clock: () => Date
  readonly newId: () => string
  /** The real one unless a test hands in another. */
  readonly disk?: Disk
  /** Size of the journal at which a snapshot is due, if not the usual one. */
  readonly snapshotAt?: number
}

export interface OpenOptions {
  readonly passphrase?: string | undefined
  /** Take over a lock whose holder has been silent. */
  readonly takeOver?: boolean | undefined
  /** Read beside the present writer, without a lock of our own. */
  readonly follow?: boolean | undefined
}

/** Makes a new, empty book in a folder. Errors: `book-exists`, those of the disk and of the lock. */
export async function createBook(folder: string, effects: BookEffects): Promise<Result<Book>> {
  const disk = effects.disk ?? realDisk
  try {
    await disk.mkdir(join(folder, FILES_FOLDER), { recursive: true })
  } catch (error) {
    return diskError(error, folder)
  }
  const lock = await takeLock(folder, effects.clock(), false)
  if (!lock.ok) return lock
  try {
    // A file that is there, whatever it holds, is never overwritten.
    for (const name of [BOOK_FILE, JOURNAL_FILE])
      if (await exists(disk, join(folder, name))) {
        await lock.value.release()
        return err('book-exists', { path: folder })
      }
    const id = effects.newId()
    const records = emptyBook()
    const file: BookFile = {
      format: BOOK_FORMAT,
      version: BOOK_VERSION,
      id,
      sequence: 0,
      head: firstSum(id),
      collections: collectionsOf(records),
    }
    const snapshotBytes = await replaceFile(disk, join(folder, BOOK_FILE), snapshotText(file, null))
    const state = { sequence: 0, sum: file.head, lines: 0, bytes: 0 }
    const rest = { sealing: null, snapshotBytes, notices: [], lock: lock.value, effects }
    return ok(new LowdbBook({ disk, folder, id, records, state, ...rest }))
  } catch (error) {
    await lock.value.release()
    return diskError(error, folder)
  }
}

/**
 * Opens the book of a folder: lock → snapshot → journal → serve.
 *
 * A snapshot of an older version is copied to the backups before it is migrated. A failure changes nothing on disk.
 * Errors: `folder-missing`, `book-missing`, `folder-not-writable`, `book-locked`, `lock-stale`, `book-foreign`
 * (not ours), `book-newer` (names both versions), `book-damaged` (with a reason), `passphrase-needed`,
 * `passphrase-wrong`.
 */
export async function openBook(
  folder: string,
  effects: BookEffects,
  options: OpenOptions = {},
): Promise<Result<Book>> {
  const disk = effects.disk ?? realDisk
  const there = await bookIsThere(disk, folder, options.follow === true)
  if (!there.ok) return there
  if (options.follow) return follow(disk, folder, options)
  const lock = await takeLock(folder, effects.clock(), options.takeOver === true)
  if (!lock.ok) return lock
  try {
    const opened = await openLocked(disk, folder, effects, options, lock.value)
    if (!opened.ok) await lock.value.release()
    return opened
  } catch (error) {
    await lock.value.release()
    return diskError(error, folder)
  }
}

async function bookIsThere(disk: Disk, folder: string, reading: boolean): Promise<Result<null>> {
  try {
    if (!(await disk.stat(folder)).isDirectory()) return err('folder-missing', { path: folder })
    if (!(await exists(disk, join(folder, BOOK_FILE)))) {
      // What else is there can be brought back; a folder without any of it is no book.
      const remains = await Promise.all(
        [JOURNAL_FILE, BACKUP_FOLDER].map((name) => exists(disk, join(folder, name))),
      )
      if (!remains.includes(true)) return err('book-missing', { path: folder })
      return err('book-damaged', { path: folder, reason: BOOK_FILE })
    }
    if (!reading) await disk.access(folder, constants.W_OK)
    return ok(null)
  } catch (error) {
    return diskError(error, folder)
  }
}

interface Read {
  readonly snapshot: Snapshot
  readonly replay: Replay
  readonly records: MutableBook
  readonly snapshotBytes: number
}

async function openLocked(
  disk: Disk,
  folder: string,
  effects: BookEffects,
  options: OpenOptions,
  lock: Lock,
): Promise<Result<Book>> {
  const read = await readBook(disk, folder, options.passphrase)
  if (!read.ok) return read
  const { snapshot, replay, records } = read.value
  const { sealing, book } = snapshot
  const notices: BookNotice[] = [...(await folderDangers(folder))]
  if (replay.repair) {
    const aside = await repairJournal(disk, folder, replay.repair, effects.clock())
    if (aside) notices.push({ code: 'torn-line', path: aside })
  }
  await removeLeftovers(disk, folder)
  await finishResealing(disk, folder, sealing)
  const { state } = replay
  const rest = { sealing, snapshotBytes: read.value.snapshotBytes, notices, lock, effects }
  const opened = new LowdbBook({ disk, folder, id: book.id, records, state, ...rest })
  if (snapshot.version < BOOK_VERSION) {
    await keepBeforeMigration(disk, folder, effects.clock(), book.sequence)
    await opened.writeSnapshot()
  }
  return ok(opened)
}

async function follow(disk: Disk, folder: string, options: OpenOptions): Promise<Result<Book>> {
  try {
    const writer: BookWriter = (await writerOf(folder)) ?? { machine: '', user: '', since: '' }
    const read = await readBook(disk, folder, options.passphrase)
    if (!read.ok) return read
    const { snapshot, replay, records } = read.value
    return ok(
      new FollowedBook({
        disk,
        folder,
        id: snapshot.book.id,
        records,
        at: replay.state,
        sealing: snapshot.sealing,
        writer,
      }),
    )
  } catch (error) {
    return diskError(error, folder)
  }
}

/** Snapshot and journal as records in memory. */
async function readBook(disk: Disk, folder: string, passphrase: string | undefined): Promise<Result<Read>> {
  const bytes = await disk.readFile(join(folder, BOOK_FILE))
  const snapshot = await readSnapshot(bytes, folder, unsealBy(passphrase))
  if (!snapshot.ok) return snapshot
  const { book, sealing, version } = snapshot.value
  const from = { sequence: book.sequence, sum: book.head }
  const replay = await replayAfter(disk, folder, from, sealing?.seal ?? null)
  if (!replay.ok) return replay
  const records = recordsOf(book.collections)
  for (const entry of replay.value.entries) {
    const changes = changesOf(entry, version, folder)
    if (!changes.ok) return changes
    applyChanges(records, changes.value)
  }
  return ok({ snapshot: snapshot.value, replay: replay.value, records, snapshotBytes: bytes.length })
}

async function keepBeforeMigration(disk: Disk, folder: string, now: Date, sequence: number): Promise<void> {
  await disk.mkdir(join(folder, BACKUP_FOLDER), { recursive: true, mode: 0o700 })
  const copy = join(folder, BACKUP_FOLDER, backupName(now, 'before-migration', sequence))
  await replaceFile(disk, copy, [await disk.readFile(join(folder, BOOK_FILE))])
}

/** Temporary files of a program that was killed while it wrote. */
async function removeLeftovers(disk: Disk, folder: string): Promise<void> {
  for (const name of ['', BACKUP_FOLDER, HISTORY_FOLDER, FILES_FOLDER]) {
    const names = await disk.readdir(join(folder, name)).catch(() => [])
    for (const file of names.filter((one) => one.endsWith('.tmp')))
      await disk.unlink(join(folder, name, file)).catch(() => undefined)
  }
}

async function exists(disk: Disk, path: string): Promise<boolean> {
  return disk.access(path).then(
    () => true,
    () => false,
  )
}
