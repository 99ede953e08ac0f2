import { Combobox, Text, TextInput, useCombobox } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { formatDate } from '#shared/domain/date-text.ts'
import { personListName, townName } from '#shared/domain/names.ts'
import { personFromName } from '#shared/domain/person-from-name.ts'
import { remembered } from '#shared/domain/remembered.ts'
import { matchesSearch, searchText } from '#shared/domain/search-text.ts'
import type { Person } from '#shared/records/person.ts'

import { useIdleWork } from '../use-idle-work.ts'

interface AddPersonProps {
  readonly label: string
  readonly description?: string
  /** People who are there already and are not offered again. */
  readonly without: readonly string[]
  /** Gets a person of the book, or a new one (revision 0) with the name that was typed. */
  readonly onAdd: (person: Person) => void
}

const LISTED = 8
const textOf = remembered(new WeakMap<Person, string>(), (person) => searchText(personListName(person)))

/** One line to add somebody: type the name, take the person who is known or make a new one. */
export function AddPerson(props: AddPersonProps) {
  const { t, i18n } = useTranslation(['households', 'common'])
  const people = useCollection('people')
  const towns = useCollection('towns')
  const [typed, setTyped] = useState('')
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  useIdleWork(useCallback(() => people.values().map(textOf), [people]))
  const query = searchText(typed)
  const found = useMemo(() => {
    const matches: Person[] = []
    if (query === '') return matches
    for (const person of people.values()) {
      if (matches.length === LISTED) break
      if (!props.without.includes(person.id) && matchesSearch(textOf(person), query)) matches.push(person)
    }
    return matches
  }, [people, query, props.without])

  function choose(id: string) {
    const known = people.get(id)
    props.onAdd(known ?? personFromName(crypto.randomUUID(), typed))
    setTyped('')
    combobox.closeDropdown()
  }

  const about = (person: Person) => {
    const town = person.townId === null ? undefined : towns.get(person.townId)
    return [town && townName(town, i18n.language), person.born && formatDate(person.born, i18n.language)]
      .filter(Boolean)
      .join(' · ')
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md">
      <Combobox.Target>
        <TextInput
          label={props.label}
          description={props.description}
          value={typed}
          autoComplete="off"
          leftSection={<IconUserPlus size={18} aria-hidden />}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
          }}
          onFocus={() => query !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            // Enter chooses here; it must not save the form.
            if (event.key !== 'Enter') return
            event.preventDefault()
            if (query !== '' && combobox.getSelectedOptionIndex() === -1) combobox.selectFirstOption()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={query === ''}>
        <Combobox.Options>
          {found.map((person) => (
            <Combobox.Option key={person.id} value={person.id}>
              <Text span size="sm">
                {personListName(person)}
              </Text>{' '}
              <Text span size="xs" c="dimmed">
                {about(person)}
              </Text>
            </Combobox.Option>
          ))}
          {query !== '' && (
            <Combobox.Option value="">
              <Text span size="sm" fw={600}>
                {t('person.create', { name: typed.trim() })}
              </Text>
            </Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
