import { useTranslation } from 'react-i18next'

import { ChecksField } from '#renderer/components/form/checks-field.tsx'
import { ChoiceField, TriAnswerField } from '#renderer/components/form/choice-field.tsx'
import { FormSection, Wide } from '#renderer/components/form/form-section.tsx'
import { LanguagesField } from '#renderer/components/form/locale-fields.tsx'
import { NumberField } from '#renderer/components/form/number-field.tsx'
import { TagsField } from '#renderer/components/form/select-field.tsx'
import { SwitchField } from '#renderer/components/form/switch-field.tsx'
import { animals, diets } from '#shared/records/common.ts'
import { smokingHabits } from '#shared/records/hosting.ts'

import type { HostingForm } from './hosting-form.ts'
import { RoomsField } from './rooms-field.tsx'
import { useInterestSuggestions } from './use-interest-suggestions.ts'

const whom = ['men', 'women', 'children', 'youth', 'smokers'] as const

/** What a household offers and whom it takes: the same fields for the household and for its offer. */
export function HostingFields({ form }: { readonly form: HostingForm }) {
  const { t } = useTranslation('households')
  const { control } = form
  const interests = useInterestSuggestions()
  return (
    <>
      <FormSection title={t('section.rooms')} description={t('section.roomsText')}>
        <Wide>
          <RoomsField form={form} />
        </Wide>
      </FormSection>
      <FormSection title={t('section.guests')} description={t('section.guestsText')}>
        <NumberField control={control} name="hosting.maxGuests" label={t('field.maxGuests')} required />
        <NumberField control={control} name="hosting.likes" label={t('field.likes')} required />
        <Wide>
          <SwitchField control={control} name="hosting.reserve" label={t('field.reserve')} />
        </Wide>
      </FormSection>
      <FormSection title={t('section.house')} description={t('section.houseText')}>
        <Wide>
          <ChecksField
            control={control}
            name="hosting.pets"
            label={t('field.animals')}
            options={animals.map((value) => ({ value, label: t(`animals.${value}`) }))}
          />
        </Wide>
        <Wide>
          <ChoiceField
            control={control}
            name="hosting.smoking"
            label={t('field.smoking')}
            options={smokingHabits.map((value) => ({ value, label: t(`smoking.${value}`) }))}
          />
        </Wide>
        <Wide>
          <SwitchField control={control} name="hosting.stepFree" label={t('field.stepFree')} />
        </Wide>
        <NumberField
          control={control}
          name="hosting.distanceKm"
          label={t('field.distance')}
          decimals={1}
          suffix=" km"
          min={0}
        />
      </FormSection>
      <FormSection title={t('section.common')} description={t('section.commonText')}>
        <Wide>
          <LanguagesField control={control} name="hosting.languages" label={t('field.languages')} />
        </Wide>
        <Wide>
          <ChecksField
            control={control}
            name="hosting.diets"
            label={t('field.diets')}
            options={diets.map((value) => ({ value, label: t(`diet.${value}`) }))}
          />
        </Wide>
        <Wide>
          <TagsField
            control={control}
            name="hosting.interests"
            label={t('field.interests')}
            suggestions={interests}
          />
        </Wide>
      </FormSection>
      <FormSection title={t('section.accepts')} description={t('section.acceptsText')}>
        {whom.map((who) => (
          <TriAnswerField
            key={who}
            control={control}
            name={`hosting.accepts.${who}`}
            label={t(`accepts.${who}`)}
          />
        ))}
      </FormSection>
    </>
  )
}
