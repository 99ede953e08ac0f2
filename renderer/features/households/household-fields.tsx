import { useMemo } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { AddressFields } from '#renderer/components/form/address-fields.tsx'
import { FormSection, Wide } from '#renderer/components/form/form-section.tsx'
import { ReferencesField } from '#renderer/components/form/references-field.tsx'
import { TextareaField, TextField } from '#renderer/components/form/text-field.tsx'
import { HostingFields } from '#renderer/components/hosting/hosting-fields.tsx'
import { hostingForm } from '#renderer/components/hosting/hosting-form.ts'
import { usePersonOptions } from '#renderer/components/people/use-person-options.ts'

import { ChildrenField } from './children-field.tsx'
import { ClearanceFields } from './clearance-fields.tsx'
import { HostPeople } from './host-people.tsx'
import type { HouseholdFormRecord } from './household-form-record.ts'

/** All fields of a household, in the order in which an office asks on the telephone. */
export function HouseholdFields({ form }: { readonly form: UseFormReturn<HouseholdFormRecord> }) {
  const { t } = useTranslation(['households', 'common'])
  const { control } = form
  return (
    <>
      <FormSection title={t('section.people')} description={t('section.peopleText')}>
        <Wide>
          <HostPeople form={form} />
        </Wide>
      </FormSection>
      <FormSection title={t('section.household')} description={t('section.householdText')}>
        <TextField
          control={control}
          name="name"
          label={t('field.name')}
          placeholder={t('field.namePlaceholder')}
          required
        />
        <TextField control={control} name="district" label={t('field.district')} />
        <AddressFields control={control} name="address" />
      </FormSection>
      <FormSection title={t('section.children')} description={t('section.childrenText')}>
        <Wide>
          <ChildrenField control={control} />
        </Wide>
      </FormSection>
      <HostingFields form={hostingForm(form)} />
      <WishFields form={form} />
      <FormSection title={t('section.clearance')} description={t('section.clearanceText')}>
        <ClearanceFields form={form} />
      </FormSection>
      <FormSection title={t('section.note')}>
        <Wide>
          <TextareaField control={control} name="note" label={t('field.note')} />
        </Wide>
      </FormSection>
    </>
  )
}

/** Whom it would gladly have again, and whom not: people, because they come with another party next time. */
function WishFields({ form }: { readonly form: UseFormReturn<HouseholdFormRecord> }) {
  const { t } = useTranslation(['households', 'common'])
  const everybody = usePersonOptions()
  const people = useCollection('people')
  const hosts = useWatch({ control: form.control, name: 'hosts' })
  const options = useMemo(() => {
    const living = new Set(hosts.map((host) => host.id))
    return everybody.filter(({ value }) => !living.has(value))
  }, [everybody, hosts])
  const placeholder = people.size > 0 ? t('common:form.pickPerson') : undefined
  return (
    <FormSection title={t('section.wishes')} description={t('section.wishesText')} columns={1}>
      <ReferencesField
        control={form.control}
        name="wishes"
        label={t('field.wishes')}
        options={options}
        placeholder={placeholder}
      />
      <ReferencesField
        control={form.control}
        name="never"
        label={t('field.never')}
        options={options}
        placeholder={placeholder}
      />
    </FormSection>
  )
}
