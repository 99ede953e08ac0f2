import { SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { type Column, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { ButtonLink } from '#renderer/components/links.tsx'
import { Page } from '#renderer/components/page.tsx'
import { RelationStatusBadge } from '#renderer/components/relation-status.tsx'
import { today } from '#renderer/components/today.ts'
import { yearsSince } from '#shared/domain/anniversaries.ts'
import { formatDate } from '#shared/domain/date-text.ts'
import { relationName } from '#shared/domain/names.ts'
import { type Relation, relationStatuses } from '#shared/records/relation.ts'

import { ViewSwitch } from './map/view-switch.tsx'
import { RelationArms } from './relation-arms.tsx'
import classes from './relations.module.css'

/** Every relation of our town, from the informal link to the chartered twinning. */
export function RelationsPage() {
  const { t, i18n } = useTranslation(['relations', 'common'])
  const { country } = useLocaleNames()
  const navigate = useNavigate()
  const relations = useCollection('relations')
  const towns = useCollection('towns')
  const [status, setStatus] = useState<Relation['status'] | 'all'>('all')
  const rows = useMemo(
    () => [...relations.values()].filter((relation) => status === 'all' || relation.status === status),
    [relations, status],
  )

  const columns = useMemo<readonly Column<Relation>[]>(
    () => [
      {
        id: 'partner',
        header: t('partner'),
        width: '29%',
        value: (relation) => relationName(towns, relation, i18n.language),
        cell: (relation) => (
          <span className={classes.name}>
            <RelationArms relation={relation} size={26} />
            <span className={classes.text}>
              {relationName(towns, relation, i18n.language) || t('unnamed')}
            </span>
          </span>
        ),
      },
      {
        id: 'country',
        header: t('country'),
        value: (relation) =>
          [...new Set(relation.townIds.flatMap((id) => towns.get(id)?.country ?? []))]
            .map(country)
            .join(', '),
      },
      { id: 'kind', header: t('kindLabel'), value: (relation) => t(`kind.${relation.kind}`) },
      {
        id: 'status',
        header: t('statusLabel'),
        width: '14%',
        value: (relation) => t(`status.${relation.status}`),
        cell: (relation) => <RelationStatusBadge status={relation.status} />,
      },
      {
        id: 'since',
        header: t('since'),
        width: '20%',
        value: (relation) => relation.since,
        cell: (relation) =>
          relation.since && (
            <>
              {formatDate(relation.since, i18n.language)}{' '}
              <span className={classes.years}>
                {t('age', { count: yearsSince(relation.since, today()) })}
              </span>
            </>
          ),
      },
    ],
    [t, i18n.language, country, towns],
  )

  const add = (
    <ButtonLink to="/relations/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('new')}
    </ButtonLink>
  )
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <ViewSwitch current="list" />
          {add}
        </>
      }
      fill
    >
      <DataTable
        label={t('title')}
        rows={rows}
        columns={columns}
        rowId={(relation) => relation.id}
        searchWords={projectsOf}
        onOpen={({ id }) => void navigate({ to: '/relations/$relationId', params: { relationId: id } })}
        filters={
          relations.size > 0 && (
            <SegmentedControl
              aria-label={t('statusFilter')}
              value={status}
              onChange={(value) => setStatus(value as Relation['status'] | 'all')}
              data={[
                { value: 'all', label: t('common:all') },
                ...relationStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
              ]}
            />
          )
        }
        empty={
          relations.size === 0 ? (
            <EmptyState title={t('empty')} text={t('emptyText')} actions={add} />
          ) : (
            <EmptyState title={t('common:table.noMatchFilter')} />
          )
        }
      />
    </Page>
  )
}

/** A relation is found by its projects, too. */
function projectsOf(relation: Relation): string {
  return relation.projects.join(' ')
}
