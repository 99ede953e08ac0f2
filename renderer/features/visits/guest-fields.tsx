import { ActionIcon, Badge, Group, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { ChecksField } from '#renderer/components/form/checks-field.tsx'
import { TriAnswerField } from '#renderer/components/form/choice-field.tsx'
import { PartialDateField } from '#renderer/components/form/date-field.tsx'
import { LanguagesField } from '#renderer/components/form/locale-fields.tsx'
import { SelectField } from '#renderer/components/form/select-field.tsx'
import { CheckboxField } from '#renderer/components/form/switch-field.tsx'
import { TextField } from '#renderer/components/form/text-field.tsx'
import { ageOn } from '#shared/domain/age.ts'
import { personName } from '#shared/domain/names.ts'
import { animals, diets, sexes } from '#shared/records/common.ts'
import type { Visit } from '#shared/records/visit.ts'

import classes from './guest-fields.module.css'
import { MobilityField } from './mobility-field.tsx'
import type { PartyFormRecord } from './party-form-record.ts'

interface GuestFieldsProps {
  readonly form: UseFormReturn<PartyFormRecord>
  readonly index: number
  readonly visit: Visit
  readonly onRemove: () => void
}

/** One guest: who it is, and what matters for bed and table. */
export function GuestFields({ form, index, visit, onRemove }: GuestFieldsProps) {
  const { t } = useTranslation(['visits', 'households', 'common'])
  const { control } = form
  const person = useWatch({ control, name: `guests.${index}.person` })
  const name = personName(person) || t('households:person.unnamed')
  const age = ageOn(person.born, visit.arrival)
  const at = `guests.${index}` as const
  return (
    <li className={classes.guest} aria-label={name}>
      <Group gap="xs" mb="xs" wrap="nowrap">
        <Text fw={600} size="sm" truncate>
          {name}
        </Text>
        {age !== null && age >= 0 && (
          <Text size="sm" c="dimmed">
            {t('guest.ageAt', { count: age })}
          </Text>
        )}
        {person.revision === 0 && (
          <Badge variant="outline" size="sm" tt="none" fw={500}>
            {t('households:person.new')}
          </Badge>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          ms="auto"
          aria-label={t('party.removeGuest', { name })}
          onClick={onRemove}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <div className={classes.fields}>
        <TextField
          control={control}
          name={`${at}.person.givenName`}
          label={t('households:person.givenName')}
        />
        <TextField
          control={control}
          name={`${at}.person.familyName`}
          label={t('households:person.familyName')}
          required
        />
        <SelectField
          control={control}
          name={`${at}.person.sex`}
          label={t('households:person.sex')}
          options={sexes.map((value) => ({ value, label: t(`common:sex.${value}`) }))}
          clearable
        />
        <PartialDateField
          control={control}
          name={`${at}.person.born`}
          label={t('households:person.born')}
          nullable
        />
        <div className={classes.four}>
          <LanguagesField
            control={control}
            name={`${at}.person.languages`}
            label={t('households:person.languages')}
          />
        </div>
        <SelectField
          control={control}
          name={`${at}.diet`}
          label={t('guest.dietField')}
          options={diets.map((value) => ({ value, label: t(`households:diet.${value}`) }))}
          placeholder={t('guest.noDiet')}
          clearable
        />
        <div className={classes.four}>
          <TextField
            control={control}
            name={`${at}.dietNote`}
            label={t('guest.dietNote')}
            placeholder={t('guest.dietNotePlaceholder')}
          />
        </div>
        <div className={classes.full}>
          <ChecksField
            control={control}
            name={`${at}.allergies`}
            label={t('guest.allergies')}
            options={animals.map((value) => ({ value, label: t(`households:animals.${value}`) }))}
          />
        </div>
        <div className={classes.half}>
          <TriAnswerField control={control} name={`${at}.mindsPets`} label={t('guest.mindsPets')} />
        </div>
        <div className={classes.half}>
          <TriAnswerField control={control} name={`${at}.mindsSmoke`} label={t('guest.mindsSmoke')} />
        </div>
        <Group className={classes.full} gap="lg">
          <MobilityField control={control} name={`${at}.mobility`} label={t('guest.mobility')} />
          <CheckboxField control={control} name={`${at}.smoker`} label={t('guest.smoker')} />
          <CheckboxField control={control} name={`${at}.sharesRoom`} label={t('guest.sharesRoom')} />
        </Group>
        <div className={classes.full}>
          <TextField control={control} name={`${at}.note`} label={t('guest.note')} />
        </div>
      </div>
    </li>
  )
}
