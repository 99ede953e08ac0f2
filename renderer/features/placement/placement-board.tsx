import { VisuallyHidden } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/api/client.ts'
import { useCommit } from '#renderer/api/commit.tsx'
import { useErrorText } from '#renderer/api/error-text.ts'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import type { AppError } from '#shared/contract/errors.ts'
import type { Result } from '#shared/contract/result.ts'
import type { Commit } from '#shared/domain/commit.ts'
import type { RuleId } from '#shared/domain/placement/case.ts'
import classes from './board.module.css'
import { BoardSummary } from './board-summary.tsx'
import { HouseholdGrid } from './household-grid.tsx'
import { MoveDialog } from './move-dialog.tsx'
import type { PartyActions } from './party-chip.tsx'
import { UnplacedPanel } from './unplaced-panel.tsx'
import { type BoardHousehold, type BoardParty, useBoard } from './use-board.ts'
import { useSolver } from './use-solver.ts'
import { WhyDialog } from './why-dialog.tsx'
import { WishesPanel } from './wishes-panel.tsx'

/** The board of a visit: households with beds, guests with what matters, the plan and how good it is. */
export function PlacementBoard({ visitId }: { readonly visitId: string }) {
  const { t } = useTranslation('placement')
  const board = useBoard(visitId)
  const errorText = useErrorText()
  const solver = useSolver(visitId, (error) => contradiction(error) ?? errorText(error))
  const { done } = useCommit()
  const [moving, setMoving] = useState<BoardParty | null>(null)
  const [asking, setAsking] = useState<BoardParty | null>(null)
  const [said, setSaid] = useState('')
  if (!board) return <NotFound />
  if (board.parties.length === 0) return <EmptyState title={t('noGuests')} text={t('noGuestsHint')} />
  if (board.households.length === 0) return <EmptyState title={t('noOffers')} text={t('noOffersHint')} />

  /** Which lock contradicts which rule, by the names on the board. */
  function contradiction({ code, params }: AppError): string | null {
    if (code !== 'lock-contradiction' || !params) return null
    const party = board?.parties.find((one) => one.party.id === params.party)
    const entry = board?.households.find(({ offer }) => offer.id === params.household)
    if (!party || !entry) return null
    const rule = t(`rules.${params.rule as RuleId}`)
    return t('lockContradiction', { party: party.name, household: entry.household.name, rule })
  }

  /** Takes part in undo; an error is told. */
  function settle(answer: Result<Commit>) {
    const settled = done(answer)
    if (!settled.ok) notifications.show({ color: 'red', message: errorText(settled.error), role: 'alert' })
    return settled.ok
  }

  async function move(partyId: string, entry: BoardHousehold | null) {
    setMoving(null)
    const party = board?.parties.find((one) => one.party.id === partyId)
    const offerId = entry?.offer.id ?? null
    if (!party || (party.assignment?.offerId ?? null) === offerId) return
    if (settle(await call('placement.move', { visitId, partyId, offerId })))
      setSaid(
        entry
          ? t('moved', { party: party.name, household: entry.household.name })
          : `${party.name}: ${t('unplaced')}`,
      )
  }

  const actions: PartyActions = {
    onMove: setMoving,
    onWhy: setAsking,
    onTakeOut: ({ party }) => void move(party.id, null),
    onLock: async ({ party }, locked) =>
      settle(await call('placement.lock', { visitId, partyId: party.id, locked })),
  }
  return (
    <div className={classes.board}>
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
      <BoardSummary
        board={board}
        solver={solver}
        onAccept={async () => settle(await call('placement.accept', { visitId }))}
        onDiscard={async () => settle(await call('placement.discard', { visitId }))}
      />
      <WishesPanel board={board} />
      <div className={classes.columns}>
        <UnplacedPanel board={board} actions={actions} onDrop={(partyId) => void move(partyId, null)} />
        <HouseholdGrid
          board={board}
          actions={actions}
          onMove={(partyId, entry) => void move(partyId, entry)}
        />
      </div>
      {moving && (
        <MoveDialog
          board={board}
          party={moving}
          onMove={(entry) => void move(moving.party.id, entry)}
          onClose={() => setMoving(null)}
        />
      )}
      {asking && (
        <WhyDialog board={board} party={asking} onSolve={solver.start} onClose={() => setAsking(null)} />
      )}
    </div>
  )
}
