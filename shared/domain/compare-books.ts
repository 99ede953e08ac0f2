import { type BookView, type CollectionName, collectionNames, type RecordOf } from '../records/collections.ts'
import { changedFields } from './changed-fields.ts'

/** How one collection differs between two states of a book. */
export type CollectionDifference = {
  [C in CollectionName]: {
    readonly collection: C
    readonly added: readonly RecordOf<C>[]
    readonly removed: readonly RecordOf<C>[]
    readonly changed: readonly ChangedRecord<C>[]
  }
}[CollectionName]

export interface ChangedRecord<C extends CollectionName = CollectionName> {
  readonly before: RecordOf<C>
  readonly after: RecordOf<C>
  /** The top-level fields that say something else now. */
  readonly fields: readonly string[]
}

/** What happened to a book between two of its states; collections in which nothing did are left out. */
export function compareBooks(before: BookView, after: BookView): readonly CollectionDifference[] {
  return collectionNames
    .map((collection) => compareCollection(collection, before, after))
    .filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0)
}

function compareCollection<C extends CollectionName>(
  collection: C,
  before: BookView,
  after: BookView,
): CollectionDifference {
  const old: ReadonlyMap<string, RecordOf<C>> = before[collection]
  const present: ReadonlyMap<string, RecordOf<C>> = after[collection]
  const changed: ChangedRecord<C>[] = []
  const added: RecordOf<C>[] = []
  for (const record of present.values()) {
    const was = old.get(record.id)
    const fields = was ? changedFields(was, record) : []
    if (!was) added.push(record)
    else if (fields.length > 0) changed.push({ before: was, after: record, fields })
  }
  const removed = [...old.values()].filter(({ id }) => !present.has(id))
  // The compiler cannot follow one collection through a union of all.
  return { collection, added, removed, changed } as unknown as CollectionDifference
}
