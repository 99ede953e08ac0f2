import { Badge, Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useBook, useRecord } from '#renderer/api/use-book.tsx'
import { CoatOfArms } from '#renderer/components/coat-of-arms.tsx'
import { Fact, Facts, Panel } from '#renderer/components/facts.tsx'
import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { HistoryPanel } from '#renderer/components/history/history-panel.tsx'
import { ButtonLink, PageLink } from '#renderer/components/links.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { RemoveButton } from '#renderer/components/remove-button.tsx'
import { formatDate, formatLocale } from '#shared/domain/date-text.ts'
import { personListName, townName } from '#shared/domain/names.ts'
import type { Town } from '#shared/records/town.ts'

import classes from './towns.module.css'

/** All that is known of one town. */
export function TownPage({ townId }: { readonly townId: string }) {
  const { t, i18n } = useTranslation(['towns', 'common'])
  const { country } = useLocaleNames()
  const navigate = useNavigate()
  const town = useRecord('towns', townId)
  if (!town) return <NotFound />
  return (
    <Page
      title={townName(town, i18n.language)}
      breadcrumbs={[{ label: t('title'), link: { to: '/towns' } }]}
      subtitle={[t(`role.${town.role}`), town.region, country(town.country)].filter(Boolean).join(' · ')}
      actions={
        <>
          {town.role !== 'own' && (
            <RemoveButton
              label="town-removed"
              collection="towns"
              id={townId}
              onRemoved={() => void navigate({ to: '/towns' })}
            />
          )}
          <ButtonLink
            to="/towns/$townId/edit"
            params={{ townId }}
            leftSection={<IconPencil size={17} aria-hidden />}
          >
            {t('common:edit')}
          </ButtonLink>
        </>
      }
    >
      <div className={classes.grid}>
        <div className={classes.column}>
          <Profile town={town} />
          {town.note !== '' && (
            <Panel title={t('common:note')}>
              <Text style={{ whiteSpace: 'pre-wrap' }}>{town.note}</Text>
            </Panel>
          )}
          <HistoryPanel collection="towns" id={townId} />
        </div>
        <div className={classes.column}>
          <Panel title={t('arms')}>
            <div className={classes.arms}>
              <CoatOfArms town={town} size={120} />
            </div>
          </Panel>
          {town.role !== 'own' && <Relations town={town} />}
          <People town={town} />
        </div>
      </div>
    </Page>
  )
}

function Profile({ town }: { readonly town: Town }) {
  const { t, i18n } = useTranslation(['towns', 'common'])
  const { language } = useLocaleNames()
  const numbers = new Intl.NumberFormat(formatLocale(i18n.language))
  const population = town.population === null ? null : numbers.format(town.population)
  const otherNames = Object.entries(town.names).filter(([, name]) => name !== '' && name !== town.name)
  return (
    <Panel title={t('facts')}>
      <Facts>
        <Fact name={t('name')}>{town.name}</Fact>
        <Fact name={t('names')}>
          {otherNames.length > 0 &&
            otherNames.map(([code, name]) => `${name} (${language(code)})`).join(', ')}
        </Fact>
        <Fact name={t('levelLabel')}>{t(`level.${town.level}`)}</Fact>
        <Fact name={t('population')}>
          {population !== null && town.populationYear !== null
            ? t('inhabitants', { population, year: String(town.populationYear) })
            : population}
        </Fact>
        <Fact name={t('languages')}>{town.languages.map(language).join(', ')}</Fact>
        <Fact name={t('structureLabel')}>
          {town.structure.length > 0 && (
            <span>
              {town.structure.map((tag) => (
                <Badge key={tag} variant="default" size="sm" mr={6}>
                  {t(`structure.${tag}`)}
                </Badge>
              ))}
            </span>
          )}
        </Fact>
        <Fact name={t('mayor')}>{[town.mayor.name, town.mayor.office].filter(Boolean).join(', ')}</Fact>
        <Fact name={t('website')}>{town.website}</Fact>
      </Facts>
    </Panel>
  )
}

function Relations({ town }: { readonly town: Town }) {
  const { t, i18n } = useTranslation(['towns', 'relations'])
  const { relations } = useBook()
  const found = useMemo(
    () => [...relations.values()].filter((relation) => relation.townIds.includes(town.id)),
    [relations, town.id],
  )
  return (
    <Panel
      title={t('relations')}
      aside={
        found.length === 0 && (
          <ButtonLink
            to="/towns/$townId/relation"
            params={{ townId: town.id }}
            size="compact-sm"
            variant="subtle"
          >
            {t('addRelation')}
          </ButtonLink>
        )
      }
    >
      {found.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noRelations')}
        </Text>
      )}
      <ul className={classes.list}>
        {found.map((relation) => (
          <li key={relation.id}>
            <PageLink to="/relations/$relationId" params={{ relationId: relation.id }} fw={600}>
              {t(`relations:kind.${relation.kind}`)}
            </PageLink>
            <Text size="sm" c="dimmed">
              {[
                t(`relations:status.${relation.status}`),
                relation.since &&
                  t('relations:sinceDate', { date: formatDate(relation.since, i18n.language) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const LISTED = 12

function People({ town }: { readonly town: Town }) {
  const { t, i18n } = useTranslation('towns')
  const { people } = useBook()
  const found = useMemo(() => {
    const collator = new Intl.Collator(i18n.language)
    return [...people.values()]
      .filter((person) => person.townId === town.id)
      .sort((a, b) => collator.compare(personListName(a), personListName(b)))
  }, [people, town.id, i18n.language])
  return (
    <Panel title={t('people')}>
      {found.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noPeople')}
        </Text>
      )}
      <ul className={classes.list}>
        {found.slice(0, LISTED).map((person) => (
          <li key={person.id}>
            <PageLink to="/people/$personId" params={{ personId: person.id }} size="sm">
              {personListName(person)}
            </PageLink>
          </li>
        ))}
      </ul>
      {found.length > LISTED && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('morePeople', { count: found.length - LISTED })}
        </Text>
      )}
    </Panel>
  )
}
