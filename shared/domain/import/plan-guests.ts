import type { BookView } from '../../records/collections.ts'
import { type LinkedParty, linkCompanions } from './companions.ts'
import type { Doubt } from './doubts.ts'
import type { CellState, Draft, GuestDraft, ListContext } from './draft.ts'
import type { Duplicate } from './duplicates.ts'
import type { ColumnMapping } from './mapping.ts'
import { type ReadList, readGuestRow } from './read-rows.ts'
import { type ImportDecisions, type RowOut, settleRows } from './settle-rows.ts'
import { findWish, householdWishIndex } from './wishes.ts'

/** Everything that the import of a guest list will do, to be shown before it is done. */
export interface GuestPlan {
  readonly kind: 'guests'
  readonly drafts: readonly GuestDraft[]
  readonly out: readonly RowOut[]
  readonly parties: readonly LinkedParty[]
  readonly doubts: readonly Doubt[]
  /** Row → households wished for. */
  readonly wishes: ReadonlyMap<number, readonly string[]>
  /** Row → person of the book. */
  readonly inBook: ReadonlyMap<number, string>
}

export interface PlanInput<List> {
  readonly rows: readonly (readonly string[])[]
  readonly columns: readonly ColumnMapping[]
  readonly context: ListContext
  readonly list: List
  readonly duplicates: readonly Duplicate[]
  readonly decisions: ImportDecisions
  readonly book: BookView
  readonly visitId: string | null
}

/** Settles duplicates, finds who travels with whom and whom they wish for. */
export function planGuests(input: PlanInput<ReadList<GuestDraft>>): GuestPlan {
  const settled = settleRows({
    ...input,
    read: (row, texts) => readGuestRow(row, texts, input.columns, input.context),
  })
  const linked = linkCompanions(settled.drafts, input.decisions.together, settled.mergedNumbers)
  const doubts: Doubt[] = [...linked.doubts]
  const companionDoubts = new Map(linked.doubts.map((doubt) => [doubt.row, doubt]))
  const wishIndex = householdWishIndex(input.book, input.visitId ?? '')
  const wishes = new Map<number, readonly string[]>()
  const drafts = settled.drafts.map((draft) => {
    const states = new Map<number, CellState>()
    const doubt = companionDoubts.get(draft.row)
    if (draft.companion && doubt)
      states.set(draft.companion.column, doubt.together ? 'partly' : 'not-understood')
    if (draft.wish) {
      const wish = findWish(draft.wish.text, wishIndex)
      if (wish.ids.length > 0) wishes.set(draft.row, wish.ids)
      else
        doubts.push({
          row: draft.row,
          code: wish.state === 'ambiguous' ? 'wish-ambiguous' : 'wish-not-found',
          text: draft.wish.text,
          others: [],
        })
      if (wish.state !== 'found')
        states.set(draft.wish.column, wish.state === 'found-partly' ? 'partly' : 'not-understood')
    }
    doubts.push(...rowDoubts(draft))
    return withStates(draft, states)
  })
  return {
    kind: 'guests',
    drafts,
    out: settled.out,
    parties: linked.parties,
    doubts,
    wishes,
    inBook: settled.inBook,
  }
}

function rowDoubts(draft: GuestDraft): readonly Doubt[] {
  const doubts: Doubt[] = []
  const name = draft.cells.find((cell) => cell.field === 'fullName')
  if (name?.state === 'partly')
    doubts.push({ row: draft.row, code: 'several-people', text: name.text, others: [] })
  const said = draft.cells.filter((cell) => cell.text !== '' && cell.field !== 'number')
  if (said.length === 1)
    doubts.push({ row: draft.row, code: 'only-name', text: said[0]?.text ?? '', others: [] })
  return doubts
}

/** The draft with other states of some cells: what only shows when rows are compared. */
export function withStates<D extends Draft>(draft: D, states: ReadonlyMap<number, CellState>): D {
  if (states.size === 0) return draft
  const cells = draft.cells.map((cell) => {
    const state = states.get(cell.column)
    return state ? { ...cell, state, tokens: state === 'not-understood' ? [] : cell.tokens } : cell
  })
  return { ...draft, cells }
}
