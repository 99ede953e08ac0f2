import { Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { ButtonLink, PageLink } from '#renderer/components/links.tsx'

import classes from './honours.module.css'

/** What is told of a visit in the applications for the Europe Prize. */
export function VisitActivities({ visitId }: { readonly visitId: string }) {
  const { t } = useTranslation('honours')
  const activities = useCollection('activities')
  const own = useMemo(
    () => [...activities.values()].filter((activity) => activity.visitId === visitId),
    [activities, visitId],
  )
  return (
    <Panel
      title={t('activity.ofVisit')}
      aside={
        <ButtonLink
          to="/visits/$visitId/activity"
          params={{ visitId }}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {t('activity.fromVisit')}
        </ButtonLink>
      }
    >
      {own.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('activity.ofVisitNone')}
        </Text>
      )}
      <ul className={classes.rows}>
        {own.map(({ id, title, criteria }) => (
          <li key={id} className={classes.row}>
            <PageLink to="/honours/activities/$activityId" params={{ activityId: id }} fw={600}>
              {title}
            </PageLink>
            <Text size="sm" c="dimmed">
              {criteria.map((one) => t(`criterionShort.${one}`)).join(', ')}
            </Text>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
