import { Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { ChoiceField } from '#renderer/components/form/choice-field.tsx'
import { FormSection, Wide } from '#renderer/components/form/form-section.tsx'
import { ImageField } from '#renderer/components/form/image-field.tsx'
import { CountryField, LanguagesField } from '#renderer/components/form/locale-fields.tsx'
import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { NumberField } from '#renderer/components/form/number-field.tsx'
import { MultiSelectField, SelectField } from '#renderer/components/form/select-field.tsx'
import { TextareaField, TextField } from '#renderer/components/form/text-field.tsx'
import { GazetteerSearch } from '#renderer/components/gazetteer-search.tsx'
import type { GazetteerTown } from '#shared/contract/answers.ts'
import { sexes } from '#shared/records/common.ts'
import { type Town, townLevels, townStructures } from '#shared/records/town.ts'

interface TownFieldsProps {
  readonly form: UseFormReturn<Town>
}

/** The fields of a town; the gazetteer fills in what it knows. */
export function TownFields({ form }: TownFieldsProps) {
  const { t } = useTranslation(['towns', 'common'])
  const { control } = form
  const role = useWatch({ control, name: 'role' })
  return (
    <>
      <FormSection title={t('fill')} description={t('fillHint')} columns={1}>
        <Gazetteer form={form} />
      </FormSection>
      <FormSection title={t('identity')} description={t('identityHint')}>
        <TextField control={control} name="name" label={t('name')} required />
        <SelectField
          control={control}
          name="level"
          label={t('levelLabel')}
          options={townLevels.map((value) => ({ value, label: t(`level.${value}`) }))}
        />
        <CountryField control={control} name="country" label={t('country')} required />
        <TextField control={control} name="region" label={t('region')} />
        {role !== 'own' && (
          <Wide>
            <ChoiceField
              control={control}
              name="role"
              label={t('roleLabel')}
              options={(['partner', 'candidate'] as const).map((value) => ({
                value,
                label: t(`role.${value}`),
              }))}
            />
          </Wide>
        )}
      </FormSection>
      <Names form={form} />
      <FormSection title={t('arms')} description={t('armsHint')} columns={1}>
        <ImageField
          control={control}
          name="coatOfArms"
          label={t('arms')}
          chooseLabel={t('armsChoose')}
          replaceLabel={t('armsReplace')}
        />
      </FormSection>
      <FormSection title={t('mayor')} description={t('mayorHint')} columns={3}>
        <TextField control={control} name="mayor.name" label={t('mayorName')} />
        <TextField control={control} name="mayor.office" label={t('mayorOffice')} />
        <SelectField
          control={control}
          name="mayor.sex"
          label={t('mayorSex')}
          clearable
          options={sexes.map((value) => ({ value, label: t(`common:sex.${value}`) }))}
        />
      </FormSection>
      <FormSection title={t('facts')} description={t('factsHint')}>
        <NumberField control={control} name="population" label={t('population')} />
        <NumberField control={control} name="populationYear" label={t('populationYear')} plain />
        <LanguagesField control={control} name="languages" label={t('languages')} />
        <MultiSelectField
          control={control}
          name="structure"
          label={t('structureLabel')}
          options={townStructures.map((value) => ({ value, label: t(`structure.${value}`) }))}
        />
        <Wide>
          <TextField control={control} name="website" type="url" label={t('website')} />
        </Wide>
        <Wide>
          <TextareaField control={control} name="note" label={t('common:note')} />
        </Wide>
      </FormSection>
    </>
  )
}

function Gazetteer({ form }: TownFieldsProps) {
  const { t } = useTranslation('towns')
  const [query, setQuery] = useState('')
  const [filled, setFilled] = useState<string | null>(null)

  function fill(town: GazetteerTown) {
    const change = { shouldDirty: true, shouldValidate: form.formState.isSubmitted } as const
    form.setValue('name', town.name, change)
    form.setValue('country', town.country, change)
    form.setValue('region', town.region, change)
    form.setValue('population', town.population || null, change)
    form.setValue('latitude', town.latitude, change)
    form.setValue('longitude', town.longitude, change)
    setQuery('')
    setFilled(town.name)
  }
  return (
    <div>
      <GazetteerSearch label={t('fillLabel')} value={query} onType={setQuery} onPick={fill} />
      <Text size="sm" c="dimmed" mt={4} role="status">
        {filled && t('filled', { name: filled })}
      </Text>
    </div>
  )
}

/** A name for each language that the book writes in. */
function Names({ form }: TownFieldsProps) {
  const { t, i18n } = useTranslation('towns')
  const { language } = useLocaleNames()
  const spoken = useWatch({ control: form.control, name: 'languages' })
  const names = useWatch({ control: form.control, name: 'names' })
  const languages = useMemo(() => {
    const collator = new Intl.Collator(i18n.language)
    return [...new Set([...Object.keys(names), ...spoken])].sort((a, b) =>
      collator.compare(language(a), language(b)),
    )
  }, [spoken, names, language, i18n.language])
  return (
    <FormSection title={t('names')} description={t('namesHint')} columns={3}>
      {languages.map((code) => (
        <TextField
          key={code}
          control={form.control}
          name={`names.${code}`}
          label={t('nameIn', { language: language(code) })}
        />
      ))}
    </FormSection>
  )
}
