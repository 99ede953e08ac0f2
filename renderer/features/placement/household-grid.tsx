import { Checkbox, Group, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { matchesSearch, searchText } from '#shared/domain/search-text.ts'

import classes from './board.module.css'
import { HouseholdCard } from './household-card.tsx'
import type { PartyActions } from './party-chip.tsx'
import type { Board, BoardHousehold } from './use-board.ts'

interface HouseholdGridProps {
  readonly board: Board
  readonly actions: PartyActions
  readonly onMove: (partyId: string, entry: BoardHousehold) => void
}

/** The households of the board, found by their names and those of their guests. */
export function HouseholdGrid({ board, actions, onMove }: HouseholdGridProps) {
  const { t } = useTranslation('placement')
  const [query, setQuery] = useState('')
  const [onlyFree, setOnlyFree] = useState(false)
  const deferredQuery = useDeferredValue(query)
  // Hundreds of cards follow the typing; the letters do not wait for them.
  const cards = useMemo(() => {
    const folded = searchText(deferredQuery)
    return board.households
      .filter(
        ({ household, parties, free }) =>
          (!onlyFree || free > 0) &&
          matchesSearch(searchText([household.name, ...parties.map(({ name }) => name)].join(' ')), folded),
      )
      .map((entry) => (
        <HouseholdCard
          key={entry.offer.id}
          entry={entry}
          arrival={board.visit.arrival}
          actions={actions}
          onDrop={(partyId) => onMove(partyId, entry)}
          rulesAgainst={(partyId) => board.rulesAgainst(partyId, entry.offer.id)}
        />
      ))
  }, [board, actions, onMove, onlyFree, deferredQuery])
  return (
    <div className={classes.houses}>
      <Group gap="md" mb="sm">
        <TextInput
          aria-label={t('filter')}
          placeholder={t('filter')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          w={280}
        />
        <Checkbox
          label={t('onlyFree')}
          checked={onlyFree}
          onChange={(event) => setOnlyFree(event.currentTarget.checked)}
        />
      </Group>
      {cards.length === 0 && <Text c="dimmed">{t('noMatch')}</Text>}
      <div className={classes.grid}>{cards}</div>
    </div>
  )
}
