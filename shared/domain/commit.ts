import { err, ok, type Result } from '../contract/result.ts'
import {
  type BookView,
  type Change,
  type CollectionName,
  collectionNames,
  type RecordOf,
} from '../records/collections.ts'
import { references } from './references.ts'

/** A commit as it was applied: the changes with their new revisions, and what undoes them. */
export interface Commit {
  readonly sequence: number
  /** ISO instant. */
  readonly at: string
  /** User and machine: `weber@rathaus-2`. */
  readonly by: string
  /** Key in the messages' `commits` namespace: what the user did. */
  readonly label: string
  /** The commit that this one takes back; undoing an undo does it again. */
  readonly undoes?: number
  readonly changes: readonly Change[]
}

export interface PreparedCommit {
  /** The changes with the revisions they will have. */
  readonly changes: readonly Change[]
  /** The changes that lead back, to be committed as they are. */
  readonly inverse: readonly Change[]
}

function idOf(change: Change): string {
  return 'put' in change ? change.put.id : change.delete.id
}

/**
 * Checks changes against the book and gives every put its next revision.
 *
 * Errors: `record-changed` (somebody else committed meanwhile), `record-missing`,
 * `reference-missing` (a record would refer to one that is not there).
 */
export function prepareCommit(book: BookView, changes: readonly Change[]): Result<PreparedCommit> {
  const prepared: Change[] = []
  const inverse: Change[] = []
  const touched = new Map<string, 'put' | 'delete'>()
  for (const change of changes) {
    const id = idOf(change)
    const key = `${change.collection}/${id}`
    const present = book[change.collection].get(id)
    const seen = 'put' in change ? change.put.revision : change.delete.revision
    if (touched.has(key)) return err('record-changed', { collection: change.collection })
    if ('delete' in change && !present) return err('record-missing', { collection: change.collection })
    // Revision 0 may put a record back that was deleted; any other must be the one in the book.
    if ((present?.revision ?? 0) !== seen && !(present === undefined && 'put' in change))
      return err('record-changed', { collection: change.collection })
    touched.set(key, 'put' in change ? 'put' : 'delete')
    if ('put' in change) {
      const revision = change.put.revision + 1
      prepared.push({ collection: change.collection, put: { ...change.put, revision } } as Change)
      inverse.unshift(
        (present
          ? { collection: change.collection, put: { ...present, revision } }
          : { collection: change.collection, delete: { id, revision } }) as Change,
      )
    } else {
      prepared.push(change)
      inverse.unshift({ collection: change.collection, put: present } as Change)
    }
  }
  const dangling = danglingReference(book, prepared, touched)
  return dangling ? dangling : ok({ changes: prepared, inverse })
}

function danglingReference(
  book: BookView,
  changes: readonly Change[],
  touched: ReadonlyMap<string, 'put' | 'delete'>,
): ReturnType<typeof err> | null {
  const exists = (collection: CollectionName, id: string) => {
    const after = touched.get(`${collection}/${id}`)
    return after ? after === 'put' : book[collection].has(id)
  }
  for (const change of changes) {
    if ('put' in change) {
      for (const reference of references) {
        if (reference.from !== change.collection) continue
        if (reference.ids(change.put).some((id) => !exists(reference.to, id)))
          return err('reference-missing', { collection: reference.to })
      }
    } else {
      for (const reference of references) {
        if (reference.to !== change.collection) continue
        for (const user of book[reference.from].values()) {
          if (touched.has(`${reference.from}/${user.id}`)) continue
          if (reference.ids(user).includes(change.delete.id))
            return err('record-in-use', { collection: reference.from, count: 1 })
        }
      }
    }
  }
  return null
}

export type MutableBook = { readonly [C in CollectionName]: Map<string, RecordOf<C>> }

/** A book without records. */
export function emptyBook(): MutableBook {
  return Object.fromEntries(collectionNames.map((name) => [name, new Map()])) as unknown as MutableBook
}

/** The records of a file or an answer as rules see them. */
export function recordsOf(
  collections: {
    readonly [C in CollectionName]: readonly RecordOf<C>[]
  },
): MutableBook {
  return Object.fromEntries(
    collectionNames.map((name) => [name, new Map(collections[name].map((record) => [record.id, record]))]),
  ) as unknown as MutableBook
}

/** Applies prepared changes in place; a commit costs what it changes, not what the book holds (design §3). */
export function applyChanges(book: MutableBook, changes: readonly Change[]): void {
  for (const change of changes) {
    const records = book[change.collection] as Map<string, RecordOf<CollectionName>>
    if ('put' in change) records.set(change.put.id, change.put)
    else records.delete(change.delete.id)
  }
}
