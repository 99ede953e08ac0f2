import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { useBook } from '#renderer/api/use-book.tsx'
import { DateField } from '#renderer/components/form/date-field.tsx'
import { RecordForm } from '#renderer/components/form/record-form.tsx'
import { SelectField } from '#renderer/components/form/select-field.tsx'
import { TextField } from '#renderer/components/form/text-field.tsx'
import { townName } from '#shared/domain/names.ts'
import type { Relation } from '#shared/records/relation.ts'
import { type Resolution, resolutionResults, resolutionSchema } from '#shared/records/resolution.ts'

interface ResolutionFormProps {
  readonly resolution: Resolution
  readonly relation: Relation
  readonly onClose: () => void
}

/** A council resolution in the dialog of its relation. */
export function ResolutionForm({ resolution, relation, onClose }: ResolutionFormProps) {
  const { t, i18n } = useTranslation('relations')
  const { save } = useCommit()
  const { towns, office } = useBook()
  const councils = [office.get('office')?.ownTownId ?? '', ...relation.townIds].flatMap((id) => {
    const town = towns.get(id)
    return town ? [{ value: id, label: townName(town, i18n.language) }] : []
  })
  return (
    <RecordForm
      schema={resolutionSchema}
      record={resolution}
      guard={false}
      onSave={(put) => save('resolution-saved', [{ collection: 'resolutions', put }], { quiet: true })}
      onSaved={onClose}
      onCancel={onClose}
    >
      {({ control }) => (
        <SimpleGrid cols={{ base: 1, xs: 2 }} pb="md">
          <SelectField control={control} name="townId" label={t('town')} options={councils} />
          <TextField control={control} name="body" label={t('body')} placeholder={t('bodyHint')} required />
          <DateField control={control} name="date" label={t('date')} required />
          <TextField control={control} name="number" label={t('number')} />
          <TextField control={control} name="subject" label={t('subject')} />
          <SelectField
            control={control}
            name="result"
            label={t('result')}
            options={resolutionResults.map((value) => ({ value, label: t(`results.${value}`) }))}
          />
        </SimpleGrid>
      )}
    </RecordForm>
  )
}
