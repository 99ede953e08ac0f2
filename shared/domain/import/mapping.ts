import type { ImportMapping } from '../../records/import-mapping.ts'
import { type ImportField, type ImportKind, isFieldOf } from './fields.ts'
import { foldWords } from './fold.ts'
import { matchHeading } from './headings.ts'

/** A column of the sheet and the field that it is mapped to; null: kept as a note. */
export interface ColumnMapping {
  readonly column: number
  readonly heading: string
  readonly field: ImportField | null
  /** Where the mapping comes from, to be shown. */
  readonly source: 'remembered' | 'guessed' | 'chosen' | 'none'
}

/** Fields that several columns may share: their texts are put together. */
const shared = new Set<ImportField>(['note', 'phone', 'mobile', 'interests', 'leave-out'])

/** The mapping of every column, remembered from the last list with these headings or guessed. */
export function guessMapping(
  headings: readonly string[],
  width: number,
  kind: ImportKind,
  remembered: Iterable<ImportMapping>,
): readonly ColumnMapping[] {
  const memory = bestMemory(headings, kind, remembered)
  const columns = Array.from({ length: Math.max(width, headings.length) }, (_, column): ColumnMapping => {
    const heading = headings[column] ?? ''
    const known = memory?.get(foldWords(heading))
    if (heading !== '' && known !== undefined) return { column, heading, field: known, source: 'remembered' }
    const field = matchHeading(heading, kind)?.field ?? null
    return { column, heading, field, source: field === null ? 'none' : 'guessed' }
  })
  return wholeNames(withoutRivals(columns, kind))
}

/** „Name“ without a column for given names holds the whole name. */
function wholeNames(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  if (columns.some(({ field }) => field === 'givenName' || field === 'fullName')) return columns
  return columns.map((mapping) =>
    mapping.field === 'familyName' && mapping.source === 'guessed'
      ? { ...mapping, field: 'fullName' }
      : mapping,
  )
}

/** A field of which a person has only one is given to the column whose heading says it best. */
function withoutRivals(columns: readonly ColumnMapping[], kind: ImportKind): readonly ColumnMapping[] {
  const weight = (mapping: ColumnMapping) =>
    mapping.source === 'remembered' ? 3 : (matchHeading(mapping.heading, kind)?.sureness ?? 0)
  const winners = new Map<ImportField, ColumnMapping>()
  for (const mapping of columns) {
    if (mapping.field === null) continue
    const rival = winners.get(mapping.field)
    if (!rival || weight(mapping) > weight(rival)) winners.set(mapping.field, mapping)
  }
  return columns.map((mapping) =>
    mapping.field === null || shared.has(mapping.field) || winners.get(mapping.field) === mapping
      ? mapping
      : { ...mapping, field: null, source: 'none' },
  )
}

function bestMemory(
  headings: readonly string[],
  kind: ImportKind,
  remembered: Iterable<ImportMapping>,
): ReadonlyMap<string, ImportField | null> | null {
  const wanted = new Set(headings.map(foldWords).filter((heading) => heading !== ''))
  let best: { common: number; mapping: ImportMapping } | null = null
  for (const mapping of remembered) {
    if (mapping.kind !== kind) continue
    const common = Object.keys(mapping.columns).filter((heading) => wanted.has(foldWords(heading))).length
    if (common > (best?.common ?? 0)) best = { common, mapping }
  }
  // A few headings in common („Name“, „Telefon“) do not make it the same list.
  if (!best || best.common * 2 < wanted.size) return null
  return new Map(
    Object.entries(best.mapping.columns).flatMap(([heading, field]) =>
      field === null || isFieldOf(kind, field) ? [[foldWords(heading), field] as const] : [],
    ),
  )
}

/** A mapping with another field for one column, as the user chose it. */
export function withField(
  columns: readonly ColumnMapping[],
  column: number,
  field: ImportField | null,
): readonly ColumnMapping[] {
  return columns.map((mapping) => {
    if (mapping.column === column) return { ...mapping, field, source: 'chosen' }
    const isTaken = field !== null && mapping.field === field && !shared.has(field)
    return isTaken ? { ...mapping, field: null, source: 'chosen' } : mapping
  })
}

/** The record by which a mapping is remembered: the one for the same headings, or a new one. */
export function mappingRecord(
  columns: readonly ColumnMapping[],
  kind: ImportKind,
  remembered: Iterable<ImportMapping>,
  newId: () => string,
): ImportMapping {
  const named = columns.filter((mapping) => mapping.heading !== '')
  const key = (headings: readonly string[]) => headings.map(foldWords).sort().join('\n')
  const wanted = key(named.map((mapping) => mapping.heading))
  const present = [...remembered].find(
    (mapping) => mapping.kind === kind && key(Object.keys(mapping.columns)) === wanted,
  )
  return {
    id: present?.id ?? newId(),
    revision: present?.revision ?? 0,
    kind,
    columns: Object.fromEntries(named.map((mapping) => [mapping.heading, mapping.field])),
  }
}

/** Whether a list can be imported with this mapping: somebody must have a name. */
export function hasName(columns: readonly ColumnMapping[]): boolean {
  return columns.some(({ field }) => field === 'familyName' || field === 'fullName')
}
