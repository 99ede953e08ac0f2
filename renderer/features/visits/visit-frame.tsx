import { IconPencil } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection, useRecord } from '#renderer/api/use-book.tsx'
import { ButtonLink } from '#renderer/components/links.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { RemoveButton } from '#renderer/components/remove-button.tsx'
import { formatDateRange } from '#shared/domain/date-text.ts'
import { townName } from '#shared/domain/names.ts'
import type { Visit } from '#shared/records/visit.ts'

import { useVisitNumbers } from './use-visit-numbers.ts'
import classes from './visit-frame.module.css'

/** The parts of a visit, each with its own address. */
const tabs = [
  { name: 'overview', to: '/visits/$visitId' },
  { name: 'guests', to: '/visits/$visitId/guests' },
  { name: 'offers', to: '/visits/$visitId/offers' },
  { name: 'placement', to: '/visits/$visitId/placement' },
  { name: 'documents', to: '/visits/$visitId/documents' },
] as const
export type VisitTab = (typeof tabs)[number]['name']

interface VisitFrameProps {
  readonly visitId: string
  readonly tab: VisitTab
  /** The content takes the height of the window (tables, board). */
  readonly fill?: boolean
  readonly children: ReactNode
}

/** What all parts of a visit share: its name, its dates, the way from part to part. */
export function VisitFrame(props: VisitFrameProps) {
  const visit = useRecord('visits', props.visitId)
  return visit ? <Frame {...props} visit={visit} /> : <NotFound />
}

function Frame({ visit, tab, fill, children }: VisitFrameProps & { readonly visit: Visit }) {
  const { t, i18n } = useTranslation(['visits', 'common'])
  const navigate = useNavigate()
  const towns = useCollection('towns')
  const numbers = useVisitNumbers(visit)
  const partners = visit.townIds.flatMap((id) => towns.get(id) ?? [])
  const counts: Readonly<Partial<Record<VisitTab, number>>> = {
    guests: numbers.guests,
    offers: numbers.households.asked + numbers.households.offered,
  }
  return (
    <Page
      title={visit.title}
      subtitle={[
        partners.map((town) => townName(town, i18n.language)).join(', '),
        formatDateRange(visit.arrival, visit.departure, i18n.language),
      ]
        .filter(Boolean)
        .join(' · ')}
      breadcrumbs={[{ label: t('title'), link: { to: '/visits' } }]}
      actions={
        tab === 'overview' && (
          <>
            <RemoveButton
              label="visit-removed"
              collection="visits"
              id={visit.id}
              onRemoved={() => void navigate({ to: '/visits' })}
            />
            <ButtonLink
              to="/visits/$visitId/edit"
              params={{ visitId: visit.id }}
              leftSection={<IconPencil size={18} aria-hidden />}
            >
              {t('common:edit')}
            </ButtonLink>
          </>
        )
      }
      fill={fill ?? false}
      wide={tab === 'placement'}
    >
      <nav aria-label={t('tab.label')}>
        <ul className={classes.tabs}>
          {tabs.map(({ name, to }) => (
            <li key={name}>
              <Link
                to={to}
                params={{ visitId: visit.id }}
                className={classes.tab}
                aria-current={name === tab ? 'page' : undefined}
                activeOptions={{ exact: true }}
              >
                {t(`tab.${name}`)}
                {counts[name] !== undefined && <span className={classes.count}>{counts[name]}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes.content}>{children}</div>
    </Page>
  )
}
