import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import type { Column } from '#renderer/components/data-table.tsx'
import { useBedText } from '#renderer/components/hosting/bed-text.ts'
import { TraitSigns } from '#renderer/components/hosting/traits.tsx'
import { guestPlaces } from '#shared/domain/bed-count.ts'
import { nightsBetween } from '#shared/domain/nights.ts'
import { offerStatuses } from '#shared/records/offer.ts'
import type { Visit } from '#shared/records/visit.ts'
import type { OfferRow } from './offer-row.ts'
import { OfferStatus } from './offer-status.tsx'

/** What the table says about each offer. */
export function useOfferColumns(visit: Visit): readonly Column<OfferRow>[] {
  const { t } = useTranslation('visits')
  const bedText = useBedText()
  const total = nightsBetween(visit.arrival, visit.departure).length
  return useMemo(
    () => [
      {
        id: 'household',
        header: t('offer.columns.household'),
        value: ({ name }) => name,
        width: '20%',
      },
      {
        id: 'status',
        header: t('offer.columns.status'),
        value: ({ offer }) => offerStatuses.indexOf(offer.status),
        cell: ({ offer, name }) => <OfferStatus offer={offer} name={name} />,
        width: '150px',
      },
      {
        id: 'places',
        header: t('offer.columns.places'),
        value: ({ offer }) => guestPlaces(offer.hosting),
        align: 'end',
        width: '88px',
      },
      {
        id: 'beds',
        header: t('offer.columns.beds'),
        value: ({ offer }) => bedText(offer.hosting.rooms),
        width: '16%',
      },
      {
        id: 'nights',
        header: t('offer.columns.nights'),
        value: ({ offer }) => offer.nights?.length ?? total,
        cell: ({ offer }) =>
          offer.nights ? t('offer.nightsOf', { count: offer.nights.length, total }) : t('offer.allNights'),
        width: '96px',
      },
      {
        id: 'traits',
        header: t('offer.columns.traits'),
        value: ({ offer, clearedForMinors }) =>
          Number(offer.hosting.stepFree) * 4 + Number(clearedForMinors) * 2 + Number(offer.hosting.reserve),
        cell: ({ offer, clearedForMinors }) => (
          <TraitSigns
            stepFree={offer.hosting.stepFree}
            minors={clearedForMinors}
            reserve={offer.hosting.reserve}
          />
        ),
        width: '112px',
      },
      {
        id: 'guests',
        header: t('offer.columns.guests'),
        value: ({ guests }) => guests.join(', ') || null,
      },
    ],
    [t, bedText, total],
  )
}
