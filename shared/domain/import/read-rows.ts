import type { CellState, Draft, DraftCell, GuestDraft, HouseholdDraft, ListContext } from './draft.ts'
import type { ImportField, ImportKind } from './fields.ts'
import { foldWords } from './fold.ts'
import { emptyGuest, guestReaders } from './guest-fields.ts'
import { emptyHousehold, householdReaders } from './household-fields.ts'
import type { ColumnMapping } from './mapping.ts'
import { asNote, type FieldReader, type Outcome } from './shared-fields.ts'

export type SkipReason = 'above' | 'empty' | 'total' | 'heading' | 'no-name'

/** A row that is not imported; it is listed, so that nothing is lost silently. */
export interface SkippedRow {
  readonly row: number
  readonly reason: SkipReason
  readonly text: string
}

/** The rows of a sheet as drafts of one kind, and the rows that are none. */
export interface ReadList<D extends Draft = Draft> {
  readonly drafts: readonly D[]
  readonly skipped: readonly SkippedRow[]
}

interface ListInput {
  readonly rows: readonly (readonly string[])[]
  /** Index of the row with the headings. */
  readonly headingRow: number
  readonly columns: readonly ColumnMapping[]
  readonly context: ListContext
}

export function readGuestRows(input: ListInput): ReadList<GuestDraft> {
  return readRows(input, (row, texts) => readGuestRow(row, texts, input.columns, input.context))
}

export function readHouseholdRows(input: ListInput): ReadList<HouseholdDraft> {
  return readRows(input, (row, texts) => readHouseholdRow(row, texts, input.columns, input.context))
}

/** The rows of a list of either kind. */
export function readList(kind: ImportKind, input: ListInput): ReadList {
  return kind === 'guests' ? readGuestRows(input) : readHouseholdRows(input)
}

export function readGuestRow(
  row: number,
  texts: readonly string[],
  columns: readonly ColumnMapping[],
  context: ListContext,
): GuestDraft {
  const draft = emptyGuest(row)
  readCells(draft, texts, columns, context, guestReaders)
  return draft
}

export function readHouseholdRow(
  row: number,
  texts: readonly string[],
  columns: readonly ColumnMapping[],
  context: ListContext,
): HouseholdDraft {
  const draft = emptyHousehold(row)
  readCells(draft, texts, columns, context, householdReaders)
  return draft
}

function readRows<D extends Draft>(
  { rows, headingRow }: ListInput,
  read: (row: number, texts: readonly string[]) => D,
): ReadList<D> {
  const drafts: D[] = []
  const skipped: SkippedRow[] = []
  const headings = foldWords((rows[headingRow] ?? []).join(' '))
  for (const [row, texts] of rows.entries()) {
    if (row === headingRow) continue
    const skip = (reason: SkipReason) => skipped.push({ row, reason, text: shown(texts) })
    if (texts.every((text) => text === '')) skip('empty')
    else if (row < headingRow) skip('above')
    else if (isTotal(texts)) skip('total')
    else if (foldWords(texts.join(' ')) === headings) skip('heading')
    else {
      const draft = read(row, texts)
      if (/\p{L}/u.test(draft.familyName)) drafts.push(draft)
      else skip('no-name')
    }
  }
  return { drafts, skipped }
}

function shown(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' | ')
}

const totalWord =
  /^(summe|gesamt|insgesamt|zusammen|anzahl|total|totaux|somme|nombre|sum|suma|razem|ogolem)\b/

/** A line that adds up: it begins with such a word and says little else. */
function isTotal(texts: readonly string[]): boolean {
  const said = texts.filter((text) => text !== '')
  return said.length <= 4 && totalWord.test(foldWords(said[0] ?? ''))
}

function readCells<D extends Draft>(
  draft: D,
  texts: readonly string[],
  columns: readonly ColumnMapping[],
  context: ListContext,
  readers: { readonly [field: string]: FieldReader<D> },
): void {
  const width = Math.max(texts.length, columns.length)
  for (let column = 0; column < width; column++) {
    const { field = null, heading = '' } = columns[column] ?? {}
    const text = texts[column] ?? ''
    const { state, tokens } = readCell(draft, text, field, context, readers)
    draft.cells.push({ column, heading, field, text, state, tokens })
    // Where the text itself is to be looked for later.
    if (field === 'companion' && 'companion' in draft && draft.companion)
      draft.companion = { ...draft.companion, column }
    if ((field === 'wishedHost' || field === 'wishedGuest') && draft.wish)
      draft.wish = { ...draft.wish, column }
  }
}

function readCell<D extends Draft>(
  draft: D,
  text: string,
  field: ImportField | null,
  context: ListContext,
  readers: { readonly [field: string]: FieldReader<D> },
): Outcome | { readonly state: CellState; readonly tokens: readonly [] } {
  if (text === '') return { state: 'empty', tokens: [] }
  if (field === 'leave-out') return { state: 'left-out', tokens: [] }
  const read = field === null ? undefined : readers[field]
  return read ? read(text, draft, context) : asNote
}

/** Whether the text of such a cell is kept as a note. */
export function isKept(state: CellState): boolean {
  return state === 'partly' || state === 'not-understood' || state === 'note'
}

/** A line of a note: the heading says what the text was the answer to. */
export function noteLine(heading: string, text: string): string {
  return heading === '' ? text : `${heading.replace(/\s*[:?]\s*$/, '')}: ${text}`
}

/** The lines of the note of a row: every cell whose text says more than what was understood. */
export function noteLines(
  draft: Draft,
  wanted: (cell: DraftCell) => boolean = () => true,
): readonly string[] {
  const kept = draft.cells.filter((cell) => isKept(cell.state) && wanted(cell))
  return [...kept.map((cell) => noteLine(cell.heading, cell.text)), ...draft.notes]
}
