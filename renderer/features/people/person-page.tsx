import { Anchor, Badge, Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

import { useBook, useRecord } from '#renderer/api/use-book.tsx'
import { Fact, Facts, Panel } from '#renderer/components/facts.tsx'
import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { HistoryPanel } from '#renderer/components/history/history-panel.tsx'
import { ButtonLink, PageLink } from '#renderer/components/links.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { recordLink } from '#renderer/components/record-link.ts'
import { RemoveButton } from '#renderer/components/remove-button.tsx'
import { today } from '#renderer/components/today.ts'
import { ageOn } from '#shared/domain/age.ts'
import { formatDate } from '#shared/domain/date-text.ts'
import { personName, townName } from '#shared/domain/names.ts'
import { usesOf } from '#shared/domain/references.ts'
import type { Person } from '#shared/records/person.ts'

import classes from './people.module.css'

/** All that is known of one person, and where it appears. */
export function PersonPage({ personId }: { readonly personId: string }) {
  const { t, i18n } = useTranslation(['people', 'common'])
  const navigate = useNavigate()
  const { towns } = useBook()
  const person = useRecord('people', personId)
  if (!person) return <NotFound />
  const home = person.townId === null ? undefined : towns.get(person.townId)
  return (
    <Page
      title={personName(person)}
      breadcrumbs={[{ label: t('title'), link: { to: '/people' } }]}
      subtitle={home && townName(home, i18n.language)}
      actions={
        <>
          <RemoveButton
            label="person-removed"
            collection="people"
            id={personId}
            onRemoved={() => void navigate({ to: '/people' })}
          />
          <ButtonLink
            to="/people/$personId/edit"
            params={{ personId }}
            leftSection={<IconPencil size={17} aria-hidden />}
          >
            {t('common:edit')}
          </ButtonLink>
        </>
      }
    >
      <div className={classes.grid}>
        <div className={classes.column}>
          <About person={person} />
          {person.note !== '' && (
            <Panel title={t('note')}>
              <Text className={classes.note}>{person.note}</Text>
            </Panel>
          )}
          <HistoryPanel collection="people" id={personId} />
        </div>
        <Appearances person={person} />
      </div>
    </Page>
  )
}

function About({ person }: { readonly person: Person }) {
  const { t, i18n } = useTranslation(['people', 'common'])
  const { language, country } = useLocaleNames()
  const { address } = person
  const age = ageOn(person.born, today())
  return (
    <Panel title={t('about')}>
      <Facts>
        <Fact name={t('sex')}>{person.sex && t(`common:sex.${person.sex}`)}</Fact>
        <Fact name={t('born')}>
          {person.born &&
            [formatDate(person.born, i18n.language), age !== null && `(${t('age', { count: age })})`]
              .filter(Boolean)
              .join(' ')}
        </Fact>
        <Fact name={t('email')}>
          {person.email && <Anchor href={`mailto:${person.email}`}>{person.email}</Anchor>}
        </Fact>
        <Fact name={t('phone')}>{person.phone}</Fact>
        <Fact name={t('mobile')}>{person.mobile}</Fact>
        <Fact name={t('address')}>
          {address &&
            [
              address.street,
              [address.postcode, address.city].filter(Boolean).join(' '),
              address.country && country(address.country),
            ]
              .filter(Boolean)
              .join(', ')}
        </Fact>
        <Fact name={t('languages')}>{person.languages.map(language).join(', ')}</Fact>
        <Fact name={t('interests')}>
          {person.interests.length > 0 &&
            person.interests.map((interest) => (
              <Badge key={interest} variant="default" size="sm" mr={6}>
                {interest}
              </Badge>
            ))}
        </Fact>
      </Facts>
    </Panel>
  )
}

/** The relations, households and visits that a person belongs to. */
function Appearances({ person }: { readonly person: Person }) {
  const { t, i18n } = useTranslation('people')
  const book = useBook()
  const uses = usesOf(book, 'people', person.id).flatMap(({ reference, record }) => {
    const found = recordLink(book, reference.from, record, i18n.language)
    if (!found) return []
    const role = roleNames[reference.from as keyof typeof roleNames]
    return role ? [{ key: record.id, link: found.link, text: t(role, { name: found.title }) }] : []
  })
  return (
    <Panel title={t('roles')}>
      {uses.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noRoles')}
        </Text>
      )}
      <ul className={classes.list}>
        {uses.map(({ key, link, text }) => (
          <li key={key}>
            <PageLink {...link}>{text}</PageLink>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const roleNames = { relations: 'inRelation', households: 'inHousehold', parties: 'inVisit' } as const
