import type { Doubt } from './doubts.ts'
import type { HouseholdDraft } from './draft.ts'
import { type PlanInput, withStates } from './plan-guests.ts'
import { type ReadList, readHouseholdRow } from './read-rows.ts'
import { type RowOut, settleRows } from './settle-rows.ts'
import { findWish, guestWishIndex } from './wishes.ts'

/** Everything that the import of a list of hosts will do, to be shown before it is done. */
export interface HouseholdPlan {
  readonly kind: 'households'
  readonly drafts: readonly HouseholdDraft[]
  readonly out: readonly RowOut[]
  readonly doubts: readonly Doubt[]
  /** Row → people wished for. */
  readonly wishes: ReadonlyMap<number, readonly string[]>
  /** Row → household of the book. */
  readonly inBook: ReadonlyMap<number, string>
}

/** Settles duplicates and finds whom they wish for. */
export function planHouseholds(input: PlanInput<ReadList<HouseholdDraft>>): HouseholdPlan {
  const settled = settleRows({
    ...input,
    read: (row, texts) => readHouseholdRow(row, texts, input.columns, input.context),
  })
  const wishIndex = guestWishIndex(input.book, input.visitId)
  const wishes = new Map<number, readonly string[]>()
  const doubts: Doubt[] = []
  const drafts = settled.drafts.map((draft) => {
    doubts.push(...rowDoubts(draft))
    if (!draft.wish) return draft
    const wish = findWish(draft.wish.text, wishIndex)
    if (wish.ids.length > 0) wishes.set(draft.row, wish.ids)
    else
      doubts.push({
        row: draft.row,
        code: wish.state === 'ambiguous' ? 'wish-ambiguous' : 'wish-not-found',
        text: draft.wish.text,
        others: [],
      })
    if (wish.state === 'found') return draft
    return withStates(
      draft,
      new Map([[draft.wish.column, wish.state === 'found-partly' ? 'partly' : 'not-understood']]),
    )
  })
  return { kind: 'households', drafts, out: settled.out, doubts, wishes, inBook: settled.inBook }
}

function rowDoubts(draft: HouseholdDraft): readonly Doubt[] {
  const doubts: Doubt[] = []
  const said = draft.cells.filter((cell) => cell.text !== '' && cell.field !== 'number')
  if (said.length === 1)
    doubts.push({ row: draft.row, code: 'only-name', text: said[0]?.text ?? '', others: [] })
  const places = draft.rooms?.reduce((sum, room) => sum + room.single + 2 * room.double, 0)
  const most = draft.hosting.maxGuests
  if (places !== undefined && most !== undefined && most > places)
    doubts.push({ row: draft.row, code: 'more-guests-than-beds', text: `${most} > ${places}`, others: [] })
  return doubts
}
