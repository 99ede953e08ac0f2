import { createHashHistory, createRouter } from '@tanstack/react-router'

import { NotFound } from '#renderer/components/not-found.tsx'
import { BackupsPage } from '#renderer/features/backups/backups-page.tsx'
import { CharterPage, NewCharterPage } from '#renderer/features/charters/charter-page.tsx'
import { ChartersPage } from '#renderer/features/charters/charters-page.tsx'
import { ChooseRelationPage } from '#renderer/features/charters/choose-relation-page.tsx'
import { ActivitiesPage } from '#renderer/features/honours/activities-page.tsx'
import {
  ActivityOfVisitPage,
  ActivityPage,
  NewActivityPage,
} from '#renderer/features/honours/activity-form-page.tsx'
import { EditAwardPage, NewAwardPage } from '#renderer/features/honours/award-form-page.tsx'
import { AwardPage } from '#renderer/features/honours/award-page.tsx'
import { HonoursPage } from '#renderer/features/honours/honours-page.tsx'
import { EditHouseholdPage, NewHouseholdPage } from '#renderer/features/households/household-form-page.tsx'
import { HouseholdPage } from '#renderer/features/households/household-page.tsx'
import {
  ImportGuestsPage,
  ImportHouseholdsPage,
  ImportOffersPage,
} from '#renderer/features/import/import-pages.tsx'
import { OverviewPage } from '#renderer/features/overview/overview-page.tsx'
import { PeoplePage } from '#renderer/features/people/people-page.tsx'
import { EditPersonPage, NewPersonPage } from '#renderer/features/people/person-form-page.tsx'
import { PersonPage } from '#renderer/features/people/person-page.tsx'
import { MapPage } from '#renderer/features/relations/map/map-page.tsx'
import {
  ConvertRelationPage,
  EditRelationPage,
  NewRelationPage,
  RenewRelationPage,
} from '#renderer/features/relations/relation-form-page.tsx'
import { RelationPage } from '#renderer/features/relations/relation-page.tsx'
import { RelationsPage } from '#renderer/features/relations/relations-page.tsx'
import { SecretsPage } from '#renderer/features/secrets/secrets-page.tsx'
import { LetterheadPage } from '#renderer/features/settings/letterhead-page.tsx'
import { SettingsPage } from '#renderer/features/settings/settings-page.tsx'
import { ComparePage } from '#renderer/features/towns/compare/compare-page.tsx'
import { EditTownPage, NewTownPage } from '#renderer/features/towns/town-form-page.tsx'
import { TownPage } from '#renderer/features/towns/town-page.tsx'
import { TownsPage } from '#renderer/features/towns/towns-page.tsx'
import { EditOfferPage } from '#renderer/features/visits/offer-form-page.tsx'
import { EditPartyPage, NewPartyPage } from '#renderer/features/visits/party-form-page.tsx'
import { EditVisitPage, NewVisitPage } from '#renderer/features/visits/visit-form-page.tsx'
import { VisitsPage } from '#renderer/features/visits/visits-page.tsx'

import { CrashScreen } from './error-screen.tsx'
import { HostsPage } from './household-pages.tsx'
import { page } from './page-route.tsx'
import { root } from './root.tsx'
import {
  VisitDocumentsPage,
  VisitGuestsPage,
  VisitOffersPage,
  VisitOverviewPage,
  VisitPlacementPage,
} from './visit-pages.tsx'

/** Every page of the program, one line each; a new feature adds its lines here and one to `navigation.ts`. */
const routeTree = root.addChildren([
  page('/', OverviewPage),
  page('/relations', RelationsPage),
  page('/relations/map', MapPage),
  page('/relations/new', NewRelationPage),
  page('/relations/$relationId', RelationPage),
  page('/relations/$relationId/edit', EditRelationPage),
  page('/relations/$relationId/renew', RenewRelationPage),
  page('/relations/$relationId/convert', ConvertRelationPage),
  page('/relations/$relationId/charter', NewCharterPage),
  page('/towns', TownsPage),
  page('/towns/compare', ComparePage),
  page('/towns/new', NewTownPage),
  page('/towns/$townId', TownPage),
  page('/towns/$townId/edit', EditTownPage),
  page('/towns/$townId/relation', NewRelationPage),
  page('/visits', VisitsPage),
  page('/visits/new', NewVisitPage),
  page('/visits/$visitId', VisitOverviewPage),
  page('/visits/$visitId/edit', EditVisitPage),
  page('/visits/$visitId/guests', VisitGuestsPage),
  page('/visits/$visitId/guests/import', ImportGuestsPage),
  page('/visits/$visitId/guests/new', NewPartyPage),
  page('/visits/$visitId/guests/$partyId', EditPartyPage),
  page('/visits/$visitId/offers', VisitOffersPage),
  page('/visits/$visitId/offers/import', ImportOffersPage),
  page('/visits/$visitId/offers/$offerId', EditOfferPage),
  page('/visits/$visitId/placement', VisitPlacementPage),
  page('/visits/$visitId/documents', VisitDocumentsPage),
  page('/visits/$visitId/activity', ActivityOfVisitPage),
  page('/households', HostsPage),
  page('/households/import', ImportHouseholdsPage),
  page('/households/new', NewHouseholdPage),
  page('/households/$householdId', HouseholdPage),
  page('/households/$householdId/edit', EditHouseholdPage),
  page('/charters', ChartersPage),
  page('/charters/new', ChooseRelationPage),
  page('/charters/$charterId', CharterPage),
  page('/honours', HonoursPage),
  page('/honours/activities', ActivitiesPage),
  page('/honours/activities/new', NewActivityPage),
  page('/honours/activities/$activityId', ActivityPage),
  page('/honours/awards/new', NewAwardPage),
  page('/honours/awards/$awardId', AwardPage),
  page('/honours/awards/$awardId/edit', EditAwardPage),
  page('/people', PeoplePage),
  page('/people/new', NewPersonPage),
  page('/people/$personId', PersonPage),
  page('/people/$personId/edit', EditPersonPage),
  page('/settings', SettingsPage),
  page('/settings/letterhead', LetterheadPage),
  page('/settings/backups', BackupsPage),
  page('/settings/secrets', SecretsPage),
])

/** Hash history: the same in Electron's own scheme and over loopback HTTP, and a reload stays where it was. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: ({ error, reset }) => <CrashScreen error={error} onRetry={reset} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
