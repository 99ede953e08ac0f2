type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

/** Whether two values say the same; a key without a value is as good as none, as in JSON. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isFields(a) || !isFields(b) || Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false
  for (const key in a) if (!sameValue(a[key], b[key])) return false
  for (const key in b) if (!(key in a) && b[key] !== undefined) return false
  return true
}

/** What tells one version of a record from another is its content, not its number. */
const numbering: ReadonlySet<string> = new Set(['id', 'revision'])

/** The top-level fields that differ between two versions of a record, in the order of the record. */
export function changedFields(before: object, after: object): readonly string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields].filter(
    (field) => !numbering.has(field) && !sameValue((before as Fields)[field], (after as Fields)[field]),
  )
}
