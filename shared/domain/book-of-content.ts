import type { BookContent } from '../contract/answers.ts'
import { collectionNames } from '../records/collections.ts'
import type { MutableBook } from './commit.ts'

/** The book as rules see it from the lists in which it crosses the contract. */
export function bookOfContent(content: BookContent): MutableBook {
  return Object.fromEntries(
    collectionNames.map((name) => [
      name,
      new Map(content.collections[name].map((record) => [record.id, record])),
    ]),
  ) as unknown as MutableBook
}
