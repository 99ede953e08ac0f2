import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { type Offer, offerStatuses } from '#shared/records/offer.ts'

import classes from './offer-status.module.css'

interface OfferStatusProps {
  readonly offer: Offer
  readonly name: string
}

/** The answer of a household, changed in the table while the telephone rings. */
export function OfferStatus({ offer, name }: OfferStatusProps) {
  const { t } = useTranslation(['visits', 'households'])
  const { save } = useCommit()
  return (
    <NativeSelect
      size="xs"
      className={classes.status}
      data-status={offer.status}
      aria-label={t('offer.statusOf', { name })}
      value={offer.status}
      data={offerStatuses.map((value) => ({ value, label: t(`households:answer.${value}`) }))}
      // The row opens the offer; choosing an answer in it must not.
      onClick={(event) => event.stopPropagation()}
      onChange={(event) =>
        void save('offer-saved', [
          {
            collection: 'offers',
            put: { ...offer, status: event.currentTarget.value as Offer['status'] },
          },
        ])
      }
    />
  )
}
