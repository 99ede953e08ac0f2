import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { call } from '#renderer/api/client.ts'
import { useErrorText } from '#renderer/api/error-text.ts'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import type { AppError } from '#shared/contract/errors.ts'
import type { RuleId } from '#shared/domain/placement/case.ts'

import classes from './board.module.css'
import { BoardSummary } from './board-summary.tsx'
import { CallList } from './call-list.tsx'
import { CardBoard } from './card-board.tsx'
import { ChangesPanel } from './changes-panel.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { NoteDialog } from './note-dialog.tsx'
import { PlanTable } from './plan-table.tsx'
import { type Board, useBoard } from './use-board.ts'
import { usePlanActions } from './use-plan-actions.ts'
import { useSolver } from './use-solver.ts'
import { WhyDialog } from './why-dialog.tsx'
import { WishesPanel } from './wishes-panel.tsx'

const looks = ['cards', 'table', 'calls'] as const
type Look = (typeof looks)[number]

/** The placement of a visit: who sleeps where, how good it is, and what can be done about it. */
export function PlacementBoard({ visitId }: { readonly visitId: string }) {
  const { t } = useTranslation('placement')
  const board = useBoard(visitId)
  if (!board) return <NotFound />
  if (board.parties.length === 0) return <EmptyState title={t('noGuests')} text={t('noGuestsHint')} />
  if (board.households.length === 0) return <EmptyState title={t('noOffers')} text={t('noOffersHint')} />
  return <Plan board={board} />
}

function Plan({ board }: { readonly board: Board }) {
  const { t } = useTranslation('placement')
  const visitId = board.visit.id
  const [look, setLook] = useState<Look>('cards')
  const errorText = useErrorText()
  const solver = useSolver(visitId, (error) => contradiction(error) ?? errorText(error))
  const plan = usePlanActions(board)
  const { asked, close } = plan

  /** Which lock contradicts which rule, by the names on the board. */
  function contradiction({ code, params }: AppError): string | null {
    if (code !== 'lock-contradiction' || !params) return null
    const party = board.parties.find((one) => one.party.id === params.party)
    const entry = board.households.find(({ offer }) => offer.id === params.household)
    if (!party || !entry) return null
    const rule = t(`rules.${params.rule as RuleId}`)
    return t('lockContradiction', { party: party.name, household: entry.household.name, rule })
  }

  return (
    <div className={classes.board}>
      <BoardSummary
        board={board}
        solver={solver}
        onAccept={async () => plan.settle(await call('placement.accept', { visitId }))}
        onDiscard={async () => plan.settle(await call('placement.discard', { visitId }))}
      />
      <ChangesPanel board={board} />
      <WishesPanel board={board} />
      <SegmentedControl
        className={classes.looks}
        aria-label={t('looks.label')}
        data={looks.map((value) => ({ value, label: t(`looks.${value}`) }))}
        value={look}
        onChange={setLook}
      />
      {look === 'cards' && <CardBoard board={board} plan={plan} />}
      {look === 'table' && <PlanTable board={board} actions={plan.actions} />}
      {look === 'calls' && <CallList board={board} plan={plan} />}
      {asked?.about === 'move' && (
        <MoveDialog
          board={board}
          party={asked.party}
          onMove={(entry) => plan.move(asked.party.party.id, entry)}
          onClose={close}
        />
      )}
      {asked?.about === 'why' && (
        <WhyDialog board={board} party={asked.party} onSolve={solver.start} onClose={close} />
      )}
      {asked?.about === 'note' && (
        <NoteDialog
          party={asked.party}
          onSave={({ partyId, state }, note) => plan.setState([partyId], state, note)}
          onClose={close}
        />
      )}
    </div>
  )
}
