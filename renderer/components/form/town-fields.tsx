import { ActionIcon, Tooltip } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { townName } from '#shared/domain/names.ts'
import type { Town } from '#shared/records/town.ts'

import { NewTownDialog } from '../new-town-dialog.tsx'
import { ReferencesField } from './references-field.tsx'
import { type Option, SelectField } from './select-field.tsx'
import classes from './town-fields.module.css'
import { type FieldProps, useField } from './use-field.ts'

const everyTown = () => true

/** The towns of the book as options, by their names in the user's language. */
export function useTownOptions(suits: (town: Town) => boolean = everyTown): readonly Option[] {
  const { i18n } = useTranslation()
  const towns = useCollection('towns')
  return useMemo(() => {
    const collator = new Intl.Collator(i18n.language)
    return [...towns.values()]
      .filter(suits)
      .map((town) => ({ value: town.id, label: townName(town, i18n.language) }))
      .sort((a, b) => collator.compare(a.label, b.label))
  }, [towns, suits, i18n.language])
}

/** One town of the book, or null. */
export function TownField<T extends FieldValues>(props: FieldProps<T> & { readonly clearable?: boolean }) {
  const { t } = useTranslation()
  return <SelectField {...props} options={useTownOptions()} placeholder={t('form.pickTown')} searchable />
}

const isPartner = (town: Town) => town.role !== 'own'

/** Partner towns; one that is not in the book yet is added on the spot. */
export function PartnerTownsField<T extends FieldValues>(props: FieldProps<T>) {
  const { t } = useTranslation(['relations', 'common'])
  const [creating, setCreating] = useState(false)
  const { field } = useField(props)
  return (
    <div className={classes.line}>
      <ReferencesField
        {...props}
        options={useTownOptions(isPartner)}
        placeholder={t('common:form.pickTown')}
      />
      <Tooltip label={t('newTown')}>
        <ActionIcon variant="default" size={36} aria-label={t('newTown')} onClick={() => setCreating(true)}>
          <IconPlus size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {creating && (
        <NewTownDialog
          townRole="partner"
          onClose={() => setCreating(false)}
          onCreated={(id) => {
            setCreating(false)
            field.onChange([...(field.value ?? []), id])
          }}
        />
      )}
    </div>
  )
}
