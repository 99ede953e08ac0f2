import { access, constants, mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { Low } from 'lowdb'

import { err, ok, type Result } from '#shared/contract/result.ts'
import { BOOK_VERSION, type BookFile, bookFileSchema, bookHeadSchema } from '#shared/records/book-file.ts'

import type { Book } from './book.ts'
import { BookAdapter } from './book-adapter.ts'
import { diskError } from './disk-error.ts'
import { takeLock } from './lock.ts'
import { LowdbBook, newBookFile } from './lowdb-book.ts'

export const BOOK_FILE = 'book.json'

/** The effects that a book needs from outside. */
export interface BookEffects {
  readonly clock: () => Date
  readonly newId: () => string
}

/** Makes a new, empty book in a folder. Errors: `book-exists`, those of the disk and of the lock. */
export async function createBook(folder: string, effects: BookEffects): Promise<Result<Book>> {
  try {
    await mkdir(join(folder, 'files'), { recursive: true })
  } catch (error) {
    return diskError(error, folder)
  }
  const lock = await takeLock(folder, effects.clock())
  if (!lock.ok) return lock
  const adapter = new BookAdapter(join(folder, BOOK_FILE))
  try {
    // A file that is there, whatever it holds, is never overwritten.
    if (await exists(join(folder, BOOK_FILE))) {
      await lock.value.release()
      return err('book-exists', { path: folder })
    }
    const db = new Low(adapter, newBookFile(effects.newId()))
    await db.write()
    return ok(new LowdbBook(folder, db, lock.value, effects.clock))
  } catch (error) {
    await lock.value.release()
    return diskError(error, folder)
  }
}

/**
 * Opens the book of a folder: lock, read, head, version, validate, serve. Nothing on disk is changed by a failure.
 *
 * Errors: `folder-missing`, `book-missing`, `folder-not-writable`, `book-locked`, `book-corrupt` (no JSON, or
 * records that break their schema), `book-foreign` (not ours), `book-newer` (names both versions).
 */
export async function openBook(folder: string, effects: BookEffects): Promise<Result<Book>> {
  const file = join(folder, BOOK_FILE)
  try {
    if (!(await stat(folder)).isDirectory()) return err('folder-missing', { path: folder })
    if (!(await exists(file))) return err('book-missing', { path: folder })
    await access(folder, constants.W_OK)
  } catch (error) {
    return diskError(error, folder)
  }
  const lock = await takeLock(folder, effects.clock())
  if (!lock.ok) return lock
  const read = await readBookFile(file)
  if (!read.ok) {
    await lock.value.release()
    return read
  }
  const db = new Low(new BookAdapter(file), read.value)
  return ok(new LowdbBook(folder, db, lock.value, effects.clock))
}

async function readBookFile(file: string): Promise<Result<BookFile>> {
  let raw: unknown
  try {
    raw = await new BookAdapter(file).read()
  } catch (error) {
    if (error instanceof SyntaxError) return err('book-corrupt', { path: file, reason: error.message })
    return diskError(error, file)
  }
  const head = bookHeadSchema.safeParse(raw)
  if (!head.success) return err('book-foreign', { path: file })
  if (head.data.version > BOOK_VERSION)
    return err('book-newer', { path: file, version: head.data.version, supported: BOOK_VERSION })
  // Migrations of older versions go here (issue 3); version 1 is the first.
  const parsed = bookFileSchema.safeParse(raw)
  if (parsed.success) return ok(parsed.data)
  const where = parsed.error.issues[0]
  return err('book-corrupt', { path: file, reason: where ? `${where.path.join('.')}: ${where.message}` : '' })
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
