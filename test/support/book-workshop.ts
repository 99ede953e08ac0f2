import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach } from 'vitest'

import type { Book } from '#electron/book/book.ts'
import { createBook, type OpenOptions, openBook } from '#electron/book/open-book.ts'
import { newTown } from '#shared/domain/new-book.ts'
import type { Change } from '#shared/records/collections.ts'

import { effects } from './effects.ts'
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.ts'

type Opened = Awaited<ReturnType<typeof openBook>>

/** A folder for one book in each test, and what tests do with it; what is left open is closed after the test. */
export function bookWorkshop() {
  let temporary: TemporaryFolder
  const open: Book[] = []
  beforeEach(() => {
    temporary = temporaryFolder()
  })
  afterEach(async () => {
    for (const book of open.splice(0)) await book.close()
    temporary.remove()
  })

  const path = (...names: string[]) => join(temporary.path, 'book', ...names)
  function opened(result: Opened): Book {
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    open.push(result.value)
    return result.value
  }
  return {
    /** A place in the folder of the book; beside it, with `..`, is room for others. */
    path,
    opened,
    aBook: async () => opened(await createBook(path(), effects())),
    reopen: (options: OpenOptions = {}) => openBook(path(), effects(), options),
    closed: async (book: Book) => {
      open.splice(open.indexOf(book), 1)
      await book.close()
    },
    put: async (book: Book, id: string, name: string) => {
      const change = townChange(id, name, book.view.towns.get(id)?.revision)
      const answer = await book.commit('town-saved', [change])
      if (!answer.ok) throw new Error(JSON.stringify(answer.error))
      return answer.value
    },
    everyByte: (folder = path()) => everyByteIn(folder),
  }
}

export function townChange(id: string, name: string, revision = 0): Change {
  return { collection: 'towns', put: { ...newTown(id, 'partner', name, null), revision } }
}

/** Everything that stands in a folder, as one text. */
function everyByteIn(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const name = join(folder, entry.name)
      return entry.isDirectory() ? everyByteIn(name) : readFileSync(name, 'latin1')
    })
    .join('\n')
}
