import { Button, Chip, Group, Text } from '@mantine/core'
import { Fragment, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { CalendarButton } from '#renderer/components/calendar-button.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { today } from '#renderer/components/today.ts'
import {
  byYear,
  relationTimeline,
  type TimelineEvent,
  visitsOfRelation,
} from '#shared/domain/relation-timeline.ts'
import { visitRhythm } from '#shared/domain/visit-rhythm.ts'
import type { Relation } from '#shared/records/relation.ts'

import { RhythmChart } from './rhythm-chart.tsx'
import classes from './timeline.module.css'
import { TimelineEntry } from './timeline-entry.tsx'

const filters = {
  all: () => true,
  visits: ({ kind }) => kind === 'visit',
  decisions: ({ kind }) => kind !== 'visit' && kind !== 'anniversary',
  anniversaries: ({ kind }) => kind === 'anniversary',
} as const satisfies Record<string, (event: TimelineEvent) => boolean>
type Filter = keyof typeof filters
const filterNames = Object.keys(filters) as Filter[]

/** So many events are taken in at a glance; more are asked for. */
const SHOWN = 12

/** What happened in a relation and what comes, with the rhythm of its visits. */
export function TimelinePanel({ relation }: { readonly relation: Relation }) {
  const { t } = useTranslation('timeline')
  const resolutions = useCollection('resolutions')
  const charters = useCollection('charters')
  const visits = useCollection('visits')
  const [filter, setFilter] = useState<Filter>('all')
  const [whole, setWhole] = useState(false)
  const day = today()
  const events = useMemo(
    () => relationTimeline({ resolutions, charters, visits }, relation, day),
    [resolutions, charters, visits, relation, day],
  )
  const rhythm = useMemo(() => visitRhythm(visitsOfRelation(visits, relation)), [visits, relation])
  const found = events.filter(filters[filter])
  const shown = whole ? found : found.slice(0, SHOWN)

  return (
    <Panel title={t('title')} aside={<CalendarButton relations={[relation]} />}>
      {events.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('empty')}
        </Text>
      )}
      {/* Two or three years are seen in the list. */}
      {rhythm.length > 3 && <RhythmChart rhythm={rhythm} />}
      {events.length > SHOWN / 2 && (
        <Chip.Group value={filter} onChange={(value) => setFilter(value as Filter)}>
          <Group gap={6} mb="md" role="radiogroup" aria-label={t('filter')}>
            {filterNames
              .filter((name) => events.some(filters[name]))
              .map((name) => (
                <Chip key={name} value={name} size="xs">
                  {t(`show.${name}`)}
                </Chip>
              ))}
          </Group>
        </Chip.Group>
      )}
      <Events events={shown} relation={relation} day={day} />
      {found.length > SHOWN && (
        <Button variant="subtle" size="compact-sm" mt="sm" onClick={() => setWhole(!whole)}>
          {whole ? t('fewer') : t('more', { count: found.length })}
        </Button>
      )}
    </Panel>
  )
}

interface EventsProps {
  readonly events: readonly TimelineEvent[]
  readonly relation: Relation
  readonly day: string
}

function Events({ events, relation, day }: EventsProps) {
  const { t } = useTranslation('timeline')
  const ahead = ({ date }: TimelineEvent) => date > day
  // Between what comes and what was stands today; where nothing comes, it need not be said.
  const latest = events.some(ahead) ? events.find((event) => !ahead(event)) : undefined
  const marker = <li className={classes.today}>{t('today')}</li>
  return (
    <ol className={classes.years} reversed>
      {byYear(events).map(({ year, events: ofYear }) => (
        <Fragment key={year}>
          {ofYear[0] === latest && latest && marker}
          <li className={classes.year}>
            <span className={classes.number}>{year}</span>
            <ul className={classes.events}>
              {ofYear.map((event) => (
                <Fragment key={event.id}>
                  {event === latest && event !== ofYear[0] && marker}
                  <TimelineEntry event={event} relation={relation} ahead={ahead(event)} />
                </Fragment>
              ))}
            </ul>
          </li>
        </Fragment>
      ))}
    </ol>
  )
}
