import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx'

import type { Sheet } from '#shared/contract/answers.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'

import { parseCsv } from './csv.ts'
import { decodeText } from './text-encoding.ts'
import { zipEntries, zipText } from './zip-entries.ts'

// Bounds far above any list of guests or hosts, so that a wrong or hostile file cannot stop the program.
const MAX_ROWS = 20_000
const MAX_COLUMNS = 250
const MAX_BYTES = 30_000_000
const MAX_UNPACKED_BYTES = 300_000_000

/**
 * The sheets of an xlsx, xls, ods or csv file, cell by cell as shown; dates as ISO days. Nothing is computed.
 *
 * Errors: `spreadsheet-unreadable`, `spreadsheet-empty`, `file-too-large`.
 */
export function readSpreadsheet(bytes: Uint8Array, name: string): Result<Sheet[]> {
  if (bytes.length === 0) return err('spreadsheet-empty')
  if (bytes.length > MAX_BYTES) return err('file-too-large')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sheets = isBinary(buffer) ? workbookSheets(buffer) : textSheets(buffer, name)
  if (sheets === null) return err('spreadsheet-unreadable')
  const filled = sheets.filter((sheet) => sheet.rows.length > 0)
  if (filled.length === 0) return err('spreadsheet-empty')
  return filled.some(isTooLarge) ? err('file-too-large') : ok(filled)
}

function isTooLarge(sheet: Sheet): boolean {
  return sheet.rows.length > MAX_ROWS || sheet.rows.some((row) => row.length > MAX_COLUMNS)
}

function isBinary(bytes: Buffer): boolean {
  const magic = bytes.toString('latin1', 0, 4)
  return magic === 'PK\u0003\u0004' || magic === '\u00d0\u00cf\u0011\u00e0'
}

function textSheets(bytes: Buffer, name: string): Sheet[] | null {
  const text = decodeText(bytes)
  // Text that is a document of another kind: PDF, HTML, XML, RTF, JSON.
  if (text === null || /^\s*(%PDF|<[!?a-z]|\{\\rtf|[{[]\s*["{[])/i.test(text)) return null
  return [{ name: name.replace(/\.[^.]*$/, ''), rows: trimmed(parseCsv(text)) }]
}

function workbookSheets(bytes: Buffer): Sheet[] | null {
  if (bytes[0] === 0x50 && !isSpreadsheetZip(bytes)) return null
  const workbook = readWorkbook(bytes)
  if (!workbook) return null
  return workbook.SheetNames.map((name) => ({ name, rows: sheetRows(workbook, workbook.Sheets[name]) }))
}

/** Whether a zip holds a spreadsheet that is neither encrypted nor a bomb. */
function isSpreadsheetZip(bytes: Buffer): boolean {
  const entries = zipEntries(bytes)
  if (!entries || entries.some((entry) => entry.encrypted)) return false
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > MAX_UNPACKED_BYTES) return false
  const named = (name: string) => entries.find((entry) => entry.name === name)
  if (entries.some((entry) => /^xl\/workbook\.(xml|bin)$/.test(entry.name))) return true
  const [mimetype, manifest] = [named('mimetype'), named('META-INF/manifest.xml')]
  if (!named('content.xml') || !mimetype) return false
  if (!zipText(bytes, mimetype).startsWith('application/vnd.oasis.opendocument.spreadsheet')) return false
  return !(manifest && zipText(bytes, manifest).includes('encryption-data'))
}

function readWorkbook(bytes: Buffer): WorkBook | null {
  try {
    return read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      // One more than allowed, so that too long a sheet is seen and not cut off.
      sheetRows: MAX_ROWS + 1,
    })
  } catch {
    return null
  }
}

function sheetRows(workbook: WorkBook, sheet: WorkSheet | undefined): readonly (readonly string[])[] {
  const rows = sheet?.['!data'] ?? []
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true
  return trimmed(Array.from(rows, (row) => Array.from(row ?? [], (cell) => cellText(cell, date1904))))
}

function cellText(cell: CellObject | undefined, date1904: boolean): string {
  if (!cell || cell.v === undefined || cell.t === 'z') return ''
  if (cell.t === 'n' && typeof cell.v === 'number' && cell.z && SSF.is_date(String(cell.z)))
    return dateText(cell.v, date1904) ?? cell.w ?? String(cell.v)
  if (cell.v instanceof Date) return cell.v.toISOString().slice(0, 10)
  // An error value (#NUM!) says nothing about a person; what it stands for cannot be known.
  if (cell.t === 'e') return cell.w ?? '#'
  return cell.t === 's' ? String(cell.v) : (cell.w ?? String(cell.v))
}

/** A serial date as ISO day, with the time if it has one; a time without a day as `HH:MM`. */
function dateText(serial: number, date1904: boolean): string | null {
  const date = SSF.parse_date_code(serial, { date1904 })
  if (!date) return null
  const two = (value: number) => String(value).padStart(2, '0')
  const time = serial % 1 === 0 ? '' : `${two(date.H)}:${two(date.M)}`
  if (serial < 1) return time
  return `${date.y}-${two(date.m)}-${two(date.d)}${time && ` ${time}`}`
}

/** Cells without white space at the ends and control characters; without empty rows at the end. */
function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const cells = rows.map((row) => {
    const cleaned = row.map((text) => text.replace(/[\s\u00a0]+/g, ' ').trim())
    return cleaned.slice(0, cleaned.findLastIndex((text) => text !== '') + 1)
  })
  return cells.slice(0, cells.findLastIndex((row) => row.length > 0) + 1)
}
