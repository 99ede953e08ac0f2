import { useTranslation } from 'react-i18next'

import { useRecord } from '#renderer/api/use-book.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import type { Visit } from '#shared/records/visit.ts'

import { ImportWizard } from './import-wizard.tsx'

interface OfVisit {
  readonly visitId: string
}

/** Guests of a visit from a list. */
export function ImportGuestsPage({ visitId }: OfVisit) {
  const visit = useRecord('visits', visitId)
  return visit ? <OfVisitPage visit={visit} tab="guests" /> : <NotFound />
}

/** Hosts from a list, each with an offer for the visit. */
export function ImportOffersPage({ visitId }: OfVisit) {
  const visit = useRecord('visits', visitId)
  return visit ? <OfVisitPage visit={visit} tab="offers" /> : <NotFound />
}

/** Hosts from a list into the book. */
export function ImportHouseholdsPage() {
  const { t } = useTranslation(['imports', 'households'])
  return (
    <Page
      title={t('households')}
      subtitle={t('intoBook')}
      breadcrumbs={[{ label: t('households:title'), link: { to: '/households' } }]}
      wide
    >
      <ImportWizard purpose={{ kind: 'households', visit: null }} />
    </Page>
  )
}

function OfVisitPage({ visit, tab }: { readonly visit: Visit; readonly tab: 'guests' | 'offers' }) {
  const { t } = useTranslation(['imports', 'visits'])
  const params = { visitId: visit.id }
  return (
    <Page
      title={t(tab)}
      subtitle={t('forVisit', { visit: visit.title })}
      breadcrumbs={[
        { label: t('visits:title'), link: { to: '/visits' } },
        { label: visit.title, link: { to: `/visits/$visitId/${tab}`, params } },
      ]}
      wide
    >
      <ImportWizard purpose={{ kind: tab === 'guests' ? 'guests' : 'households', visit }} />
    </Page>
  )
}
