import type { Adapter } from 'lowdb'

import type { BookFile } from '#shared/records/book-file.ts'

import { type Disk, replaceFile } from './disk.ts'
import { type Sealing, snapshotText } from './snapshot.ts'

/**
 * lowdb's adapter for `book.json`: writes whole or not at all, flushed (steno, lowdb's own, does not flush),
 * and in slices, so that commits go on meanwhile. Reading is `readSnapshot`'s, which can say what is wrong.
 */
export class BookAdapter implements Adapter<BookFile> {
  readonly #disk: Disk
  readonly #file: string
  sealing: Sealing | null
  /** Size of the file as it was written last. */
  bytes = 0
  /** Snapshots are written one after the other, in the order in which they were taken. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(disk: Disk, file: string, sealing: Sealing | null) {
    this.#disk = disk
    this.#file = file
    this.sealing = sealing
  }

  /** The book is there already when lowdb is given it. */
  async read(): Promise<BookFile | null> {
    return null
  }

  async write(book: BookFile): Promise<void> {
    const text = snapshotText(book, this.sealing)
    const turn = this.#last.then(() => replaceFile(this.#disk, this.#file, text))
    this.#last = turn.catch(() => undefined)
    this.bytes = await turn
  }
}
