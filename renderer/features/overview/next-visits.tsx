import { Badge, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { ButtonLink, PageLink } from '#renderer/components/links.tsx'
import { formatDateRange, formatLocale } from '#shared/domain/date-text.ts'
import { nightsBetween } from '#shared/domain/nights.ts'
import { recordsByVisit, visitNumbers } from '#shared/domain/visit-numbers.ts'
import type { Visit } from '#shared/records/visit.ts'

import classes from './overview.module.css'

const LISTED = 4

/** The visits under way and to come, with the guests who still lack a bed. */
export function NextVisits({ day }: { readonly day: string }) {
  const { t } = useTranslation('overview')
  const { visits } = useBook()
  const next = useMemo(
    () =>
      [...visits.values()]
        .filter((visit) => visit.departure >= day)
        .sort((a, b) => a.arrival.localeCompare(b.arrival))
        .slice(0, LISTED),
    [visits, day],
  )
  return (
    <Panel
      title={t('nextVisits')}
      aside={
        <ButtonLink to="/visits" size="compact-sm" variant="subtle">
          {t(visits.size === 0 ? 'planVisit' : 'allVisits')}
        </ButtonLink>
      }
    >
      {next.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noVisits')}
        </Text>
      )}
      <ul className={classes.rows}>
        {next.map((visit) => (
          <NextVisit key={visit.id} visit={visit} day={day} />
        ))}
      </ul>
    </Panel>
  )
}

function NextVisit({ visit, day }: { readonly visit: Visit; readonly day: string }) {
  const { t, i18n } = useTranslation('overview')
  const book = useBook()
  const { guests, placed } = useMemo(() => visitNumbers(visit, recordsByVisit(book)(visit.id)), [visit, book])
  const locale = formatLocale(i18n.language)
  const arrival = Date.parse(visit.arrival)
  const until = nightsBetween(day, visit.arrival).length
  const when = visit.arrival < day ? t('now') : until === 0 ? t('today') : t('inDays', { count: until })
  return (
    <li className={classes.row}>
      <div className={classes.day} aria-hidden>
        <span className={classes.dayNumber}>{Number(visit.arrival.slice(8))}</span>
        <span className={classes.dayMonth}>
          {new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(arrival)}
        </span>
      </div>
      <div className={classes.grow}>
        <PageLink to="/visits/$visitId" params={{ visitId: visit.id }} fw={600}>
          {visit.title}
        </PageLink>
        <Text size="sm" c="dimmed">
          {[
            formatDateRange(visit.arrival, visit.departure, i18n.language),
            when,
            guests > 0 && t('guests', { count: guests }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      {visit.direction === 'incoming' && guests > 0 && (
        <Badge variant={guests === placed ? 'light' : 'outline'} size="sm">
          {guests === placed ? t('allPlaced') : t('unplaced', { count: guests - placed })}
        </Badge>
      )}
    </li>
  )
}
