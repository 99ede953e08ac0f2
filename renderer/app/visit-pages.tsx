import { VisitDocuments } from '#renderer/features/documents/visit-documents.tsx'
import { VisitActivities } from '#renderer/features/honours/visit-activities.tsx'
import { ImportGuestsLink, ImportOffersLink } from '#renderer/features/import/import-links.tsx'
import { PlacementBoard } from '#renderer/features/placement/placement-board.tsx'
import { OfferTable } from '#renderer/features/visits/offer-table.tsx'
import { PartyTable } from '#renderer/features/visits/party-table.tsx'
import { VisitFrame } from '#renderer/features/visits/visit-frame.tsx'
import { VisitOverview } from '#renderer/features/visits/visit-overview.tsx'

// The parts of a visit come from several features, which do not know each other: they are put together here.

interface OfVisit {
  readonly visitId: string
}

export function VisitOverviewPage({ visitId }: OfVisit) {
  return (
    <VisitFrame visitId={visitId} tab="overview">
      <VisitOverview visitId={visitId} activities={<VisitActivities visitId={visitId} />} />
    </VisitFrame>
  )
}

export function VisitGuestsPage({ visitId }: OfVisit) {
  return (
    <VisitFrame visitId={visitId} tab="guests" fill>
      <PartyTable visitId={visitId} importAction={<ImportGuestsLink visitId={visitId} />} />
    </VisitFrame>
  )
}

export function VisitOffersPage({ visitId }: OfVisit) {
  return (
    <VisitFrame visitId={visitId} tab="offers" fill>
      <OfferTable visitId={visitId} importAction={<ImportOffersLink visitId={visitId} />} />
    </VisitFrame>
  )
}

export function VisitPlacementPage({ visitId }: OfVisit) {
  return (
    <VisitFrame visitId={visitId} tab="placement">
      <PlacementBoard visitId={visitId} />
    </VisitFrame>
  )
}

export function VisitDocumentsPage({ visitId }: OfVisit) {
  return (
    <VisitFrame visitId={visitId} tab="documents">
      <VisitDocuments visitId={visitId} />
    </VisitFrame>
  )
}
