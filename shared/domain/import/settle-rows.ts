import type { TogetherChoices } from './companions.ts'
import type { Draft } from './draft.ts'
import type { Duplicate, DuplicateDecision } from './duplicates.ts'
import { foldWords } from './fold.ts'
import type { ColumnMapping } from './mapping.ts'
import { nameKey } from './name-keys.ts'
import { noteLine, type ReadList } from './read-rows.ts'

/** What the user decided; what is missing here is done as proposed. */
export interface ImportDecisions {
  readonly excluded: ReadonlySet<number>
  readonly duplicates: ReadonlyMap<number, DuplicateDecision>
  readonly together: TogetherChoices
}

export const noDecisions: ImportDecisions = {
  excluded: new Set(),
  duplicates: new Map(),
  together: new Map(),
}

/** A row that does not come in by itself, and why. */
export interface RowOut {
  readonly row: number
  readonly reason: 'excluded' | 'duplicate' | 'merged'
  /** The row that it was merged into. */
  readonly into: number | null
}

export interface SettledRows<D extends Draft> {
  /** Rows that come in; those into which others were merged are completed. */
  readonly drafts: readonly D[]
  readonly out: readonly RowOut[]
  /** Number in the list of a merged row → the row that it is now part of. */
  readonly mergedNumbers: ReadonlyMap<string, number>
  /** Row → record of the book that it completes. */
  readonly inBook: ReadonlyMap<number, string>
}

interface SettleInput<D extends Draft> {
  readonly rows: readonly (readonly string[])[]
  readonly columns: readonly ColumnMapping[]
  readonly list: ReadList<D>
  readonly duplicates: readonly Duplicate[]
  readonly decisions: ImportDecisions
  /** Reads a row again whose empty cells another has filled. */
  readonly read: (row: number, texts: readonly string[]) => D
}

/** The rows as they come in after the user's decisions about rows and duplicates. */
export function settleRows<D extends Draft>(input: SettleInput<D>): SettledRows<D> {
  const { list, duplicates, decisions } = input
  const byRow = new Map(duplicates.map((duplicate) => [duplicate.row, duplicate]))
  const kept = new Map<number, { texts: readonly string[]; notes: readonly string[]; changed: boolean }>()
  const standsFor = new Map<number, number>()
  const out: RowOut[] = []
  const inBook = new Map<number, string>()
  const mergedNumbers = new Map<string, number>()
  for (const draft of list.drafts) {
    const { row } = draft
    const texts = input.rows[row] ?? []
    const duplicate = byRow.get(row)
    const decision = duplicate && (decisions.duplicates.get(row) ?? duplicate.proposal)
    if (decisions.excluded.has(row)) out.push({ row, reason: 'excluded', into: null })
    else if (decision === 'skip') out.push({ row, reason: 'duplicate', into: null })
    else if (decision === 'merge' && duplicate?.other.in === 'list') {
      const into = standsFor.get(duplicate.other.row) ?? duplicate.other.row
      const target = kept.get(into)
      if (!target) kept.set(row, { texts, notes: [], changed: false })
      else {
        kept.set(into, mergeTexts(target, texts, input.columns))
        standsFor.set(row, into)
        if (draft.number !== '') mergedNumbers.set(draft.number, into)
        out.push({ row, reason: 'merged', into })
      }
    } else {
      if (decision === 'merge' && duplicate?.other.in === 'book') inBook.set(row, duplicate.other.id)
      kept.set(row, { texts, notes: [], changed: false })
    }
  }
  const drafts = list.drafts.flatMap((draft) => {
    const entry = kept.get(draft.row)
    if (!entry) return []
    const settled = entry.changed ? input.read(draft.row, entry.texts) : { ...draft }
    return [{ ...settled, notes: [...entry.notes] }]
  })
  return { drafts, out, mergedNumbers, inBook }
}

/** Fills the empty cells of a row from another; what the other says differently becomes a line of the note. */
function mergeTexts(
  target: { readonly texts: readonly string[]; readonly notes: readonly string[] },
  other: readonly string[],
  columns: readonly ColumnMapping[],
): { texts: readonly string[]; notes: readonly string[]; changed: boolean } {
  const texts = [...target.texts]
  const notes = [...target.notes]
  for (const [column, text] of other.entries()) {
    const { field = null, heading = '' } = columns[column] ?? {}
    const present = texts[column] ?? ''
    if (text === '' || field === 'number' || field === 'leave-out') continue
    if (present === '') {
      while (texts.length < column) texts.push('')
      texts[column] = text
    } else if (!isSame(present, text, field === 'familyName' || field === 'givenName'))
      notes.push(noteLine(heading, text))
  }
  return { texts, notes, changed: true }
}

function isSame(one: string, other: string, isName: boolean): boolean {
  const key = isName ? nameKey : foldWords
  return key(one) === key(other) && (isName || key(one) !== '' || one === other)
}
