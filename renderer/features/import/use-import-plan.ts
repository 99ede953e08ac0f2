import { useMemo } from 'react'

import { useBook } from '#renderer/api/use-book.tsx'
import { today } from '#renderer/components/today.ts'
import type { ListContext } from '#shared/domain/import/draft.ts'
import { type Duplicate, findDuplicates } from '#shared/domain/import/duplicates.ts'
import type { ImportPlan } from '#shared/domain/import/import-changes.ts'
import { planGuests } from '#shared/domain/import/plan-guests.ts'
import { planHouseholds } from '#shared/domain/import/plan-households.ts'
import { type ReadList, readGuestRows, readHouseholdRows } from '#shared/domain/import/read-rows.ts'

import { type ImportPurpose, type ImportSession, rowsOf } from './session.ts'

export interface PlannedImport {
  readonly list: ReadList
  readonly duplicates: readonly Duplicate[]
  readonly plan: ImportPlan
}

/** What the import will do by the present choices; it is worked out anew when one of them or the book changes. */
export function useImportPlan(session: ImportSession, { kind, visit }: ImportPurpose): PlannedImport {
  const book = useBook()
  const rows = rowsOf(session)
  const { headingRow, columns, language, decisions } = session

  const read = useMemo(() => {
    const context: ListContext = { language, stay: visit, day: visit?.arrival ?? today() }
    const input = { rows, headingRow: headingRow ?? 0, columns, context }
    return kind === 'guests'
      ? { kind, input, list: readGuestRows(input) }
      : { kind, input, list: readHouseholdRows(input) }
  }, [rows, headingRow, columns, language, kind, visit])

  const duplicates = useMemo(() => findDuplicates(read.list.drafts, book), [read, book])

  return useMemo(() => {
    const shared = { ...read.input, duplicates, decisions, book, visitId: visit?.id ?? null }
    const plan =
      read.kind === 'guests'
        ? planGuests({ ...shared, list: read.list })
        : planHouseholds({ ...shared, list: read.list })
    return { list: read.list, duplicates, plan }
  }, [read, duplicates, decisions, book, visit])
}
