import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { saveText } from '#renderer/api/save-file.ts'
import { useCollection } from '#renderer/api/use-book.tsx'
import { nextAnniversaries } from '#shared/domain/anniversaries.ts'
import { type CalendarEvent, calendarFile } from '#shared/domain/calendar-file.ts'
import { formatDate } from '#shared/domain/date-text.ts'
import { leadTimes } from '#shared/domain/lead-times.ts'
import { relationName } from '#shared/domain/names.ts'
import type { Relation } from '#shared/records/relation.ts'

import { today } from './today.ts'

/** Two anniversaries of every relation: enough to plan by, and few enough to be looked at. */
const MONTHS = 120

/** Puts the anniversaries of relations and the ends of their agreements into a calendar file. */
export function CalendarButton({ relations }: { readonly relations: readonly Relation[] }) {
  const { t, i18n } = useTranslation(['calendar', 'relations'])
  const towns = useCollection('towns')
  const day = today()
  const nameOf = (relation: Relation) =>
    relationName(towns, relation, i18n.language) || t('relations:unnamed')

  const events: readonly CalendarEvent[] = [
    ...nextAnniversaries(relations, day, MONTHS).map(({ relation, years, date }) => ({
      uid: `anniversary-${relation.id}-${years}@tessera`,
      date,
      title: t('anniversary', { name: nameOf(relation), years }),
      description: t('anniversaryText', { since: formatDate(relation.since ?? '', i18n.language, 'long') }),
      noticeDays: leadTimes.anniversaryDays,
    })),
    ...relations.flatMap((relation) =>
      relation.endsOn === null || relation.endsOn < day || relation.status === 'ended'
        ? []
        : [
            {
              uid: `end-${relation.id}@tessera`,
              date: relation.endsOn,
              title: t('end', { name: nameOf(relation) }),
              description: t('endText'),
              noticeDays: leadTimes.agreementDays,
            },
          ],
    ),
  ]
  if (events.length === 0) return null
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconCalendarPlus size={16} aria-hidden />}
      onClick={() =>
        saveText(
          t('file'),
          calendarFile(events, t('name'), new Date().toISOString()),
          'text/calendar;charset=utf-8',
        )
      }
    >
      {t('save')}
    </Button>
  )
}
