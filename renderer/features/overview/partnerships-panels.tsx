import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { CalendarButton } from '#renderer/components/calendar-button.tsx'
import { CoatOfArms } from '#renderer/components/coat-of-arms.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { ButtonLink, PageLink } from '#renderer/components/links.tsx'
import { nextAnniversaries, yearsSince } from '#shared/domain/anniversaries.ts'
import { formatDate } from '#shared/domain/date-text.ts'
import { leadTimes } from '#shared/domain/lead-times.ts'
import { relationName } from '#shared/domain/names.ts'

import classes from './overview.module.css'

const LISTED = 6

/** The living relations by age. */
export function ActivePartnerships({ day }: { readonly day: string }) {
  const { t, i18n } = useTranslation(['overview', 'relations'])
  const { relations, towns } = useBook()
  const active = useMemo(
    () =>
      [...relations.values()]
        .filter((relation) => relation.status === 'active')
        .sort((a, b) => (a.since ?? '9999').localeCompare(b.since ?? '9999'))
        .slice(0, LISTED),
    [relations],
  )
  return (
    <Panel
      title={t('activePartnerships')}
      aside={
        <ButtonLink to="/relations" size="compact-sm" variant="subtle">
          {t('allRelations')}
        </ButtonLink>
      }
    >
      {active.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noActive')}
        </Text>
      )}
      <ul className={classes.rows}>
        {active.map((relation) => {
          const town = towns.get(relation.townIds[0] ?? '')
          return (
            <li key={relation.id} className={classes.row}>
              {town && <CoatOfArms town={town} size={30} decorative />}
              <div className={classes.grow}>
                <PageLink to="/relations/$relationId" params={{ relationId: relation.id }} fw={600}>
                  {relationName(towns, relation, i18n.language)}
                </PageLink>
                <Text size="sm" c="dimmed">
                  {t(`relations:kind.${relation.kind}`)}
                </Text>
              </div>
              {relation.since && (
                <Text size="sm" c="dimmed">
                  {t('relations:years', { count: yearsSince(relation.since, day) })}
                </Text>
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

/** The round anniversaries to be prepared. */
export function Anniversaries({ day }: { readonly day: string }) {
  const { t, i18n } = useTranslation('overview')
  const { relations, towns } = useBook()
  const found = useMemo(
    () => nextAnniversaries(relations.values(), day, leadTimes.anniversaryMonths),
    [relations, day],
  )
  return (
    <Panel title={t('anniversaries')} aside={<CalendarButton relations={[...relations.values()]} />}>
      {found.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noAnniversaries', { months: leadTimes.anniversaryMonths })}
        </Text>
      )}
      <ul className={classes.rows}>
        {found.map(({ relation, years, date }) => (
          <li key={relation.id} className={classes.row}>
            <div className={classes.grow}>
              <PageLink to="/relations/$relationId" params={{ relationId: relation.id }} fw={600}>
                {relationName(towns, relation, i18n.language)}
              </PageLink>
              <Text size="sm" c="dimmed">
                {t(date.length === 10 ? 'anniversary' : 'anniversaryYear', {
                  years,
                  date: formatDate(date, i18n.language, 'long'),
                })}
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
