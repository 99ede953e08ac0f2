import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { useBedText } from '#renderer/components/hosting/bed-text.ts'
import type { Household } from '#shared/records/household.ts'

import classes from './household-choices.module.css'

interface HouseholdChoicesProps {
  readonly households: readonly Household[]
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (id: string) => void
}

const ROW_HEIGHT = 38

/** Households to tick, as many as the book holds: only those in sight are drawn. */
export function HouseholdChoices({ households, chosen, onToggle }: HouseholdChoicesProps) {
  const { t } = useTranslation('visits')
  const bedText = useBedText()
  const list = useRef<HTMLUListElement>(null)
  const virtualizer = useVirtualizer({
    count: households.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (at) => households[at]?.id ?? at,
    overscan: 10,
    initialRect: { width: 600, height: 460 },
  })
  const items = virtualizer.getVirtualItems()
  return (
    <ul ref={list} className={classes.list} aria-label={t('offer.addTitle')}>
      <li aria-hidden style={{ height: items[0]?.start ?? 0 }} />
      {items.map(({ index, key }) => {
        const household = households[index]
        if (!household) return null
        const { id, name, district, address, hosting } = household
        return (
          <li key={key} aria-setsize={households.length} aria-posinset={index + 1}>
            <label className={classes.household}>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => onToggle(id)} />
              <span className={classes.name}>
                {name} <span className={classes.detail}>{district || address.city}</span>
              </span>
              <span className={classes.detail}>{bedText(hosting.rooms)}</span>
            </label>
          </li>
        )
      })}
      <li aria-hidden style={{ height: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) }} />
    </ul>
  )
}
