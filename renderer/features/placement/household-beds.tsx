import { Text } from '@mantine/core'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { bedPlace } from '#shared/domain/placement/bed-place.ts'
import { bedsOf } from '#shared/domain/placement/beds.ts'
import type { Offer } from '#shared/records/offer.ts'

import classes from './board.module.css'
import type { BoardHousehold } from './use-board.ts'

/** The beds of each room, taken or free, as small marks with words. */
export function HouseholdBeds({ entry }: { readonly entry: BoardHousehold }) {
  const { t } = useTranslation('placement')
  const taken = new Set(entry.parties.flatMap(({ assignment }) => Object.values(assignment?.beds ?? {})))
  return (
    <ul className={classes.rooms}>
      {entry.offer.hosting.rooms.map((room, index) => (
        <li key={room.id}>
          <Text size="xs" c="dimmed" span>
            {room.name || t('room', { number: index + 1 })}
          </Text>
          {bedsOf(room).map((bed) => {
            const kind = t(bed.places === 2 ? 'doubleBed' : 'singleBed')
            const words = taken.has(bed.id) ? kind : `${kind}: ${t('emptyBed')}`
            return (
              <span
                key={bed.id}
                role="img"
                className={classes.bed}
                data-taken={taken.has(bed.id) || undefined}
                data-wide={bed.places === 2 || undefined}
                title={words}
                aria-label={words}
              />
            )
          })}
        </li>
      ))}
    </ul>
  )
}

/** Says where a guest sleeps: „Gartenzimmer, Doppelbett“. */
export function useBedName(): (offer: Offer, bedId: string | undefined) => string {
  const { t } = useTranslation('placement')
  return useCallback(
    (offer, bedId) => {
      const place = bedPlace(offer.hosting.rooms, bedId)
      if (!place) return ''
      const kind = t(`${place.kind}Bed`)
      return place.number === null ? kind : `${place.room || t('room', { number: place.number })}, ${kind}`
    },
    [t],
  )
}
