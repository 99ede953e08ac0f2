import { Button, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { BarredShort } from './barred-list.tsx'
import classes from './board.module.css'
import { usePartyDrop } from './drag.ts'
import { type PartyActions, PartyChip } from './party-chip.tsx'
import type { Board } from './use-board.ts'

interface UnplacedPanelProps {
  readonly board: Board
  readonly actions: PartyActions
  readonly onDrop: (partyId: string) => void
}

/** The guests without a bed, each with what bars the households. */
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
          <BarredShort board={board} partyId={party.party.id} />
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${t('explain.askHelp')} ${party.name}`}
            onClick={() => actions.onWhy(party)}
          >
            {t('explain.askHelp')}
          </Button>
        </div>
      ))}
      <Text size="xs" c="dimmed" mt="auto">
        {t('unplacedDrop')}
      </Text>
    </section>
  )
}
