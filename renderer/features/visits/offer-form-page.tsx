import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { useRecord, useReplica } from '#renderer/api/use-book.tsx'
import { ChoiceField } from '#renderer/components/form/choice-field.tsx'
import { FormSection, Wide } from '#renderer/components/form/form-section.tsx'
import { RecordForm } from '#renderer/components/form/record-form.tsx'
import { TextareaField } from '#renderer/components/form/text-field.tsx'
import { HostingFields } from '#renderer/components/hosting/hosting-fields.tsx'
import { hostingForm } from '#renderer/components/hosting/hosting-form.ts'
import { PageLink } from '#renderer/components/links.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { RemoveButton } from '#renderer/components/remove-button.tsx'
import { type Offer, offerSchema, offerStatuses } from '#shared/records/offer.ts'
import type { Visit } from '#shared/records/visit.ts'

import { NightsField } from './nights-field.tsx'

export function EditOfferPage({ visitId, offerId }: { readonly visitId: string; readonly offerId: string }) {
  const replica = useReplica()
  // The form starts from what the book says now; later commits do not change what is being typed.
  const start = useMemo(() => {
    const visit = replica.book().visits.get(visitId)
    const offer = replica.book().offers.get(offerId)
    return visit && offer && { visit, offer }
  }, [replica, visitId, offerId])
  return start ? <OfferForm {...start} /> : <NotFound />
}

/** What a household offers for this one visit. */
function OfferForm({ visit, offer }: { readonly visit: Visit; readonly offer: Offer }) {
  const { t } = useTranslation(['visits', 'households'])
  const { save } = useCommit()
  const navigate = useNavigate()
  const household = useRecord('households', offer.householdId)
  const params = { visitId: visit.id }
  const back = () => void navigate({ to: '/visits/$visitId/offers', params })
  return (
    <Page
      title={t('offer.edit')}
      subtitle={
        household && (
          <PageLink to="/households/$householdId" params={{ householdId: household.id }}>
            {household.name}
          </PageLink>
        )
      }
      breadcrumbs={[
        { label: t('title'), link: { to: '/visits' } },
        { label: visit.title, link: { to: '/visits/$visitId', params } },
        { label: t('tab.offers'), link: { to: '/visits/$visitId/offers', params } },
      ]}
      actions={<RemoveButton label="offer-removed" collection="offers" id={offer.id} onRemoved={back} />}
    >
      <RecordForm
        schema={offerSchema}
        record={offer}
        onSave={(put) => save('offer-saved', [{ collection: 'offers', put }], { quiet: true })}
        onSaved={back}
        onCancel={back}
      >
        {(form) => (
          <>
            <FormSection title={t('offer.stay')} description={t('offer.stayText')}>
              <Wide>
                <ChoiceField
                  control={form.control}
                  name="status"
                  label={t('offer.addStatus')}
                  options={offerStatuses.map((value) => ({ value, label: t(`households:answer.${value}`) }))}
                />
              </Wide>
              <Wide>
                <NightsField control={form.control} name="nights" label={t('offer.nights')} visit={visit} />
              </Wide>
              <Wide>
                <TextareaField control={form.control} name="note" label={t('offer.note')} rows={2} />
              </Wide>
            </FormSection>
            <HostingFields form={hostingForm(form)} />
          </>
        )}
      </RecordForm>
    </Page>
  )
}
