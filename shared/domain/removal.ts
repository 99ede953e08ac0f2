import { err, ok, type Result } from '../contract/result.ts'
import type { BookView, Change, CollectionName, RecordOf } from '../records/collections.ts'
import { usesOf } from './references.ts'

/**
 * The changes that delete a record with all that goes with it.
 *
 * Records that cannot live without it are deleted too, records that merely mention it forget it.
 * Errors: `record-missing`; `record-in-use` with the collection and number of the uses that forbid it.
 */
export function removal(book: BookView, collection: CollectionName, id: string): Result<readonly Change[]> {
  const gone = new Map<string, Change>()
  const kept = new Map<string, { collection: CollectionName; record: RecordOf<CollectionName> }>()
  const queue: { collection: CollectionName; id: string }[] = [{ collection, id }]

  for (let next = queue.shift(); next; next = queue.shift()) {
    const key = `${next.collection}/${next.id}`
    if (gone.has(key)) continue
    const record = book[next.collection].get(next.id)
    if (!record) return err('record-missing', { collection: next.collection })
    gone.set(key, {
      collection: next.collection,
      delete: { id: record.id, revision: record.revision },
    } as Change)
    for (const { reference, record: user } of usesOf(book, next.collection, next.id)) {
      const userKey = `${reference.from}/${user.id}`
      if (reference.onDelete === 'cascade') queue.push({ collection: reference.from, id: user.id })
      if (reference.onDelete === 'forget' && reference.without) {
        const present = kept.get(userKey)?.record ?? user
        kept.set(userKey, { collection: reference.from, record: reference.without(present, next.id) })
      }
    }
  }

  // Only now is it known what goes along: a record that goes too does not forbid anything.
  for (const change of gone.values()) {
    if (!('delete' in change)) continue
    const blocking = usesOf(book, change.collection, change.delete.id).filter(
      ({ reference, record }) =>
        reference.onDelete === 'refuse' && !gone.has(`${reference.from}/${record.id}`),
    )
    const [first] = blocking
    if (first) {
      const collection = first.reference.from
      const count = blocking.filter(({ reference }) => reference.from === collection).length
      return err('record-in-use', { collection, count })
    }
  }
  const forgetting = [...kept]
    .filter(([key]) => !gone.has(key))
    .map(([, { collection, record }]) => ({ collection, put: record }) as Change)
  return ok([...forgetting, ...gone.values()])
}
