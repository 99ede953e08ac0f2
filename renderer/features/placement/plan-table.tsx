import { Group, Select } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { type Column, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'

import classes from './board.module.css'
import { Mark, Wish } from './chip-marks.tsx'
import { useBedName } from './household-beds.tsx'
import { type PartyActions, PartyMenu } from './party-menu.tsx'
import { StateMark } from './state-mark.tsx'
import type { Board, BoardHousehold, BoardParty } from './use-board.ts'

const rowFilters = ['all', 'unplaced', 'to-call', 'broken'] as const
type RowFilter = (typeof rowFilters)[number]

interface PlanTableProps {
  readonly board: Board
  readonly actions: PartyActions
}

/** A party and where it is. */
interface PlanRow {
  readonly party: BoardParty
  readonly entry: BoardHousehold | undefined
  readonly beds: string
  readonly nights: number
  /** Rules that it breaks where it is, as words. */
  readonly broken: string
}

/** The same plan as rows, one for each party, with the same actions. */
export function PlanTable({ board, actions }: PlanTableProps) {
  const { t } = useTranslation('placement')
  const rows = usePlanRows(board)
  const columns = usePlanColumns(board, actions)
  const [filter, setFilter] = useState<RowFilter>('all')
  const shown = useMemo(
    () =>
      rows.filter(({ party, broken }) => {
        if (filter === 'unplaced') return party.assignment === null
        if (filter === 'to-call') return party.placement?.state === 'proposed'
        return filter === 'all' || broken !== ''
      }),
    [rows, filter],
  )
  return (
    <div className={classes.tableFrame}>
      <DataTable
        label={t('looks.table')}
        rows={shown}
        columns={columns}
        rowId={rowId}
        searchWords={searchWords}
        empty={<EmptyState title={t('noRow')} />}
        filters={
          <Select
            aria-label={t('rowFilters.label')}
            data={rowFilters.map((value) => ({ value, label: t(`rowFilters.${value}`) }))}
            value={filter}
            allowDeselect={false}
            onChange={(value) => setFilter((value ?? 'all') as RowFilter)}
            w={230}
          />
        }
      />
    </div>
  )
}

const rowId = ({ party }: PlanRow) => party.party.id
const searchWords = ({ party }: PlanRow) => party.placement?.note ?? ''

function usePlanRows(board: Board): readonly PlanRow[] {
  const { t } = useTranslation('placement')
  const bedName = useBedName()
  return useMemo(() => {
    const entries = new Map(board.households.map((entry) => [entry.offer.id, entry]))
    const nights = new Map(board.kase.parties.map((party) => [party.id, party.nights.length]))
    return board.parties.map((party): PlanRow => {
      const entry = entries.get(party.assignment?.offerId ?? '')
      const beds = party.party.guests.map(({ id }) =>
        entry ? bedName(entry.offer, party.assignment?.beds[id]) : '',
      )
      const broken = board.verdict.broken.filter(({ partyIds }) => partyIds.includes(party.party.id))
      return {
        party,
        entry,
        beds: [...new Set(beds.filter(Boolean))].join('; '),
        nights: nights.get(party.party.id) ?? 0,
        broken: [...new Set(broken.map(({ rule }) => t(`rules.${rule}`)))].join(' · '),
      }
    })
  }, [board, bedName, t])
}

function usePlanColumns(board: Board, actions: PartyActions): readonly Column<PlanRow>[] {
  const { t } = useTranslation('placement')
  const { nights } = board.kase
  return useMemo(
    () => [
      { id: 'party', header: t('columns.party'), value: ({ party }) => party.name, width: '20%' },
      {
        id: 'household',
        header: t('columns.household'),
        value: ({ entry }) => entry?.household.name ?? '',
        cell: ({ entry }) => entry?.household.name ?? t('unplaced'),
        width: '15%',
      },
      { id: 'beds', header: t('columns.beds'), value: ({ beds }) => beds, width: '15%' },
      {
        id: 'nights',
        header: t('columns.nights'),
        value: (row) => row.nights,
        cell: (row) => t('nightsShort', { nights: row.nights, all: nights }),
        width: '5.75rem',
      },
      {
        id: 'state',
        header: t('state'),
        value: ({ party }) => (party.placement ? t(`states.${party.placement.state}`) : null),
        cell: ({ party }) => party.placement && <StateMark state={party.placement.state} />,
        width: '11rem',
      },
      {
        id: 'wishes',
        header: t('columns.wishes'),
        value: ({ party, broken }) =>
          [broken, party.wish && (party.wish.kept ? t('wishKept') : party.wish.households.join(', '))]
            .filter(Boolean)
            .join(' · ') || null,
        cell: ({ party, broken }) => (
          <span className={classes.marks}>
            {broken && (
              <Mark icon={IconAlertTriangle} strong>
                {broken}
              </Mark>
            )}
            {party.wish && <Wish wish={party.wish} />}
          </span>
        ),
      },
      {
        id: 'menu',
        header: t('columns.actions'),
        value: () => null,
        cell: ({ party }) => (
          <Group justify="flex-end">
            <PartyMenu party={party} actions={actions} />
          </Group>
        ),
        width: '5.5rem',
        align: 'end',
      },
    ],
    [t, nights, actions],
  )
}
