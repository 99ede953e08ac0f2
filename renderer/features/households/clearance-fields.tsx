import { Switch } from '@mantine/core'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { DateField } from '#renderer/components/form/date-field.tsx'
import { Wide } from '#renderer/components/form/form-section.tsx'
import { TextField } from '#renderer/components/form/text-field.tsx'

import type { HouseholdFormRecord } from './household-form-record.ts'

/** That the certificate was seen: when, until when, by whom; never the certificate itself. */
export function ClearanceFields({ form }: { readonly form: UseFormReturn<HouseholdFormRecord> }) {
  const { t } = useTranslation('households')
  const { control } = form
  const clearance = useWatch({ control, name: 'clearance' })
  return (
    <>
      <Wide>
        <Switch
          label={t('field.cleared')}
          checked={clearance !== null}
          onChange={(event) =>
            form.setValue(
              'clearance',
              event.currentTarget.checked ? { seenOn: '', validUntil: null, seenBy: '' } : null,
              { shouldDirty: true },
            )
          }
        />
      </Wide>
      {clearance !== null && (
        <>
          <DateField control={control} name="clearance.seenOn" label={t('field.seenOn')} required />
          <DateField control={control} name="clearance.validUntil" label={t('field.validUntil')} nullable />
          <TextField control={control} name="clearance.seenBy" label={t('field.seenBy')} required />
        </>
      )}
    </>
  )
}
