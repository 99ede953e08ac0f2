import { Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { type Column, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ButtonLink } from '#renderer/components/links.tsx'
import { Page } from '#renderer/components/page.tsx'
import { formatDate } from '#shared/domain/date-text.ts'
import { criterionName } from '#shared/domain/honours/rules.ts'
import { yearOf } from '#shared/domain/honours/statistics.ts'
import { relationName } from '#shared/domain/names.ts'
import { type Activity, type HonourCriterion, honourCriteria } from '#shared/records/activity.ts'

/** Everything that the town did for Europe. */
export function ActivitiesPage() {
  const { t, i18n } = useTranslation(['honours', 'common'])
  const navigate = useNavigate()
  const activities = useCollection('activities')
  const [criterion, setCriterion] = useState<HonourCriterion | null>(null)
  const [year, setYear] = useState<string | null>(null)
  const columns = useColumns()
  const years = useMemo(
    () => [...new Set([...activities.values()].map(yearOf))].sort().reverse(),
    [activities],
  )
  const rows = useMemo(
    () =>
      [...activities.values()].filter(
        (activity) =>
          (criterion === null || activity.criteria.includes(criterion)) &&
          (year === null || yearOf(activity) === year),
      ),
    [activities, criterion, year],
  )
  const add = (
    <ButtonLink to="/honours/activities/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('activity.new')}
    </ButtonLink>
  )
  const clear = { 'aria-label': t('common:form.clear') }
  return (
    <Page
      title={t('activity.title')}
      breadcrumbs={[{ label: t('title'), link: { to: '/honours' } }]}
      actions={add}
      fill
    >
      <DataTable
        label={t('activity.title')}
        rows={rows}
        columns={columns}
        rowId={({ id }) => id}
        initialSort="-date"
        onOpen={({ id }) =>
          void navigate({ to: '/honours/activities/$activityId', params: { activityId: id } })
        }
        searchWords={wordsOf}
        filters={
          activities.size > 0 && (
            <>
              <Select
                aria-label={t('activity.criterion')}
                placeholder={t('activity.allCriteria')}
                data={honourCriteria.map((value) => ({ value, label: criterionName(value, i18n.language) }))}
                value={criterion}
                onChange={(value) => setCriterion(value as HonourCriterion | null)}
                clearable
                clearButtonProps={clear}
                w={320}
              />
              <Select
                aria-label={t('activity.year')}
                placeholder={t('activity.allYears')}
                data={years}
                value={year}
                onChange={setYear}
                clearable
                clearButtonProps={clear}
                w={150}
              />
            </>
          )
        }
        empty={
          activities.size === 0 ? (
            <EmptyState title={t('activity.empty')} text={t('activity.emptyText')} actions={add} />
          ) : (
            <EmptyState title={t('common:table.noMatchFilter')} />
          )
        }
      />
    </Page>
  )
}

function useColumns(): readonly Column<Activity>[] {
  const { t, i18n } = useTranslation('honours')
  const relations = useCollection('relations')
  const towns = useCollection('towns')
  return useMemo(
    () => [
      { id: 'title', header: t('activity.name'), width: '30%', value: ({ title }) => title },
      {
        id: 'date',
        header: t('activity.date'),
        width: '13%',
        value: ({ date }) => date,
        cell: ({ date }) => formatDate(date, i18n.language),
      },
      {
        id: 'criteria',
        header: t('activity.criterion'),
        width: '21%',
        value: ({ criteria }) => criteria.map((one) => t(`criterionShort.${one}`)).join(', '),
      },
      {
        id: 'relation',
        header: t('activity.relation'),
        value: ({ relationId }) => {
          const relation = relations.get(relationId ?? '')
          return relation ? relationName(towns, relation, i18n.language) : null
        },
      },
      {
        id: 'participants',
        header: t('activity.participants'),
        width: '12%',
        align: 'end',
        value: ({ participants }) => participants,
      },
      {
        id: 'young',
        header: t('statistics.young'),
        width: '10%',
        align: 'end',
        value: ({ young }) => young,
      },
    ],
    [t, i18n.language, relations, towns],
  )
}

const wordsOf = ({ description }: Activity) => description
