import { Switch } from '@mantine/core'
import { useMemo } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { AddressFields } from '#renderer/components/form/address-fields.tsx'
import { PartialDateField } from '#renderer/components/form/date-field.tsx'
import { FormSection, Wide } from '#renderer/components/form/form-section.tsx'
import { LanguagesField } from '#renderer/components/form/locale-fields.tsx'
import { SelectField, TagsField } from '#renderer/components/form/select-field.tsx'
import { TextareaField, TextField } from '#renderer/components/form/text-field.tsx'
import { TownField } from '#renderer/components/form/town-fields.tsx'
import { sexes } from '#shared/records/common.ts'
import type { Person } from '#shared/records/person.ts'

/** The fields of a person. */
export function PersonFields({ form }: { readonly form: UseFormReturn<Person> }) {
  const { t } = useTranslation(['people', 'common'])
  const { control } = form
  const people = useCollection('people')
  const interests = useMemo(
    () => [...new Set([...people.values()].flatMap((person) => person.interests))].sort(),
    [people],
  )
  const hasAddress = useWatch({ control, name: 'address' }) !== null
  return (
    <>
      <FormSection title={t('name')} description={t('nameHint')} columns={3}>
        <TextField control={control} name="title" label={t('titleLabel')} />
        <TextField control={control} name="givenName" label={t('givenName')} />
        <TextField control={control} name="familyName" label={t('familyName')} required />
      </FormSection>
      <FormSection title={t('reach')}>
        <TextField control={control} name="email" type="email" label={t('email')} />
        <TownField control={control} name="townId" label={t('town')} clearable />
        <TextField control={control} name="phone" type="tel" label={t('phone')} />
        <TextField control={control} name="mobile" type="tel" label={t('mobile')} />
        <Wide>
          <Switch
            label={t('withAddress')}
            checked={hasAddress}
            onChange={(event) =>
              form.setValue(
                'address',
                event.currentTarget.checked ? { street: '', postcode: '', city: '', country: null } : null,
                { shouldDirty: true },
              )
            }
          />
        </Wide>
        {hasAddress && <AddressFields control={control} name="address" />}
      </FormSection>
      <FormSection title={t('about')} description={`${t('aboutHint')} ${t('bedNote')}`}>
        <PartialDateField control={control} name="born" label={t('born')} nullable />
        <SelectField
          control={control}
          name="sex"
          label={t('sex')}
          clearable
          options={sexes.map((value) => ({ value, label: t(`common:sex.${value}`) }))}
        />
        <Wide>
          <LanguagesField control={control} name="languages" label={t('languages')} />
        </Wide>
        <Wide>
          <TagsField
            control={control}
            name="interests"
            label={t('interests')}
            description={t('interestsHint')}
            suggestions={interests}
          />
        </Wide>
        <Wide>
          <TextareaField control={control} name="note" label={t('note')} />
        </Wide>
      </FormSection>
    </>
  )
}
