import { ActionIcon, Button, Group } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { ChoiceField } from '#renderer/components/form/choice-field.tsx'
import { DateField } from '#renderer/components/form/date-field.tsx'
import { FormSection, Wide } from '#renderer/components/form/form-section.tsx'
import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { MultiSelectField, SelectField } from '#renderer/components/form/select-field.tsx'
import { TextField } from '#renderer/components/form/text-field.tsx'
import { TownField } from '#renderer/components/form/town-fields.tsx'
import { townName } from '#shared/domain/names.ts'
import { type Charter, charterKinds, charterOrientations } from '#shared/records/charter.ts'
import { documentLanguages } from '#shared/records/common.ts'

import classes from './charters.module.css'

/** What a charter says: kind, languages, who signs, where and when. */
export function CharterFields({ form }: { readonly form: UseFormReturn<Charter> }) {
  const { t } = useTranslation('charters')
  const { language } = useLocaleNames()
  const { control } = form
  return (
    <>
      <FormSection title={t('sheet')}>
        <Wide>
          <SelectField
            control={control}
            name="kind"
            label={t('kindLabel')}
            options={charterKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        </Wide>
        <Wide>
          <MultiSelectField
            control={control}
            name="languages"
            label={t('languages')}
            description={t('languagesHint')}
            required
            max={2}
            options={documentLanguages.map((value) => ({ value, label: language(value) }))}
          />
        </Wide>
        <Wide>
          <ChoiceField
            control={control}
            name="orientation"
            label={t('orientationLabel')}
            options={charterOrientations.map((value) => ({ value, label: t(`orientation.${value}`) }))}
          />
        </Wide>
      </FormSection>
      <Parties form={form} />
      <FormSection title={t('ceremony')}>
        <TextField control={control} name="place" label={t('place')} required />
        <DateField control={control} name="date" label={t('date')} nullable />
      </FormSection>
    </>
  )
}

const FEWEST = 2

function Parties({ form }: { readonly form: UseFormReturn<Charter> }) {
  const { t, i18n } = useTranslation('charters')
  const { language } = useLocaleNames()
  const towns = useCollection('towns')
  const { control } = form
  const { fields, append, remove } = useFieldArray({ control, name: 'parties', keyName: 'key' })
  const languages = useWatch({ control, name: 'languages' })
  return (
    <FormSection title={t('parties')} description={t('partiesHint')} columns={1}>
      {fields.map((field, index) => {
        const town = towns.get(field.townId)
        const name = town ? townName(town, i18n.language) : `${index + 1}`
        return (
          <fieldset key={field.key} className={classes.party}>
            <legend className={classes.legend}>{name}</legend>
            {fields.length > FEWEST && (
              <ActionIcon
                className={classes.remove}
                variant="subtle"
                color="gray"
                aria-label={t('removeParty', { name })}
                onClick={() => remove(index)}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            )}
            <TownField control={control} name={`parties.${index}.townId`} label={t('town')} required />
            <TextField
              control={control}
              name={`parties.${index}.signatory`}
              label={t('signatory')}
              required
            />
            {languages.map((code) => (
              <TextField
                key={code}
                control={control}
                name={`parties.${index}.offices.${code}`}
                label={t('officeIn', { language: language(code) })}
              />
            ))}
          </fieldset>
        )
      })}
      <Group>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() =>
            append({
              townId: '',
              signatory: '',
              offices: Object.fromEntries(languages.map((code) => [code, ''])),
            })
          }
        >
          {t('addParty')}
        </Button>
      </Group>
    </FormSection>
  )
}
