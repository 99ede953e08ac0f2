import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

import { formatLocale } from '#shared/domain/date-text.ts'

/** A night by its evening, short enough for a row of them: „Fr., 14.5.“. */
export function useNightName(): (night: string) => string {
  const { i18n } = useTranslation()
  return useCallback(
    (night) =>
      new Intl.DateTimeFormat(formatLocale(i18n.language), {
        weekday: 'short',
        day: 'numeric',
        month: 'numeric',
        timeZone: 'UTC',
      }).format(Date.parse(night)),
    [i18n.language],
  )
}
