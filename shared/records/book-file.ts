import { z } from 'zod'

import { type CollectionName, collectionNames, collections, type RecordOf } from './collections.ts'

/** The version of the file that this program writes; a newer one is refused by name. */
export const BOOK_VERSION = 1
export const BOOK_FORMAT = 'tessera-book'

/** The head of a book file, enough to tell a foreign or newer file before anything else is read. */
export const bookHeadSchema = z.looseObject({
  format: z.literal(BOOK_FORMAT),
  version: z.int().positive(),
})

export const bookFileSchema = z.object({
  format: z.literal(BOOK_FORMAT),
  version: z.literal(BOOK_VERSION),
  /** Identity of the book, the same on every machine. */
  id: z.string().min(1),
  /** Number of the last commit that the file holds. */
  sequence: z.int().nonnegative(),
  collections: z.object(
    Object.fromEntries(collectionNames.map((name) => [name, z.array(collections[name])])) as unknown as {
      [C in CollectionName]: z.ZodArray<(typeof collections)[C]>
    },
  ),
})

/** The whole book as it stands in `book.json`. */
export interface BookFile {
  readonly format: typeof BOOK_FORMAT
  readonly version: typeof BOOK_VERSION
  readonly id: string
  readonly sequence: number
  readonly collections: { readonly [C in CollectionName]: readonly RecordOf<C>[] }
}
