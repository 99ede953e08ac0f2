import { notifications } from '@mantine/notifications'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { call } from '#renderer/api/client.ts'
import { useCommit } from '#renderer/api/commit.tsx'
import { useErrorText } from '#renderer/api/error-text.ts'
import type { Result } from '#shared/contract/result.ts'
import type { Commit } from '#shared/domain/commit.ts'
import type { PlacementState } from '#shared/records/placement.ts'

import type { PartyActions } from './party-menu.tsx'
import type { Board, BoardHousehold, BoardParty } from './use-board.ts'

export type PlanActions = ReturnType<typeof usePlanActions>

/** A dialog about a party. */
export interface Asked {
  readonly about: 'move' | 'why' | 'note'
  readonly party: BoardParty
}

/** What can be done with the plan by hand. The functions stay the same, so that cards are not drawn anew for them. */
export function usePlanActions(board: Board) {
  const { t } = useTranslation('placement')
  const { done } = useCommit()
  const errorText = useErrorText()
  const [said, say] = useState('')
  const [asked, ask] = useState<Asked | null>(null)

  /** Takes part in undo; an error is told. */
  function settle(answer: Result<Commit>): boolean {
    const settled = done(answer)
    if (!settled.ok) notifications.show({ color: 'red', message: errorText(settled.error), role: 'alert' })
    return settled.ok
  }

  async function move(partyId: string, entry: BoardHousehold | null) {
    ask(null)
    const party = board.parties.find((one) => one.party.id === partyId)
    const offerId = entry?.offer.id ?? null
    if (!party) return
    if ((party.assignment?.offerId ?? null) !== offerId) {
      const answer = await call('placement.move', { visitId: board.visit.id, partyId, offerId })
      if (!settle(answer)) return
      say(
        entry
          ? t('moved', { party: party.name, household: entry.household.name })
          : `${party.name}: ${t('unplaced')}`,
      )
    }
    focusHandle(partyId)
  }

  async function setState(partyIds: readonly string[], state: PlacementState, note?: string) {
    ask(null)
    const input = { visitId: board.visit.id, partyIds: [...partyIds], state }
    return settle(await call('placement.state', note === undefined ? input : { ...input, note }))
  }

  function gaveUp(partyId: string) {
    const party = board.parties.find((one) => one.party.id === partyId)
    if (party) say(t('hand.gaveUp', { party: party.name }))
    focusHandle(partyId)
  }

  async function lock({ party }: BoardParty, locked: boolean) {
    settle(await call('placement.lock', { visitId: board.visit.id, partyId: party.id, locked }))
  }

  const present = { move, setState, lock, gaveUp, settle }
  const latest = useRef(present)
  latest.current = present
  const [actions] = useState(
    (): PartyActions => ({
      onMove: (party) => ask({ about: 'move', party }),
      onWhy: (party) => ask({ about: 'why', party }),
      onNote: (party) => ask({ about: 'note', party }),
      onTakeOut: ({ party }) => void latest.current.move(party.id, null),
      onLock: (party, locked) => void latest.current.lock(party, locked),
      onState: ({ party }, state) => void latest.current.setState([party.id], state),
    }),
  )
  const [stable] = useState(() => ({
    move: (partyId: string, entry: BoardHousehold | null) => void latest.current.move(partyId, entry),
    settle: (answer: Result<Commit>) => latest.current.settle(answer),
    gaveUp: (partyId: string) => latest.current.gaveUp(partyId),
    setState: (partyIds: readonly string[], state: PlacementState, note?: string) =>
      latest.current.setState(partyIds, state, note),
  }))
  return { said, asked, actions, close: () => ask(null), ...stable }
}

/** Whoever works by keyboard goes on with the party, wherever it is now. */
function focusHandle(partyId: string) {
  // The board is drawn anew first.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const handles = [...document.querySelectorAll<HTMLElement>('[data-handle]')]
      handles.find(({ dataset }) => dataset.handle === partyId)?.focus()
    }),
  )
}
