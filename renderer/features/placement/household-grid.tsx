import { Text, Title } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'

import { useSettings } from '#renderer/api/settings.tsx'
import { formatLocale } from '#shared/domain/date-text.ts'

import classes from './board.module.css'
import { HouseholdCard } from './household-card.tsx'
import type { PartyActions } from './party-chip.tsx'
import type { HouseholdGroup } from './shown-households.ts'
import type { BoardHousehold } from './use-board.ts'

interface HouseholdGridProps {
  readonly groups: readonly HouseholdGroup[]
  readonly arrival: string
  readonly actions: PartyActions
  readonly onMove: (partyId: string, entry: BoardHousehold) => void
}

/** The households as cards, in one grid or by part of town. */
export const HouseholdGrid = memo(function HouseholdGrid(props: HouseholdGridProps) {
  const { groups, arrival, actions, onMove } = props
  const { t } = useTranslation('placement')
  const zoom = useSettings().settings.boardZoom
  if (groups.length === 0) return <Text c="dimmed">{t('noMatch')}</Text>
  return (
    <div className={classes.groups} data-zoom={zoom}>
      {groups.map((group) => (
        <div key={group.district}>
          {group.district !== null && <GroupTitle group={group} />}
          <div className={classes.grid}>
            {group.households.map((entry) => (
              <HouseholdCard
                key={entry.offer.id}
                entry={entry}
                grouped={group.district !== null}
                arrival={arrival}
                actions={actions}
                onMove={onMove}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  )
})

function GroupTitle({ group }: { readonly group: HouseholdGroup }) {
  const { t, i18n } = useTranslation('placement')
  const { district, nearest, farthest, free, households } = group
  const format = new Intl.NumberFormat(formatLocale(i18n.language), {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 1,
  })
  return (
    <div className={classes.groupTitle}>
      <Title order={2} size="h4">
        {district || t('districtUnknown')}
      </Title>
      <Text size="sm" c="dimmed">
        {[
          format.formatRange(nearest, farthest),
          t('householdCount', { count: households.length }),
          free > 0 ? t('free', { count: free }) : t('full'),
        ].join(' · ')}
      </Text>
    </div>
  )
}
