import { SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ButtonLink } from '#renderer/components/links.tsx'
import { Page } from '#renderer/components/page.tsx'
import { today } from '#renderer/components/today.ts'
import { townName } from '#shared/domain/names.ts'
import { recordsByVisit, visitNumbers } from '#shared/domain/visit-numbers.ts'

import { useVisitColumns, type VisitRow } from './use-visit-columns.tsx'

const times = ['all', 'coming', 'past'] as const
type Time = (typeof times)[number]

/** All visits with what they need and have, the next ones first. */
export function VisitsPage() {
  const { t, i18n } = useTranslation('visits')
  const navigate = useNavigate()
  const book = useBook()
  const columns = useVisitColumns()
  const [time, setTime] = useState<Time>('all')

  const { visits, towns, parties, offers, placements } = book
  const rows = useMemo(() => {
    const of = recordsByVisit({ parties, offers, placements })
    return [...visits.values()].map(
      (visit): VisitRow => ({
        visit,
        numbers: visitNumbers(visit, of(visit.id)),
        towns: visit.townIds
          .flatMap((id) => towns.get(id) ?? [])
          .map((town) => townName(town, i18n.language))
          .join(', '),
      }),
    )
  }, [visits, towns, parties, offers, placements, i18n.language])
  const shown = useMemo(() => {
    const day = today()
    return rows.filter(({ visit }) => time === 'all' || (time === 'past') === visit.departure < day)
  }, [rows, time])

  const create = (
    <ButtonLink to="/visits/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('new')}
    </ButtonLink>
  )
  return (
    <Page title={t('title')} actions={rows.length > 0 && create} fill>
      {rows.length === 0 ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} actions={create} />
      ) : (
        <DataTable
          label={t('title')}
          rows={shown}
          columns={columns}
          rowId={({ visit }) => visit.id}
          initialSort="-dates"
          onOpen={({ visit }) => void navigate({ to: '/visits/$visitId', params: { visitId: visit.id } })}
          searchWords={wordsOf}
          filters={
            <SegmentedControl
              aria-label={t('when.label')}
              value={time}
              onChange={(value) => setTime(value as Time)}
              data={times.map((value) => ({ value, label: t(`when.${value}`) }))}
            />
          }
          empty={<EmptyState title={t('noneLike')} />}
        />
      )}
    </Page>
  )
}

const wordsOf = ({ visit }: VisitRow) => [visit.initiator.name, visit.note, visit.meetingPoint].join(' ')
