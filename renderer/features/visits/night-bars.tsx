import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import type { NightNumbers } from '#shared/domain/visit-numbers.ts'

import { useNightName } from './night-name.ts'
import classes from './visit-overview.module.css'

/** Guests against beds for each night; the bars are said in words, too. */
export function NightBars({ nights }: { readonly nights: readonly NightNumbers[] }) {
  const { t } = useTranslation('visits')
  const nightName = useNightName()
  const most = Math.max(1, ...nights.map(({ guests, places }) => Math.max(guests, places)))
  const share = (count: number) => ({ width: `${(100 * count) / most}%` })
  if (nights.length === 0) return <Text c="dimmed">{t('number.noNights')}</Text>
  return (
    <ul className={classes.nights}>
      {nights.map(({ night, guests, places }) => {
        const taken = Math.min(guests, places)
        const lacking = Math.max(0, guests - places)
        const free = Math.max(0, places - guests)
        return (
          <li key={night} className={classes.night}>
            <span>{nightName(night)}</span>
            <div className={classes.track} aria-hidden>
              <div className={classes.taken} style={share(taken)} />
              <div className={classes.free} style={share(free)} />
              <div className={classes.lacking} style={share(lacking)} />
            </div>
            <span className={classes.words}>
              {t('number.nightWords', { guests, places })}
              {lacking > 0 && (
                <span className={classes.missing}> · {t('number.missing', { count: lacking })}</span>
              )}
              {free > 0 && ` · ${t('number.free', { count: free })}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
