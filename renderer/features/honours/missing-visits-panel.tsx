import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { ButtonLink } from '#renderer/components/links.tsx'
import { formatDateRange } from '#shared/domain/date-text.ts'
import { visitsWithoutActivity } from '#shared/domain/honours/activity-of-visit.ts'

import classes from './honours.module.css'

const LISTED = 5

/** Visits that are over and would be forgotten in the next application. */
export function MissingVisitsPanel({ day }: { readonly day: string }) {
  const { t, i18n } = useTranslation('honours')
  const { visits, activities } = useBook()
  const found = useMemo(() => visitsWithoutActivity({ visits, activities }, day), [visits, activities, day])
  if (found.length === 0) return null
  return (
    <Panel title={t('activity.missingVisits')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('activity.missingVisitsText')}
      </Text>
      <ul className={classes.rows}>
        {found.slice(0, LISTED).map(({ id, title, arrival, departure }) => (
          <li key={id} className={classes.row}>
            <div className={classes.grow}>
              <Text fw={600}>{title}</Text>
              <Text size="sm" c="dimmed">
                {formatDateRange(arrival, departure, i18n.language)}
              </Text>
            </div>
            <ButtonLink
              to="/visits/$visitId/activity"
              params={{ visitId: id }}
              size="compact-sm"
              variant="default"
              aria-label={t('activity.enterVisit', { title })}
            >
              {t('activity.enter')}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
