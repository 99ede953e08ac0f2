import { Text } from '@mantine/core'
import {
  type Icon,
  IconArrowDownLeft,
  IconArrowUpRight,
  IconCertificate,
  IconConfetti,
  IconFlag,
  IconGavel,
  IconHeartHandshake,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { PageLink } from '#renderer/components/links.tsx'
import { formatDate, formatDateRange } from '#shared/domain/date-text.ts'
import { townName } from '#shared/domain/names.ts'
import type { TimelineEvent } from '#shared/domain/relation-timeline.ts'
import type { Relation } from '#shared/records/relation.ts'
import type { Visit } from '#shared/records/visit.ts'

import classes from './timeline.module.css'

const icons: Readonly<Record<Exclude<TimelineEvent['kind'], 'visit'>, Icon>> = {
  since: IconHeartHandshake,
  end: IconFlag,
  resolution: IconGavel,
  charter: IconCertificate,
  anniversary: IconConfetti,
}

function iconOf(event: TimelineEvent): Icon {
  if (event.kind !== 'visit') return icons[event.kind]
  return event.visit.direction === 'incoming' ? IconArrowDownLeft : IconArrowUpRight
}

interface TimelineEntryProps {
  readonly event: TimelineEvent
  readonly relation: Relation
  /** It has not come yet. */
  readonly ahead: boolean
}

/** One thing that happened or will: what, when, and more about it. */
export function TimelineEntry({ event, relation, ahead }: TimelineEntryProps) {
  const { i18n } = useTranslation()
  const Icon = iconOf(event)
  const { what, more } = useWords(event, relation)
  const when =
    event.kind === 'visit'
      ? formatDateRange(event.visit.arrival, event.visit.departure, i18n.language)
      : formatDate(event.date, i18n.language, 'long')
  return (
    <li className={classes.event} data-kind={event.kind} data-ahead={ahead || undefined}>
      <span className={classes.node}>
        <Icon size={15} stroke={1.8} aria-hidden />
      </span>
      <div className={classes.what}>{what}</div>
      <Text size="sm" c="dimmed">
        {[when, ...more].filter(Boolean).join(' · ')}
      </Text>
    </li>
  )
}

function useWords(
  event: TimelineEvent,
  relation: Relation,
): { readonly what: ReactNode; readonly more: readonly string[] } {
  const { t, i18n } = useTranslation(['timeline', 'relations', 'charters', 'visits'])
  const towns = useCollection('towns')
  const initiative = ({ initiator: { kind, name } }: Visit) =>
    t('initiative', { who: name || t(`visits:initiator.${kind}`) })
  switch (event.kind) {
    case 'since':
      return { what: t('since'), more: [t(`relations:kind.${relation.kind}`)] }
    case 'end':
      return { what: t('end'), more: [t(`relations:kind.${relation.kind}`)] }
    case 'anniversary':
      return { what: t('anniversary', { years: event.years }), more: [] }
    case 'resolution': {
      const { body, townId, number, result } = event.resolution
      const town = towns.get(townId)
      return {
        what: [body, town && townName(town, i18n.language)].filter(Boolean).join(', '),
        more: [number, t(`relations:results.${result}`)],
      }
    }
    case 'charter':
      return {
        what: (
          <PageLink to="/charters/$charterId" params={{ charterId: event.charter.id }} fw={600}>
            {t(`charters:kind.${event.charter.kind}`)}
          </PageLink>
        ),
        more: [event.charter.place],
      }
    case 'visit':
      return {
        what: (
          <PageLink to="/visits/$visitId" params={{ visitId: event.visit.id }} fw={600}>
            {event.visit.title}
          </PageLink>
        ),
        more: [t(`visits:direction.${event.visit.direction}`), initiative(event.visit)],
      }
  }
}
