import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { useRecord } from '#renderer/api/use-book.tsx'
import { AddressFields } from '#renderer/components/form/address-fields.tsx'
import { FormSection, Wide } from '#renderer/components/form/form-section.tsx'
import { RecordForm } from '#renderer/components/form/record-form.tsx'
import { SelectField } from '#renderer/components/form/select-field.tsx'
import { TextField } from '#renderer/components/form/text-field.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { interfaceLanguages } from '#shared/records/common.ts'
import { officeSchema } from '#shared/records/office.ts'

/** The letterhead of the office: what stands on every letter. */
export function LetterheadPage() {
  const { t } = useTranslation('settings')
  const office = useRecord('office', 'office')
  const { save } = useCommit()
  const navigate = useNavigate()
  const back = () => void navigate({ to: '/settings' })
  if (!office) return <NotFound />
  return (
    <Page title={t('letterhead')} breadcrumbs={[{ label: t('title'), link: { to: '/settings' } }]}>
      <RecordForm
        schema={officeSchema}
        record={office}
        onSave={(put) => save('office-saved', [{ collection: 'office', put }], { quiet: true })}
        onSaved={back}
        onCancel={back}
      >
        {({ control }) => (
          <>
            <FormSection title={t('sender')} description={t('senderHint')}>
              <Wide>
                <TextField control={control} name="name" label={t('officeName')} required />
              </Wide>
              <AddressFields control={control} name="address" />
            </FormSection>
            <FormSection title={t('reach')}>
              <TextField control={control} name="phone" type="tel" label={t('phone')} />
              <TextField control={control} name="email" type="email" label={t('email')} />
            </FormSection>
            <FormSection title={t('signing')} description={t('signingHint')}>
              <TextField control={control} name="signatory" label={t('signatory')} />
              <TextField control={control} name="signatoryOffice" label={t('signatoryOffice')} />
              <SelectField
                control={control}
                name="letterLanguage"
                label={t('letterLanguage')}
                options={interfaceLanguages.map((value) => ({ value, label: t(`languages.${value}`) }))}
              />
            </FormSection>
          </>
        )}
      </RecordForm>
    </Page>
  )
}
