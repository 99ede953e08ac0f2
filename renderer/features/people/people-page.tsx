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
import { personListName, townName } from '#shared/domain/names.ts'
import type { Person } from '#shared/records/person.ts'

/** Everybody in the book: hosts, guests, officials and contacts. */
export function PeoplePage() {
  const { t, i18n } = useTranslation('people')
  const { language } = useLocaleNames()
  const navigate = useNavigate()
  const people = useCollection('people')
  const towns = useCollection('towns')
  const rows = useMemo(() => [...people.values()], [people])
  const columns = useMemo<readonly Column<Person>[]>(() => {
    const town = (person: Person) => (person.townId === null ? undefined : towns.get(person.townId))
    return [
      { id: 'name', header: t('name'), width: '30%', value: personListName },
      {
        id: 'town',
        header: t('town'),
        value: (person) => {
          const home = town(person)
          return home ? townName(home, i18n.language) : null
        },
      },
      { id: 'email', header: t('email'), value: (person) => person.email },
      { id: 'phone', header: t('phone'), width: '15%', value: (person) => person.mobile || person.phone },
      {
        id: 'languages',
        header: t('languages'),
        value: (person) => person.languages.map(language).join(', '),
      },
    ]
  }, [t, i18n.language, language, towns])
  const add = (
    <ButtonLink to="/people/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('new')}
    </ButtonLink>
  )
  return (
    <Page title={t('title')} actions={add} fill>
      <DataTable
        label={t('title')}
        rows={rows}
        columns={columns}
        rowId={(person) => person.id}
        searchWords={interestsOf}
        onOpen={({ id }) => void navigate({ to: '/people/$personId', params: { personId: id } })}
        empty={<EmptyState title={t('empty')} text={t('emptyText')} actions={add} />}
      />
    </Page>
  )
}

/** A person is found by its interests, too. */
function interestsOf(person: Person): string {
  return person.interests.join(' ')
}
