import type { Book } from '#electron/book/book.ts'
import type { Compiler } from '#electron/documents/compiler.ts'
import type { Gazetteer } from '#electron/exchange/gazetteer.ts'
import type { Solver } from '#electron/placement/solver.ts'
import type { BookNotice, BookState, TesseraEvent } from '#shared/contract/answers.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'

import type { SettingsFile } from './settings-file.ts'

/** What a shell hands in: every effect that services have on the world. */
export interface Effects {
  readonly clock: () => Date
  readonly newId: () => string
  readonly announce: (event: TesseraEvent) => void
  /** Opens a file with the program that the system has for it. */
  readonly openPath: (path: string) => Promise<void>
}

/** The desk: the open book and the tools that services work with. */
export interface Desk {
  readonly effects: Effects
  readonly settings: SettingsFile
  readonly gazetteer: Gazetteer
  readonly solver: Solver
  readonly compiler: () => Promise<Compiler>
  /** Where new books are suggested. */
  readonly documentsFolder: string
  /** A folder of this run for papers that are looked at; removed when the program ends. */
  readonly temporaryFolder: string
  book: { readonly book: Book; readonly sample: boolean; notices: readonly BookNotice[] } | null
  /** A protected book that was locked and waits for its passphrase. */
  sealed: { readonly folder: string; readonly name: string } | null
  /** Why the book that was asked for on the command line is not open. */
  problem: AppError | null
  /** Solver runs under way, by visit. */
  readonly solving: Map<string, AbortController>
  /** The latest trying of changes that could help; the solver has one thread. */
  trying: AbortController | null
}

/** The open book. Errors: `no-book`. */
export function bookOf(desk: Desk): Result<Book> {
  return desk.book ? ok(desk.book.book) : err('no-book')
}

export function stateOf(desk: Desk): BookState {
  if (desk.sealed) return { status: 'sealed', ...desk.sealed }
  if (!desk.book)
    return {
      status: 'closed',
      recent: desk.settings.recent(),
      ...(desk.problem && { problem: desk.problem }),
    }
  const { book, sample, notices } = desk.book
  return {
    status: 'open',
    folder: book.folder,
    bookId: book.id,
    sample,
    following: book.following,
    encrypted: book.sealing !== null,
    notices,
  }
}

/** Continues with the value of a result, or hands its error on. */
export async function andThen<T, U>(
  result: Result<T> | Promise<Result<T>>,
  next: (value: T) => Result<U> | Promise<Result<U>>,
): Promise<Result<U>> {
  const present = await result
  return present.ok ? next(present.value) : (present as { ok: false; error: AppError })
}
