import { Text, Title } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useIdleWork } from '#renderer/components/use-idle-work.ts'
import type { RuleId } from '#shared/domain/placement/case.ts'

import classes from './board.module.css'
import { usePartyDrop } from './drag.ts'
import { type PartyActions, PartyChip } from './party-chip.tsx'
import type { Board, BoardParty } from './use-board.ts'

interface UnplacedPanelProps {
  readonly board: Board
  readonly actions: PartyActions
  readonly onDrop: (partyId: string) => void
}

/** The guests without a bed, each with the rules that bar the households. */
export function UnplacedPanel({ board, actions, onDrop }: UnplacedPanelProps) {
  const { t } = useTranslation('placement')
  const { element, over } = usePartyDrop<HTMLElement>(onDrop)
  const count = board.unplaced.reduce((sum, { party }) => sum + party.guests.length, 0)
  return (
    <section
      ref={element}
      className={classes.unplaced}
      data-over={over === null ? undefined : 'fits'}
      aria-labelledby="unplaced"
    >
      <Title order={2} size="h4" id="unplaced">
        {t('unplaced')} ({count})
      </Title>
      {board.unplaced.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('unplacedNone')}
        </Text>
      )}
      {board.unplaced.map((party) => (
        <div key={party.party.id}>
          <PartyChip party={party} arrival={board.visit.arrival} actions={actions} />
          {party.lost !== null && (
            <Text size="xs" mt={4}>
              {t('lost', { household: party.lost })}
            </Text>
          )}
          <Reasons board={board} party={party} />
        </div>
      ))}
      <Text size="xs" c="dimmed" mt="auto">
        {t('unplacedDrop')}
      </Text>
    </section>
  )
}

type Counts = ReadonlyMap<RuleId, number>

/** Counts household by household, and tells the result. */
function* counting(board: Board, { party }: BoardParty, tell: (counts: Counts) => void) {
  const counts = new Map<RuleId, number>()
  for (const { offer } of board.households) {
    for (const rule of board.rulesAgainst(party.id, offer.id)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    yield
  }
  tell(counts)
}

/** Which rule bars how many households, the most frequent first. */
function Reasons({ board, party }: { readonly board: Board; readonly party: BoardParty }) {
  const { t } = useTranslation('placement')
  const [counts, setCounts] = useState<Counts>(new Map())
  // Hundreds of guests times hundreds of households: the board does not wait for it.
  useIdleWork(useCallback(() => counting(board, party, setCounts), [board, party]))
  if (counts.size === 0) return null
  return (
    <ul className={classes.reasons} aria-label={t('whyUnplaced')}>
      {[...counts]
        .sort((a, b) => b[1] - a[1])
        .map(([rule, count]) => (
          <li key={rule}>{t('reason', { rule: t(`rules.${rule}`), count })}</li>
        ))}
    </ul>
  )
}
