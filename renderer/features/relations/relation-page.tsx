import { Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

import { useCollection, useRecord } from '#renderer/api/use-book.tsx'
import { Fact, Facts, Panel } from '#renderer/components/facts.tsx'
import { HistoryPanel } from '#renderer/components/history/history-panel.tsx'
import { ButtonLink, PageLink } from '#renderer/components/links.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { RelationStatusBadge } from '#renderer/components/relation-status.tsx'
import { RemoveButton } from '#renderer/components/remove-button.tsx'
import { today } from '#renderer/components/today.ts'
import { WaysOn } from '#renderer/components/ways-on.tsx'
import { runningOut } from '#shared/domain/agreement-term.ts'
import { yearsSince } from '#shared/domain/anniversaries.ts'
import { formatDate } from '#shared/domain/date-text.ts'
import { relationName, townName } from '#shared/domain/names.ts'
import type { Relation } from '#shared/records/relation.ts'

import { ChartersPanel } from './charters-panel.tsx'
import { ContactsPanel } from './contacts-panel.tsx'
import classes from './relations.module.css'
import { ResolutionsPanel } from './resolutions-panel.tsx'
import { TimelinePanel } from './timeline/timeline-panel.tsx'

/** One relation: what it is, whom to call, what was decided, what was done together. */
export function RelationPage({ relationId }: { readonly relationId: string }) {
  const { t, i18n } = useTranslation(['relations', 'common'])
  const navigate = useNavigate()
  const towns = useCollection('towns')
  const relation = useRecord('relations', relationId)
  if (!relation) return <NotFound />
  return (
    <Page
      title={relationName(towns, relation, i18n.language) || t('unnamed')}
      breadcrumbs={[{ label: t('title'), link: { to: '/relations' } }]}
      subtitle={
        <>
          {t(`kind.${relation.kind}`)}
          {relation.since && relation.status === 'active' && (
            <> · {t('years', { count: yearsSince(relation.since, today()) })}</>
          )}{' '}
          <RelationStatusBadge status={relation.status} />
        </>
      }
      actions={
        <>
          <RemoveButton
            label="relation-removed"
            collection="relations"
            id={relationId}
            onRemoved={() => void navigate({ to: '/relations' })}
          />
          <ButtonLink
            to="/relations/$relationId/edit"
            params={{ relationId }}
            leftSection={<IconPencil size={17} aria-hidden />}
          >
            {t('common:edit')}
          </ButtonLink>
        </>
      }
    >
      <div className={classes.grid}>
        <div className={classes.column}>
          <Overview relation={relation} />
          {relation.note !== '' && (
            <Panel title={t('note')}>
              <Text className={classes.note}>{relation.note}</Text>
            </Panel>
          )}
          <ContactsPanel relation={relation} />
          <ResolutionsPanel relation={relation} />
          <ChartersPanel relation={relation} />
          <HistoryPanel collection="relations" id={relationId} />
        </div>
        <div className={classes.column}>
          <TimelinePanel relation={relation} />
        </div>
      </div>
    </Page>
  )
}

function Overview({ relation }: { readonly relation: Relation }) {
  const { t, i18n } = useTranslation('relations')
  const towns = useCollection('towns')
  const partners = relation.townIds.map((id) => towns.get(id)).filter((town) => town !== undefined)
  return (
    <Panel title={t('facts')}>
      <Facts>
        <Fact name={t('partners')}>
          {partners.map((town, index) => (
            <span key={town.id}>
              {index > 0 && ', '}
              <PageLink to="/towns/$townId" params={{ townId: town.id }}>
                {townName(town, i18n.language)}
              </PageLink>
            </span>
          ))}
        </Fact>
        <Fact name={t('since')}>{relation.since && formatDate(relation.since, i18n.language, 'long')}</Fact>
        <Fact name={t('endsOn')}>
          {relation.endsOn && (
            <>
              {formatDate(relation.endsOn, i18n.language, 'long')}
              {runningOut(relation, today()) && <WaysOn relation={relation} />}
            </>
          )}
        </Fact>
        <Fact name={t('projects')}>{relation.projects.join(', ')}</Fact>
        <Fact name={t('origin')}>{relation.origin}</Fact>
      </Facts>
    </Panel>
  )
}
