import { z } from 'zod'

import { type CollectionName, collectionNames, collections, type RecordOf } from './collections.ts'

/** The version of the file that this program writes; a newer one is refused by name. */
export const BOOK_VERSION = 4
export const BOOK_FORMAT = 'tessera-book'

/** The head of a book file, enough to tell a foreign or newer file before anything else is read. */
export const bookHeadSchema = z.looseObject({
  format: z.literal(BOOK_FORMAT),
  version: z.int().positive(),
})

const bookFileFields = {
  format: z.literal(BOOK_FORMAT),
  version: z.literal(BOOK_VERSION),
  /** Identity of the book, the same on every machine. */
  id: z.string().min(1),
  /** Number of the last commit that the file holds. */
  sequence: z.int().nonnegative(),
  /** Checksum of that commit in the chain of the journal. */
  head: z.string().regex(/^[0-9a-f]{64}$/),
}

/** Everything of a book file but the records, which are checked one by one. */
export const bookFileShape = z.object({
  ...bookFileFields,
  collections: z.object(
    Object.fromEntries(collectionNames.map((name) => [name, z.array(z.unknown())])) as Record<
      CollectionName,
      z.ZodArray<z.ZodUnknown>
    >,
  ),
})

/** The whole book as it stands in `book.json`. */
export interface BookFile {
  readonly format: typeof BOOK_FORMAT
  readonly version: typeof BOOK_VERSION
  readonly id: string
  readonly sequence: number
  readonly head: string
  readonly collections: { readonly [C in CollectionName]: readonly RecordOf<C>[] }
}

/** Records checked between two breaths: a few milliseconds of work. */
const SLICE = 250

/**
 * Checks the records of a file by the schemas of their collections, slice by slice, so that other work can go on.
 *
 * Returns the records, or where the first wrong one stands.
 */
export function* checkRecords(
  raw: Readonly<Record<CollectionName, readonly unknown[]>>,
): Generator<undefined, { readonly records: BookFile['collections'] } | { readonly problem: string }> {
  const records: Partial<Record<CollectionName, unknown[]>> = {}
  let number = 0
  for (const name of collectionNames) {
    const checked: unknown[] = []
    for (const [index, record] of raw[name].entries()) {
      const parsed = collections[name].safeParse(record)
      if (!parsed.success) {
        const [issue] = parsed.error.issues
        return { problem: `${[name, index, ...(issue?.path ?? [])].join('.')}: ${issue?.message}` }
      }
      checked.push(parsed.data)
      number += 1
      if (number % SLICE === 0) yield
    }
    records[name] = checked
  }
  return { records: records as unknown as BookFile['collections'] }
}
