import { Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ButtonLink } from '#renderer/components/links.tsx'
import { Page } from '#renderer/components/page.tsx'
import { today } from '#renderer/components/today.ts'
import { personName } from '#shared/domain/names.ts'
import type { Household } from '#shared/records/household.ts'

import { type HouseholdFilter, HouseholdFilters, householdFilters } from './household-filters.tsx'
import { useHouseholdColumns } from './use-household-columns.tsx'

interface HouseholdsPageProps {
  /** The way to the import of a list of hosts, which is another feature. */
  readonly importAction?: ReactNode
}

/** All host families, to be searched and narrowed down. */
export function HouseholdsPage({ importAction }: HouseholdsPageProps) {
  const { t } = useTranslation('households')
  const navigate = useNavigate()
  const households = useCollection('households')
  const people = useCollection('people')
  const columns = useHouseholdColumns()
  const [filters, setFilters] = useState<readonly HouseholdFilter[]>([])

  const rows = useMemo(() => {
    const day = today()
    return [...households.values()].filter((household) =>
      filters.every((name) => householdFilters[name](household, day)),
    )
  }, [households, filters])

  const searchWords = useCallback(
    ({ hostIds, address, district, hosting, note }: Household) => {
      const hosts = hostIds.flatMap((id) => people.get(id) ?? [])
      return [
        ...hosts.flatMap((host) => [personName(host), host.email, host.phone, host.mobile]),
        ...hosting.interests,
        address.street,
        address.city,
        district,
        note,
      ].join(' ')
    },
    [people],
  )

  const actions = (
    <Group gap="sm">
      {importAction}
      <ButtonLink to="/households/new" leftSection={<IconPlus size={18} aria-hidden />}>
        {t('new')}
      </ButtonLink>
    </Group>
  )
  const none = households.size === 0

  return (
    <Page title={t('title')} actions={!none && actions} fill>
      {none ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} actions={actions} />
      ) : (
        <DataTable
          label={t('title')}
          rows={rows}
          columns={columns}
          rowId={({ id }) => id}
          onOpen={({ id }) => void navigate({ to: '/households/$householdId', params: { householdId: id } })}
          searchWords={searchWords}
          filters={<HouseholdFilters chosen={filters} onChange={setFilters} />}
          empty={<EmptyState title={t('noneLike')} />}
        />
      )}
    </Page>
  )
}
