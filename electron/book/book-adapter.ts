import { readFile } from 'node:fs/promises'

import type { Adapter } from 'lowdb'

import type { BookFile } from '#shared/records/book-file.ts'

import { writeAtomically } from './atomic-file.ts'
import { systemCode } from './disk-error.ts'

/** lowdb's adapter for `book.json`: reads plainly, writes whole or not at all (steno, lowdb's own, does not fsync). */
export class BookAdapter implements Adapter<BookFile> {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  /** The parsed file, unchecked; null if there is none. Throws SyntaxError on bytes that are no JSON. */
  async read(): Promise<BookFile | null> {
    try {
      return JSON.parse(await readFile(this.#file, 'utf8')) as BookFile
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null
      throw error
    }
  }

  async write(book: BookFile): Promise<void> {
    await writeAtomically(this.#file, `${JSON.stringify(book)}\n`)
  }
}
