import { applyChanges, emptyBook, type MutableBook, prepareCommit } from '#shared/domain/commit.ts'
import { findDuplicates } from '#shared/domain/import/duplicates.ts'
import type { ImportKind } from '#shared/domain/import/fields.ts'
import { guessHeadingRow } from '#shared/domain/import/headings.ts'
import { importChanges } from '#shared/domain/import/import-changes.ts'
import { guessMapping } from '#shared/domain/import/mapping.ts'
import { planGuests } from '#shared/domain/import/plan-guests.ts'
import { planHouseholds } from '#shared/domain/import/plan-households.ts'
import { readGuestRows, readHouseholdRows } from '#shared/domain/import/read-rows.ts'
import { type ImportDecisions, noDecisions } from '#shared/domain/import/settle-rows.ts'
import { newTown } from '#shared/domain/new-book.ts'
import type { BookView, Change } from '#shared/records/collections.ts'
import type { Visit } from '#shared/records/visit.ts'

let lastId = 0
const newId = () => `id-${++lastId}`

export const testVisit: Visit = {
  id: 'visit',
  revision: 0,
  title: 'Pfingsten 2027',
  direction: 'incoming',
  kind: 'citizens',
  townIds: ['partner'],
  arrival: '2027-05-14',
  departure: '2027-05-17',
  initiator: { kind: 'town', name: '' },
  meetingPoint: '',
  meetingTime: '',
  emergencyPhone: '',
  keepApart: [],
  note: '',
}

/** A book with a partner town and a visit of it. */
export function bookWithVisit(): MutableBook {
  const book = emptyBook()
  commit(book, [
    { collection: 'towns', put: newTown('partner', 'partner', 'Bernay', null) },
    { collection: 'visits', put: testVisit },
  ])
  return book
}

export function commit(book: MutableBook, changes: readonly Change[]): void {
  const prepared = prepareCommit(book, changes)
  if (!prepared.ok) throw new Error(prepared.error.code)
  applyChanges(book, prepared.value.changes)
}

/** What the import of a list does with the decisions of a user who clicks through. */
export function importList(
  kind: ImportKind,
  rows: readonly (readonly string[])[],
  book: BookView,
  decisions: ImportDecisions = noDecisions,
) {
  const { row: headingRow, language } = guessHeadingRow(rows, kind)
  if (headingRow === null) throw new Error('no headings')
  const width = Math.max(...rows.map((row) => row.length))
  const columns = guessMapping(rows[headingRow] ?? [], width, kind, book.importMappings.values())
  const context = { language, stay: testVisit, day: testVisit.arrival }
  const input = { rows, headingRow, columns, context }
  const shared = { ...input, decisions, book, visitId: testVisit.id }
  const read = () => {
    if (kind === 'guests') {
      const list = readGuestRows(input)
      const duplicates = findDuplicates(list.drafts, book)
      return { list, duplicates, plan: planGuests({ ...shared, list, duplicates }) }
    }
    const list = readHouseholdRows(input)
    const duplicates = findDuplicates(list.drafts, book)
    return { list, duplicates, plan: planHouseholds({ ...shared, list, duplicates }) }
  }
  const { list, duplicates, plan } = read()
  const visit = book.visits.get(testVisit.id) ?? null
  const words = { family: (name: string) => `Familie ${name}`, list: 'Liste' }
  const today = '2027-04-10'
  const changes = importChanges({ book, plan, columns, visit, language, words, today, newId })
  return { headingRow, columns, list, duplicates, plan, changes }
}

export function puts<C extends Change['collection']>(changes: readonly Change[], collection: C) {
  return changes.flatMap((change) =>
    change.collection === collection && 'put' in change
      ? [change.put as Extract<Change, { collection: C; put: unknown }>['put']]
      : [],
  )
}
