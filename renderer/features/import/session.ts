import type { Sheet } from '#shared/contract/answers.ts'
import type { ImportKind, ListLanguage } from '#shared/domain/import/fields.ts'
import { guessHeadingRow, guessLanguage } from '#shared/domain/import/headings.ts'
import { type ColumnMapping, guessMapping } from '#shared/domain/import/mapping.ts'
import { type ImportDecisions, noDecisions } from '#shared/domain/import/settle-rows.ts'
import type { ImportMapping } from '#shared/records/import-mapping.ts'
import type { Visit } from '#shared/records/visit.ts'

/** What an import is for: guests of a visit, or hosts with or without one. */
export interface ImportPurpose {
  readonly kind: ImportKind
  readonly visit: Visit | null
}

/** What the user has chosen so far for one sheet of a file. */
export interface ImportSession {
  readonly fileName: string
  readonly sheets: readonly Sheet[]
  readonly sheetIndex: number
  /** The row that was guessed, to be shown as such. */
  readonly guessedRow: number | null
  readonly headingRow: number | null
  readonly language: ListLanguage
  readonly columns: readonly ColumnMapping[]
  readonly decisions: ImportDecisions
}

/** A session for a sheet: heading row, language and columns as guessed or remembered. */
export function sessionOfSheet(
  file: { readonly name: string; readonly sheets: readonly Sheet[] },
  sheetIndex: number,
  kind: ImportKind,
  remembered: Iterable<ImportMapping>,
): ImportSession {
  const rows = file.sheets[sheetIndex]?.rows ?? []
  const { row } = guessHeadingRow(rows, kind)
  const session: ImportSession = {
    fileName: file.name,
    sheets: file.sheets,
    sheetIndex,
    guessedRow: row,
    headingRow: null,
    language: 'de',
    columns: [],
    decisions: noDecisions,
  }
  return row === null ? session : withHeadingRow(session, row, kind, remembered)
}

/** The session with another row of headings; columns are guessed anew. */
export function withHeadingRow(
  session: ImportSession,
  headingRow: number,
  kind: ImportKind,
  remembered: Iterable<ImportMapping>,
): ImportSession {
  const rows = rowsOf(session)
  const headings = rows[headingRow] ?? []
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return {
    ...session,
    headingRow,
    language: guessLanguage(headings, kind),
    columns: guessMapping(headings, width, kind, remembered),
    decisions: noDecisions,
  }
}

export function rowsOf(session: ImportSession): readonly (readonly string[])[] {
  return session.sheets[session.sheetIndex]?.rows ?? []
}
