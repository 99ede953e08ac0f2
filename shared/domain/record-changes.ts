import { changedFields, sameValue } from './changed-fields.ts'

/** One field of a record that says something else in a later version. */
export interface FieldChange {
  /** Where it stands, as in the schema; items of a list are not counted: `hosting`, `rooms`, `single`. */
  readonly path: readonly string[]
  /** The item of a list in which it stands, as it is (or was last); null outside a list. */
  readonly item: unknown
  /** Undefined where it was not there. */
  readonly before: unknown
  readonly after: unknown
}

type Fields = Readonly<Record<string, unknown>>
type Item = Fields & { readonly id: string }

const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isListOfItems = (value: unknown): value is readonly Item[] =>
  Array.isArray(value) && value.every((item) => isPlain(item) && typeof item.id === 'string')

/**
 * The fields that differ between two versions of a record, as deep as they can be told apart: inside objects, and
 * inside the items of a list that have an id. `isWhole` names fields that are one value to the user.
 */
export function recordChanges(
  before: object,
  after: object,
  isWhole: (path: readonly string[]) => boolean,
  path: readonly string[] = [],
  item: unknown = null,
): readonly FieldChange[] {
  return changedFields(before, after).flatMap((field) => {
    const here = [...path, field]
    const was = (before as Fields)[field]
    const is = (after as Fields)[field]
    if (isWhole(here)) return [{ path: here, item, before: was, after: is }]
    if (isPlain(was) && isPlain(is)) return recordChanges(was, is, isWhole, here, item)
    if (isListOfItems(was) && isListOfItems(is)) return itemChanges(was, is, isWhole, here)
    return [{ path: here, item, before: was, after: is }]
  })
}

function itemChanges(
  before: readonly Item[],
  after: readonly Item[],
  isWhole: (path: readonly string[]) => boolean,
  path: readonly string[],
): readonly FieldChange[] {
  const old = new Map(before.map((item) => [item.id, item]))
  const present = new Set(after.map(({ id }) => id))
  const gone = before.filter(({ id }) => !present.has(id))
  const changes = [
    ...after.flatMap((item) => {
      const was = old.get(item.id)
      return was
        ? recordChanges(was, item, isWhole, path, item)
        : [{ path, item: null, before: undefined, after: item }]
    }),
    ...gone.map((item) => ({ path, item: null, before: item, after: undefined })),
  ]
  // The same items in another order.
  return changes.length > 0 || sameValue(before, after) ? changes : [{ path, item: null, before, after }]
}
