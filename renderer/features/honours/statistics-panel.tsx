import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { ButtonLink } from '#renderer/components/links.tsx'
import { formatLocale } from '#shared/domain/date-text.ts'
import { criterionName } from '#shared/domain/honours/rules.ts'
import { numbersByYear } from '#shared/domain/honours/statistics.ts'
import { honourCriteria } from '#shared/records/activity.ts'

import classes from './honours.module.css'

const YEARS = 12

/** What the town did in each year, by criterion: the more, the deeper the field. */
export function StatisticsPanel() {
  const { t, i18n } = useTranslation('honours')
  const activities = useCollection('activities')
  const years = useMemo(() => numbersByYear(activities.values()).slice(0, YEARS), [activities])
  const numbers = useMemo(() => new Intl.NumberFormat(formatLocale(i18n.language)), [i18n.language])
  const most = Math.max(1, ...years.flatMap(({ criteria }) => honourCriteria.map((one) => criteria[one])))
  return (
    <Panel
      title={t('statistics.title')}
      aside={
        <ButtonLink to="/honours/activities" size="compact-sm" variant="subtle">
          {t('activity.all')}
        </ButtonLink>
      }
    >
      {years.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('activity.emptyText')}
        </Text>
      ) : (
        <table className={classes.statistics}>
          <thead>
            <tr>
              <th scope="col">{t('activity.year')}</th>
              {honourCriteria.map((one) => (
                <th key={one} scope="col" title={criterionName(one, i18n.language)}>
                  {t(`criterionShort.${one}`)}
                </th>
              ))}
              <th scope="col">{t('activity.participants')}</th>
              <th scope="col">{t('statistics.young')}</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, criteria, all }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {honourCriteria.map((one) => (
                  <td key={one} data-depth={Math.ceil((criteria[one] / most) * 4)}>
                    <span>{criteria[one]}</span>
                  </td>
                ))}
                <td>{numbers.format(all.participants)}</td>
                <td>{numbers.format(all.young)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
