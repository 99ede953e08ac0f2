import type { BookView, Change } from '../../records/collections.ts'
import type { Visit } from '../../records/visit.ts'
import type { ListLanguage } from './fields.ts'
import { guestChanges } from './guest-changes.ts'
import { householdChanges, type ImportWords } from './household-changes.ts'
import { type ColumnMapping, mappingRecord } from './mapping.ts'
import type { GuestPlan } from './plan-guests.ts'
import type { HouseholdPlan } from './plan-households.ts'

export type ImportPlan = GuestPlan | HouseholdPlan

interface ImportInput {
  readonly book: BookView
  readonly plan: ImportPlan
  readonly columns: readonly ColumnMapping[]
  readonly visit: Visit | null
  readonly language: ListLanguage
  readonly words: ImportWords
  readonly today: string
  readonly newId: () => string
}

/** The one commit of an import: everything that the plan shows, and the mapping for the next list of the same shape. */
export function importChanges(input: ImportInput): readonly Change[] {
  const { book, plan, columns, visit, newId } = input
  const put = mappingRecord(columns, plan.kind, book.importMappings.values(), newId)
  const present = book.importMappings.get(put.id)
  const isNew = JSON.stringify(present?.columns) !== JSON.stringify(put.columns)
  const memory: readonly Change[] = isNew ? [{ collection: 'importMappings', put }] : []
  if (plan.kind === 'households')
    return [...householdChanges({ ...input, plan, visitId: visit?.id ?? null }), ...memory]
  return visit ? [...guestChanges({ ...input, plan, visit }), ...memory] : memory
}

/** What an import brings, to be told before and after. */
export interface ImportSummary {
  readonly people: number
  readonly parties: number
  readonly households: number
  readonly offers: number
  /** Records of the book that are completed. */
  readonly completed: number
  /** Cells that are kept as text beside or instead of a value. */
  readonly notes: number
}

export function importSummary(plan: ImportPlan, changes: readonly Change[]): ImportSummary {
  const puts = (collection: Change['collection'], isNew: boolean) =>
    changes.filter(
      (change) =>
        change.collection === collection && 'put' in change && (change.put.revision === 0) === isNew,
    ).length
  return {
    people: puts('people', true),
    parties: puts('parties', true),
    households: puts('households', true),
    offers: puts('offers', true),
    completed:
      puts('people', false) + puts('households', false) + puts('parties', false) + puts('offers', false),
    notes: plan.drafts
      .flatMap((draft) => draft.cells)
      .filter((cell) => cell.state === 'partly' || cell.state === 'not-understood' || cell.state === 'note')
      .length,
  }
}
