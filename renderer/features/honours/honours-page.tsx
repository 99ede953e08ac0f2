import { Text } from '@mantine/core'
import { IconAward, IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { ButtonLink, PageLink } from '#renderer/components/links.tsx'
import { Page } from '#renderer/components/page.tsx'
import { today } from '#renderer/components/today.ts'
import { formatDate } from '#shared/domain/date-text.ts'
import { ladder } from '#shared/domain/honours/ladder.ts'
import { honourRules, stepName } from '#shared/domain/honours/rules.ts'
import type { Award } from '#shared/records/award.ts'

import classes from './honours.module.css'
import { Ladder } from './ladder.tsx'
import { MissingVisitsPanel } from './missing-visits-panel.tsx'
import { NextStepPanel } from './next-step-panel.tsx'
import { StatisticsPanel } from './statistics-panel.tsx'

/** The honours of the Council of Europe: where the town stands, what comes next, what it has done for it. */
export function HonoursPage() {
  const { t } = useTranslation('honours')
  const awards = useCollection('awards')
  const day = today()
  const rungs = useMemo(() => ladder([...awards.values()]), [awards])
  const declined = useMemo(() => [...awards.values()].filter(({ state }) => state === 'declined'), [awards])
  return (
    <Page
      title={t('title')}
      subtitle={t('intro')}
      actions={
        <>
          <ButtonLink
            to="/honours/awards/new"
            variant="default"
            leftSection={<IconAward size={18} aria-hidden />}
          >
            {t('enter')}
          </ButtonLink>
          <ButtonLink to="/honours/activities/new" leftSection={<IconPlus size={18} aria-hidden />}>
            {t('activity.new')}
          </ButtonLink>
        </>
      }
    >
      <Ladder rungs={rungs} />
      <div className={classes.grid}>
        <div className={classes.column}>
          <StatisticsPanel />
        </div>
        <div className={classes.column}>
          <NextStepPanel rungs={rungs} day={day} />
          <MissingVisitsPanel day={day} />
          {declined.length > 0 && <PastPanel awards={declined} />}
        </div>
      </div>
      <RulesNote />
    </Page>
  )
}

function PastPanel({ awards }: { readonly awards: readonly Award[] }) {
  const { t, i18n } = useTranslation('honours')
  return (
    <Panel title={t('past')}>
      <ul className={classes.rows}>
        {awards.map(({ id, step, year, state }) => (
          <li key={id} className={classes.row}>
            <PageLink to="/honours/awards/$awardId" params={{ awardId: id }} fw={600}>
              {stepName(step, i18n.language)} {year}
            </PageLink>
            <Text size="sm" c="dimmed">
              {t(`award.states.${state}`)}
            </Text>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Rules change: the office sees of which day they are and where to look. */
function RulesNote() {
  const { t, i18n } = useTranslation('honours')
  const { asOf, sources } = honourRules
  return (
    <Text size="xs" c="dimmed" mt="lg" className={classes.sources}>
      {t('oneByOne')}{' '}
      {t('rulesAsOf', {
        date: formatDate(asOf, i18n.language),
        sources: Object.values(sources).join('; '),
      })}
    </Text>
  )
}
