import { ActionIcon, Select, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { useCollection } from '#renderer/api/use-book.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { PageLink } from '#renderer/components/links.tsx'
import { AddPerson } from '#renderer/components/people/add-person.tsx'
import { personName } from '#shared/domain/names.ts'
import type { Change } from '#shared/records/collections.ts'
import type { Person } from '#shared/records/person.ts'
import { type Relation, relationContactRoles } from '#shared/records/relation.ts'

import classes from './relations.module.css'

type Role = Relation['contacts'][number]['role']

/** Whom to write to and call; a person is added by name, known or new. */
export function ContactsPanel({ relation }: { readonly relation: Relation }) {
  const { t } = useTranslation('relations')
  const { save } = useCommit()
  const people = useCollection('people')
  const [role, setRole] = useState<Role>('association')
  const roles = relationContactRoles.map((value) => ({ value, label: t(`role.${value}`) }))

  function saveContacts(contacts: Relation['contacts'], ...more: Change[]) {
    void save('relation-saved', [...more, { collection: 'relations', put: { ...relation, contacts } }])
  }

  function add(person: Person) {
    // A new contact of a partnership with one town most likely lives there.
    const [only, ...others] = relation.townIds
    const isNew = person.revision === 0
    const newcomer: Person = { ...person, townId: only !== undefined && others.length === 0 ? only : null }
    saveContacts(
      [...relation.contacts, { personId: person.id, role }],
      ...(isNew ? [{ collection: 'people', put: newcomer } satisfies Change] : []),
    )
  }

  return (
    <Panel title={t('contacts')}>
      {relation.contacts.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noContacts')}
        </Text>
      )}
      <ul className={classes.rows}>
        {relation.contacts.map((contact) => {
          const person = people.get(contact.personId)
          if (!person) return null
          return (
            <li key={contact.personId} className={classes.row}>
              <div className={classes.grow}>
                <PageLink to="/people/$personId" params={{ personId: person.id }} fw={600}>
                  {personName(person)}
                </PageLink>
                <Text size="sm" c="dimmed">
                  {[person.email, person.mobile || person.phone].filter(Boolean).join(' · ')}
                </Text>
              </div>
              <Select
                size="xs"
                w={170}
                aria-label={`${t('contactRole')}: ${personName(person)}`}
                allowDeselect={false}
                data={roles}
                value={contact.role}
                onChange={(value) =>
                  saveContacts(
                    relation.contacts.map((one) => (one === contact ? { ...one, role: value as Role } : one)),
                  )
                }
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('removeContact', { name: personName(person) })}
                onClick={() => saveContacts(relation.contacts.filter((one) => one !== contact))}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </li>
          )
        })}
      </ul>
      <div className={classes.addLine}>
        <AddPerson
          label={t('addContact')}
          description={t('addContactHint')}
          without={relation.contacts.map(({ personId }) => personId)}
          onAdd={add}
        />
        <Select
          label={t('contactRole')}
          allowDeselect={false}
          data={roles}
          value={role}
          onChange={(value) => setRole(value as Role)}
        />
      </div>
    </Panel>
  )
}
