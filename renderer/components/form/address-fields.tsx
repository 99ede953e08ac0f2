import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { Wide } from './form-section.tsx'
import { CountryField } from './locale-fields.tsx'
import { TextField } from './text-field.tsx'

interface AddressFieldsProps<T extends FieldValues> {
  readonly control: Control<T>
  /** Where the address lives in the record: `address`. */
  readonly name: FieldPath<T>
}

/** Street, postcode, town and country of an address. */
export function AddressFields<T extends FieldValues>({ control, name }: AddressFieldsProps<T>) {
  const { t } = useTranslation()
  const at = (part: string) => `${name}.${part}` as FieldPath<T>
  return (
    <>
      <Wide>
        <TextField control={control} name={at('street')} label={t('address.street')} />
      </Wide>
      <TextField control={control} name={at('postcode')} label={t('address.postcode')} />
      <TextField control={control} name={at('city')} label={t('address.city')} />
      <CountryField control={control} name={at('country')} label={t('address.country')} clearable />
    </>
  )
}
