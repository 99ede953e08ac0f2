import { useDeferredValue, useMemo, useRef, useState } from 'react'

import classes from './board.module.css'
import { BoardTools } from './board-tools.tsx'
import { createHand } from './hand.ts'
import { HandBar } from './hand-bar.tsx'
import { HandProvider } from './hand-context.tsx'
import { HouseholdGrid } from './household-grid.tsx'
import { type BoardView, shownHouseholds } from './shown-households.ts'
import { UnplacedPanel } from './unplaced-panel.tsx'
import type { Board } from './use-board.ts'
import type { PlanActions } from './use-plan-actions.ts'

/** The plan as cards: households with beds, guests with what matters, and a hand that moves them. */
export function CardBoard({ board, plan }: { readonly board: Board; readonly plan: PlanActions }) {
  const [view, setView] = useState<BoardView>({ query: '', filter: 'all', district: null, byDistrict: false })
  // Hundreds of cards follow the typing; the letters do not wait for them.
  const deferredView = useDeferredValue(view)
  const groups = useMemo(() => shownHouseholds(board, deferredView), [board, deferredView])

  /** Where a party can be put: what is shown, in the order in which it stands there. */
  function choicesOf(partyId: string) {
    const party = board.parties.find((one) => one.party.id === partyId)
    if (!party) return null
    const shown = groups.flatMap(({ households }) => households)
    return {
      from: party.assignment?.offerId ?? null,
      rules: new Map(shown.map(({ offer }) => [offer.id, board.rulesAgainst(partyId, offer.id)])),
    }
  }
  const latest = useRef(choicesOf)
  latest.current = choicesOf
  const [hand] = useState(() =>
    createHand({ choicesOf: (partyId) => latest.current(partyId), onGiveUp: plan.gaveUp }),
  )
  return (
    <HandProvider hand={hand}>
      <HandBar board={board} said={plan.said} />
      <div className={classes.columns}>
        <UnplacedPanel board={board} actions={plan.actions} onDrop={(partyId) => plan.move(partyId, null)} />
        <div className={classes.houses}>
          <BoardTools
            board={board}
            view={view}
            onChange={(part) => setView((before) => ({ ...before, ...part }))}
          />
          <HouseholdGrid
            groups={groups}
            arrival={board.visit.arrival}
            actions={plan.actions}
            onMove={plan.move}
          />
        </div>
      </div>
    </HandProvider>
  )
}
