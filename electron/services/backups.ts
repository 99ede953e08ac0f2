import { resolve } from 'node:path'

import { listBackups, readBackup } from '#electron/book/backups.ts'
import { type Book, sealOf } from '#electron/book/book.ts'
import { realDisk } from '#electron/book/disk.ts'
import { openBook } from '#electron/book/open-book.ts'
import { recoverFolder } from '#electron/book/recover.ts'
import { unsealBy } from '#electron/book/unseal-by.ts'
import type { Backup, BookContent, BookState } from '#shared/contract/answers.ts'
import type { InputOf } from '#shared/contract/contract.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'
import { type Commit, recordsOf } from '#shared/domain/commit.ts'
import { restoring } from '#shared/domain/restoring.ts'

import { serve } from './books.ts'
import { andThen, bookOf, type Desk } from './desk.ts'

export async function listBackupsOf(_desk: Desk, input: InputOf<'backups.list'>): Promise<Result<Backup[]>> {
  return listBackups(realDisk, resolve(input.folder))
}

export async function makeBackupNow(desk: Desk): Promise<Result<Backup>> {
  return andThen(bookOf(desk), (book) => book.backUp('by-hand'))
}

/** The content of a backup, to be compared with the present book. */
export async function readBackupContent(
  desk: Desk,
  { name }: InputOf<'backups.read'>,
): Promise<Result<BookContent>> {
  return andThen(bookOf(desk), (book) =>
    andThen(
      readBackup(realDisk, book.folder, name, async () => {
        const seal = sealOf(book)
        return seal ? ok(seal) : err('passphrase-needed')
      }),
      ({ book: { sequence, collections } }) => ok({ sequence, collections }),
    ),
  )
}

/** Saves the present state first, then commits what leads to that of the backup. */
export async function restoreBackup(desk: Desk, input: InputOf<'backups.restore'>): Promise<Result<Commit>> {
  return andThen(bookOf(desk), (book) =>
    andThen(readBackupContent(desk, input), (content) =>
      andThen(book.backUp('before-restore'), () => restore(book, content)),
    ),
  )
}

async function restore(book: Book, content: BookContent): Promise<Result<Commit>> {
  const changes = restoring(book.view, recordsOf(content.collections))
  // Nothing has changed since: a commit without changes says so in the history, and can be undone like any.
  return book.commit('backup-restored', changes)
}

/** Puts a backup in the place of a book that does not open; the damaged files are set aside. */
export async function recoverBook(desk: Desk, input: InputOf<'backups.recover'>): Promise<Result<BookState>> {
  const folder = resolve(input.folder)
  return andThen(
    recoverFolder(realDisk, folder, input.name, unsealBy(input.passphrase), desk.effects.clock()),
    () =>
      andThen(openBook(folder, desk.effects, { passphrase: input.passphrase }), (book) =>
        serve(desk, book, false),
      ),
  )
}
