import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { type Column, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { ButtonLink } from '#renderer/components/links.tsx'
import { Page } from '#renderer/components/page.tsx'
import { formatDate } from '#shared/domain/date-text.ts'
import { relationName } from '#shared/domain/names.ts'
import type { Charter } from '#shared/records/charter.ts'

/** The charters of all relations. */
export function ChartersPage() {
  const { t, i18n } = useTranslation(['charters', 'relations'])
  const { language } = useLocaleNames()
  const navigate = useNavigate()
  const charters = useCollection('charters')
  const relations = useCollection('relations')
  const towns = useCollection('towns')
  const rows = useMemo(() => [...charters.values()], [charters])
  const columns = useMemo<readonly Column<Charter>[]>(
    () => [
      {
        id: 'relation',
        header: t('relation'),
        width: '32%',
        value: ({ relationId }) => {
          const relation = relations.get(relationId)
          return relation ? relationName(towns, relation, i18n.language) : null
        },
      },
      { id: 'kind', header: t('kindLabel'), value: (charter) => t(`kind.${charter.kind}`) },
      {
        id: 'languages',
        header: t('languages'),
        value: (charter) => charter.languages.map(language).join(', '),
      },
      { id: 'place', header: t('place'), value: (charter) => charter.place },
      {
        id: 'date',
        header: t('date'),
        width: '14%',
        value: (charter) => charter.date,
        cell: (charter) => (charter.date ? formatDate(charter.date, i18n.language) : t('undated')),
      },
    ],
    [t, i18n.language, language, relations, towns],
  )
  const add = relations.size > 0 && (
    <ButtonLink to="/charters/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('new')}
    </ButtonLink>
  )
  const addRelation = <ButtonLink to="/relations/new">{t('relations:new')}</ButtonLink>
  return (
    <Page title={t('title')} actions={add} fill>
      <DataTable
        label={t('title')}
        rows={rows}
        columns={columns}
        rowId={(charter) => charter.id}
        onOpen={({ id }) => void navigate({ to: '/charters/$charterId', params: { charterId: id } })}
        empty={
          <EmptyState
            title={t('empty')}
            text={t(relations.size > 0 ? 'emptyText' : 'emptyNoRelations')}
            actions={add || addRelation}
          />
        }
      />
    </Page>
  )
}
