import { Text } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { ChoiceField } from '#renderer/components/form/choice-field.tsx'
import { FormSection, Wide } from '#renderer/components/form/form-section.tsx'
import { LanguageField } from '#renderer/components/form/locale-fields.tsx'
import { ReferencesField } from '#renderer/components/form/references-field.tsx'
import { TextareaField } from '#renderer/components/form/text-field.tsx'
import { useField } from '#renderer/components/form/use-field.ts'
import { AddPerson } from '#renderer/components/people/add-person.tsx'
import { likelyPartyKind } from '#shared/domain/party-kind.ts'
import { partyKinds } from '#shared/records/party.ts'
import type { Person } from '#shared/records/person.ts'
import type { Visit } from '#shared/records/visit.ts'
import { FormerHosts } from './former-hosts.tsx'
import classes from './guest-fields.module.css'
import { GuestFields } from './guest-fields.tsx'
import { NightsField } from './nights-field.tsx'
import { newGuest, type PartyFormRecord } from './party-form-record.ts'

interface PartyFieldsProps {
  readonly form: UseFormReturn<PartyFormRecord>
  readonly visit: Visit
}

/** Who travels together, when, and where they would like to stay. */
export function PartyFields({ form, visit }: PartyFieldsProps) {
  const { t } = useTranslation('visits')
  const { control } = form
  useLikelyKind(form, visit)
  const alone = useWatch({ control, name: 'guests' }).length < 2
  return (
    <>
      <FormSection title={t('party.section.guests')} description={t('party.section.guestsText')}>
        <Wide>
          <Guests form={form} visit={visit} />
        </Wide>
        <Wide>
          <ChoiceField
            control={control}
            name="kind"
            label={t('party.kind')}
            description={t('party.kindText')}
            options={partyKinds
              .filter((value) => alone === (value === 'single'))
              .map((value) => ({ value, label: t(`party.kinds.${value}`) }))}
          />
        </Wide>
      </FormSection>
      <FormSection title={t('party.section.stay')} description={t('party.section.stayText')}>
        <Wide>
          <NightsField control={control} name="nights" label={t('party.nights')} visit={visit} />
        </Wide>
      </FormSection>
      <WishFields form={form} visit={visit} />
      <FormSection title={t('party.section.rest')}>
        <LanguageField control={control} name="language" label={t('party.language')} required />
        <Wide>
          <TextareaField control={control} name="note" label={t('party.note')} rows={2} />
        </Wide>
      </FormSection>
    </>
  )
}

function Guests({ form, visit }: PartyFieldsProps) {
  const { t } = useTranslation('visits')
  const { control } = form
  const guests = useFieldArray({ control, name: 'guests', keyName: 'key' })
  const { input } = useField({ control, name: 'guests', label: t('party.section.guests') })
  const homeTown = useHomeTown(visit)

  function add(person: Person) {
    // Who is made here comes from the town that sends the visit.
    const known = person.revision > 0
    guests.append(newGuest(known ? person : { ...person, ...homeTown }), { shouldFocus: false })
    form.clearErrors('guests')
  }

  return (
    <>
      <ul className={classes.guests} aria-label={t('party.section.guests')}>
        {guests.fields.map((guest, index) => (
          <GuestFields
            key={guest.key}
            form={form}
            index={index}
            visit={visit}
            onRemove={() => guests.remove(index)}
          />
        ))}
      </ul>
      <AddPerson
        label={t('party.addGuest')}
        description={t('party.addGuestHint')}
        without={guests.fields.map((guest) => guest.person.id)}
        onAdd={add}
      />
      {input.error && guests.fields.length === 0 && (
        <Text size="sm" c="var(--mantine-color-error)" mt={4}>
          {input.error}
        </Text>
      )}
    </>
  )
}

/** Town and language of the guests: the partner's, or ours when we travel. */
function useHomeTown(visit: Visit): Pick<Person, 'townId' | 'languages'> {
  const towns = useCollection('towns')
  const office = useCollection('office').get('office')
  const town = towns.get((visit.direction === 'incoming' ? visit.townIds[0] : office?.ownTownId) ?? '')
  return { townId: town?.id ?? null, languages: town?.languages.slice(0, 1) ?? [] }
}

/** The kind follows the guests until it is chosen by hand; that one person is no couple is always corrected. */
function useLikelyKind({ control, getValues, setValue }: PartyFieldsProps['form'], visit: Visit) {
  const guests = useWatch({ control, name: 'guests' })
  const likely = likelyPartyKind(
    guests.map((guest) => guest.person),
    visit.arrival,
  )
  const alone = guests.length < 2
  const proposed = useRef(getValues('revision') === 0 ? getValues('kind') : null)
  useEffect(() => {
    const kind = getValues('kind')
    const impossible = alone !== (kind === 'single')
    if (kind !== proposed.current && !impossible) return
    setValue('kind', likely, { shouldDirty: true })
    proposed.current = likely
  }, [likely, alone, getValues, setValue])
}

function WishFields({ form, visit }: PartyFieldsProps) {
  const { t, i18n } = useTranslation(['visits', 'common'])
  const households = useCollection('households')
  const options = useMemo(() => {
    const collator = new Intl.Collator(i18n.language)
    return [...households.values()]
      .map((household) => ({
        value: household.id,
        label: [household.name, household.district].filter(Boolean).join(', '),
      }))
      .sort((a, b) => collator.compare(a.label, b.label))
  }, [households, i18n.language])
  // On a journey of ours the hosts live elsewhere.
  if (visit.direction === 'outgoing' && options.length === 0) return null
  return (
    <FormSection title={t('party.section.wishes')} description={t('party.section.wishesText')} columns={1}>
      <FormerHosts form={form} visit={visit} />
      <ReferencesField
        control={form.control}
        name="wishes"
        label={t('party.wishes')}
        options={options}
        placeholder={t('party.pickHousehold')}
      />
      <ReferencesField
        control={form.control}
        name="never"
        label={t('party.never')}
        options={options}
        placeholder={t('party.pickHousehold')}
      />
    </FormSection>
  )
}
