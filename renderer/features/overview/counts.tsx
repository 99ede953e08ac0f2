import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { formatLocale } from '#shared/domain/date-text.ts'

import classes from './overview.module.css'

const places = [
  { collection: 'relations', to: '/relations' },
  { collection: 'visits', to: '/visits' },
  { collection: 'households', to: '/households' },
  { collection: 'charters', to: '/charters' },
  { collection: 'people', to: '/people' },
] as const

/** How much the book holds, each number leading to its list. */
export function Counts() {
  const { t, i18n } = useTranslation(['overview', 'navigation'])
  const book = useBook()
  const numbers = new Intl.NumberFormat(formatLocale(i18n.language))
  return (
    <ul className={classes.counts} aria-label={t('counts')}>
      {places.map(({ collection, to }) => (
        <li key={collection}>
          <Link to={to} className={classes.count}>
            <span className={classes.number}>{numbers.format(book[collection].size)}</span>
            <span className={classes.countName}>{t(`navigation:${collection}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
