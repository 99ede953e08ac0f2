import { Badge, Group, SegmentedControl } from '@mantine/core'
import { IconPlus, IconScale } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { CoatOfArms } from '#renderer/components/coat-of-arms.tsx'
import { type Column, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { ButtonLink } from '#renderer/components/links.tsx'
import { Page } from '#renderer/components/page.tsx'
import { townName } from '#shared/domain/names.ts'
import { type Town, type TownRole, townRoles } from '#shared/records/town.ts'

import classes from './towns.module.css'

/** Every town of the book: our own, partners, candidates. */
export function TownsPage() {
  const { t, i18n } = useTranslation(['towns', 'compare', 'common'])
  const { country } = useLocaleNames()
  const navigate = useNavigate()
  const towns = useCollection('towns')
  const [role, setRole] = useState<TownRole | 'all'>('all')
  const rows = useMemo(
    () => [...towns.values()].filter((town) => role === 'all' || town.role === role),
    [towns, role],
  )

  const columns = useMemo<readonly Column<Town>[]>(
    () => [
      {
        id: 'name',
        header: t('name'),
        width: '34%',
        value: (town) => townName(town, i18n.language),
        cell: (town) => (
          <span className={classes.name}>
            <CoatOfArms town={town} size={26} decorative />
            <span className={classes.text}>{townName(town, i18n.language)}</span>
          </span>
        ),
      },
      {
        id: 'role',
        header: t('roleLabel'),
        width: '16%',
        value: (town) => t(`role.${town.role}`),
        cell: (town) => (
          <Badge variant={town.role === 'partner' ? 'light' : 'default'} size="sm">
            {t(`role.${town.role}`)}
          </Badge>
        ),
      },
      { id: 'country', header: t('country'), value: (town) => country(town.country) },
      { id: 'region', header: t('region'), value: (town) => town.region },
      {
        id: 'population',
        header: t('population'),
        width: '12%',
        align: 'end',
        value: (town) => town.population,
      },
    ],
    [t, i18n.language, country],
  )

  const add = (
    <ButtonLink to="/towns/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('new')}
    </ButtonLink>
  )
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <ButtonLink to="/towns/compare" variant="default" leftSection={<IconScale size={18} aria-hidden />}>
            {t('compare:open')}
          </ButtonLink>
          {add}
        </>
      }
      fill
    >
      <DataTable
        label={t('title')}
        rows={rows}
        columns={columns}
        rowId={(town) => town.id}
        searchWords={otherNames}
        onOpen={({ id }) => void navigate({ to: '/towns/$townId', params: { townId: id } })}
        filters={
          <Group>
            <SegmentedControl
              aria-label={t('filter')}
              value={role}
              onChange={(value) => setRole(value as TownRole | 'all')}
              data={[
                { value: 'all', label: t('common:all') },
                ...townRoles.map((value) => ({ value, label: t(`roles.${value}`) })),
              ]}
            />
          </Group>
        }
        empty={<EmptyState title={t('empty')} text={t('emptyText')} actions={add} />}
      />
    </Page>
  )
}

/** A town is found by any of its names. */
function otherNames(town: Town): string {
  return [town.name, ...Object.values(town.names)].join(' ')
}
