import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { useLocaleNames } from './locale-names.ts'
import { MultiSelectField, SelectField } from './select-field.tsx'
import type { FieldProps } from './use-field.ts'

/** A country by its name in the user's language; the form holds the ISO code. */
export function CountryField<T extends FieldValues>(props: FieldProps<T> & { readonly clearable?: boolean }) {
  const { t } = useTranslation()
  const { countryOptions } = useLocaleNames()
  return <SelectField {...props} options={countryOptions} placeholder={t('form.pickCountry')} searchable />
}

/** Languages by their names; the form holds ISO 639 codes. */
export function LanguagesField<T extends FieldValues>(props: FieldProps<T> & { readonly max?: number }) {
  const { t } = useTranslation()
  const { languageOptions } = useLocaleNames()
  return <MultiSelectField {...props} options={languageOptions} placeholder={t('form.pickLanguage')} />
}

/** One language. */
export function LanguageField<T extends FieldValues>(props: FieldProps<T>) {
  const { t } = useTranslation()
  const { languageOptions } = useLocaleNames()
  return <SelectField {...props} options={languageOptions} placeholder={t('form.pickLanguage')} searchable />
}
