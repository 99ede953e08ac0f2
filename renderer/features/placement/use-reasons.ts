import { useCallback, useState } from 'react'

import { useIdleWork } from '#renderer/components/use-idle-work.ts'
import { type BarredGroup, barredBy } from '#shared/domain/placement/barred-by.ts'
import { type Reason, reasonsAgainst } from '#shared/domain/placement/reasons.ts'
import { partiesByHost } from '#shared/domain/placement/why-unplaced.ts'

import { planOfBoard } from './plan-of-board.ts'
import type { Board } from './use-board.ts'

export interface Reasons {
  readonly groups: readonly BarredGroup[]
  /** Households that would take the party as the plan is. */
  readonly fitting: readonly string[]
}

/** Why no household has a party without a bed; null until it is worked out. */
export function useReasons(board: Board, partyId: string): Reasons | null {
  const [reasons, setReasons] = useState<Reasons | null>(null)
  // Hundreds of guests times hundreds of households: the board does not wait for it.
  useIdleWork(useCallback(() => finding(board, partyId, setReasons), [board, partyId]))
  return reasons
}

/** Household by household, and tells the result. */
function* finding(board: Board, partyId: string, tell: (reasons: Reasons) => void) {
  const { kase } = board
  const party = kase.parties.find(({ id }) => id === partyId)
  if (!party) return
  const plan = planOfBoard(board)
  const present = partiesByHost(kase, ({ id }) => plan.get(id)?.hostId)
  const found = new Map<string, readonly Reason[]>()
  for (const host of kase.hosts) {
    found.set(host.id, reasonsAgainst(kase, party, host, present.get(host.id) ?? []))
    yield
  }
  const fitting = [...found].filter(([, some]) => some.length === 0).map(([id]) => id)
  tell({ groups: barredBy(found), fitting })
}
