import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

import { bedCount } from '#shared/domain/bed-count.ts'
import type { Room } from '#shared/records/hosting.ts'

/** The beds of some rooms in a few words: „2 Einzel · 1 Doppel“. */
export function useBedText(): (rooms: readonly Room[]) => string {
  const { t } = useTranslation('households')
  return useCallback(
    (rooms) => {
      const { single, double } = bedCount(rooms)
      const parts = [
        single > 0 && t('beds.shortSingle', { count: single }),
        double > 0 && t('beds.shortDouble', { count: double }),
      ]
      return parts.filter(Boolean).join(' · ') || t('beds.none')
    },
    [t],
  )
}
