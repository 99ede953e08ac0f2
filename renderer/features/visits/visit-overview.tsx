import { Box } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection, useRecord } from '#renderer/api/use-book.tsx'
import { Fact, Facts, Panel } from '#renderer/components/facts.tsx'
import { HistoryPanel } from '#renderer/components/history/history-panel.tsx'
import { PageLink } from '#renderer/components/links.tsx'
import { formatDateRange } from '#shared/domain/date-text.ts'
import { townName } from '#shared/domain/names.ts'
import type { VisitNumbers } from '#shared/domain/visit-numbers.ts'
import type { Visit } from '#shared/records/visit.ts'

import { NightBars } from './night-bars.tsx'
import { useVisitNumbers } from './use-visit-numbers.ts'
import classes from './visit-overview.module.css'

/** Where a visit stands: who comes, whether the beds suffice, and its facts. */
export function VisitOverview({ visitId, activities }: VisitOverviewProps) {
  const visit = useRecord('visits', visitId)
  return visit ? <Overview visit={visit} activities={activities} /> : null
}

interface VisitOverviewProps {
  readonly visitId: string
  /** What the visit counts for beside itself, from another feature. */
  readonly activities: ReactNode
}

function Overview({ visit, activities }: { readonly visit: Visit; readonly activities: ReactNode }) {
  const { t } = useTranslation('visits')
  const numbers = useVisitNumbers(visit)
  return (
    <>
      <Numbers visitId={visit.id} numbers={numbers} />
      <div className={classes.columns}>
        <Panel title={t('number.nights')}>
          <NightBars nights={numbers.nights} />
        </Panel>
        <Panel title={t('section.visit')}>
          <VisitFacts visit={visit} nights={numbers.nights.length} />
        </Panel>
      </div>
      <Box mt="lg">{activities}</Box>
      <Box mt="lg">
        <HistoryPanel collection="visits" id={visit.id} />
      </Box>
    </>
  )
}

function Numbers({ visitId, numbers }: { readonly visitId: string; readonly numbers: VisitNumbers }) {
  const { t } = useTranslation('visits')
  const { asked, offered } = numbers.households
  return (
    <ul className={classes.numbers}>
      <Tile visitId={visitId} to="/visits/$visitId/guests" label={t('number.guests')} value={numbers.guests}>
        {t('number.parties', { count: numbers.parties })}
      </Tile>
      <Tile visitId={visitId} to="/visits/$visitId/offers" label={t('number.needed')} value={numbers.needed}>
        {numbers.missing > 0 ? (
          <span className={classes.missing}>{t('number.missing', { count: numbers.missing })}</span>
        ) : (
          t('number.neededText')
        )}
      </Tile>
      <Tile visitId={visitId} to="/visits/$visitId/offers" label={t('number.beds')} value={numbers.offered}>
        {t('number.bedsOf', { count: offered })}
        {numbers.reserve > 0 && <div>{t('number.reserve', { count: numbers.reserve })}</div>}
        {asked > 0 && <div>{t('number.open', { count: asked })}</div>}
      </Tile>
      <Tile
        visitId={visitId}
        to="/visits/$visitId/placement"
        label={t('number.placed')}
        value={numbers.placed}
      >
        {t('number.placedOf', { count: numbers.guests })}
      </Tile>
    </ul>
  )
}

interface TileProps {
  readonly visitId: string
  readonly to: '/visits/$visitId/guests' | '/visits/$visitId/offers' | '/visits/$visitId/placement'
  readonly label: string
  readonly value: number
  readonly children: ReactNode
}

/** A number that leads to where it comes from. */
function Tile({ visitId, to, label, value, children }: TileProps) {
  return (
    <li>
      <Link to={to} params={{ visitId }} className={classes.number}>
        <span className={classes.label}>{label}</span>
        <span className={classes.value}>{value}</span>
        <span className={classes.detail}>{children}</span>
      </Link>
    </li>
  )
}

function VisitFacts({ visit, nights }: { readonly visit: Visit; readonly nights: number }) {
  const { t, i18n } = useTranslation('visits')
  const towns = useCollection('towns')
  const { initiator } = visit
  return (
    <Facts>
      <Fact name={t('fact.towns')}>
        {visit.townIds
          .flatMap((id) => towns.get(id) ?? [])
          .map((town) => (
            <div key={town.id}>
              <PageLink to="/towns/$townId" params={{ townId: town.id }}>
                {townName(town, i18n.language)}
              </PageLink>
            </div>
          ))}
      </Fact>
      <Fact name={t('fact.kind')}>
        {t(`kind.${visit.kind}`)}, {t(`direction.${visit.direction}`)}
      </Fact>
      <Fact name={t('fact.dates')}>
        {formatDateRange(visit.arrival, visit.departure, i18n.language)} (
        {t('fact.nights', { count: nights })})
      </Fact>
      <Fact name={t('fact.initiator')}>
        {[t(`initiator.${initiator.kind}`), initiator.name].filter(Boolean).join(': ')}
      </Fact>
      <Fact name={t('fact.meeting')}>
        {[visit.meetingPoint, visit.meetingTime].filter(Boolean).join(', ') || t('fact.notGiven')}
      </Fact>
      <Fact name={t('fact.emergencyPhone')}>{visit.emergencyPhone || t('fact.notGiven')}</Fact>
      <Fact name={t('fact.note')}>{visit.note && <span className={classes.note}>{visit.note}</span>}</Fact>
    </Facts>
  )
}
