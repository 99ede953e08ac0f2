import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Book } from '#electron/book/book.ts'
import { createBook, openBook } from '#electron/book/open-book.ts'
import type { BookContent, BookState } from '#shared/contract/answers.ts'
import type { InputOf } from '#shared/contract/contract.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import { newBookChanges } from '#shared/domain/new-book.ts'
import { sampleChanges } from '#shared/domain/sample-book.ts'
import { type CollectionName, collectionNames } from '#shared/records/collections.ts'

import { keepBackups } from './backup-routine.ts'
import { andThen, bookOf, type Desk, stateOf } from './desk.ts'

export async function bookState(desk: Desk): Promise<Result<BookState>> {
  return ok(stateOf(desk))
}

/** Makes a new book with the own town from the gazetteer and opens it. */
export async function createNewBook(desk: Desk, input: InputOf<'book.create'>): Promise<Result<BookState>> {
  const folder = resolve(input.folder)
  return andThen(createBook(folder, desk.effects), async (book) => {
    const town = input.gazetteerId === null ? null : desk.gazetteer.byId(input.gazetteerId)
    const language = desk.settings.read().language
    const changes = newBookChanges({ ...input, town, language }, desk.effects.newId)
    const committed = await book.commit('book-created', changes)
    if (!committed.ok) {
      await book.close()
      return committed
    }
    return serve(desk, book, false)
  })
}

/**
 * Opens a book, also the one that is open already: for writing instead of following, or after it was locked.
 *
 * A book that does not open leaves the desk as it was.
 */
export async function openExistingBook(desk: Desk, input: InputOf<'book.open'>): Promise<Result<BookState>> {
  const { folder, ...options } = input
  return andThen(openBook(resolve(folder), desk.effects, options), (book) => serve(desk, book, false))
}

/** Opens a fresh copy of the sample book, thrown away when it is closed. */
export async function openSampleBook(desk: Desk): Promise<Result<BookState>> {
  await mkdir(desk.temporaryFolder, { recursive: true })
  const folder = await mkdtemp(join(desk.temporaryFolder, 'sample-'))
  return andThen(createBook(folder, desk.effects), async (book) => {
    const today = desk.effects.clock().toISOString().slice(0, 10)
    const committed = await book.commit('book-created', sampleChanges(today, desk.effects.newId))
    return committed.ok ? serve(desk, book, true) : committed
  })
}

export async function closeBook(desk: Desk): Promise<Result<BookState>> {
  await putAway(desk)
  const state = stateOf(desk)
  desk.effects.announce({ type: 'book', state })
  return ok(state)
}

/** Takes the open book off the desk, and what waits for a passphrase. */
async function putAway(desk: Desk): Promise<void> {
  for (const run of desk.solving.values()) run.abort()
  desk.trying?.abort()
  const present = desk.book
  desk.book = null
  desk.sealed = null
  if (!present) return
  await present.book.close()
  if (present.sample) await rm(present.book.folder, { recursive: true, force: true })
}

export async function readBook(desk: Desk): Promise<Result<BookContent>> {
  return andThen(bookOf(desk), (book) =>
    ok({
      sequence: book.sequence,
      collections: Object.fromEntries(
        collectionNames.map((name: CollectionName) => [name, [...book.view[name].values()]]),
      ) as unknown as BookContent['collections'],
    }),
  )
}

/** Puts an opened book on the desk and tells every window. */
export async function serve(desk: Desk, book: Book, sample: boolean): Promise<Result<BookState>> {
  await putAway(desk)
  desk.book = { book, sample, notices: book.notices }
  desk.problem = null
  book.onCommitted((commit) => desk.effects.announce({ type: 'committed', commit }))
  const office = book.view.office.get('office')
  if (!sample && !book.following) keepBackups(desk, book)
  if (!sample) await desk.settings.remember(book.folder, office?.name ?? book.folder)
  const state = stateOf(desk)
  desk.effects.announce({ type: 'book', state })
  return ok(state)
}
