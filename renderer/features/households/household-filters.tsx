import { Chip, Group } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { traitIcons } from '#renderer/components/hosting/traits.tsx'
import { isClearedForMinors } from '#shared/domain/clearance.ts'
import type { Household } from '#shared/records/household.ts'

import classes from './household-filters.module.css'

/** What a household must be to stay in the list; several must all be true. */
export const householdFilters = {
  noAnimals: ({ hosting }) => hosting.pets.length === 0,
  noSmoke: ({ hosting }) => hosting.smoking !== 'inside',
  stepFree: ({ hosting }) => hosting.stepFree,
  minors: (household, day) => isClearedForMinors(household, day),
  reserve: ({ hosting }) => hosting.reserve,
} as const satisfies Readonly<Record<string, (household: Household, day: string) => boolean>>
export type HouseholdFilter = keyof typeof householdFilters

interface HouseholdFiltersProps {
  readonly chosen: readonly HouseholdFilter[]
  readonly onChange: (chosen: HouseholdFilter[]) => void
}

/** Narrows the list down to households with all that is pressed. */
export function HouseholdFilters({ chosen, onChange }: HouseholdFiltersProps) {
  const { t } = useTranslation('households')
  return (
    <Chip.Group multiple value={[...chosen]} onChange={(value) => onChange(value as HouseholdFilter[])}>
      <Group gap={6} role="group" aria-label={t('filter.label')}>
        {(Object.keys(householdFilters) as HouseholdFilter[]).map((name) => (
          <Chip
            key={name}
            value={name}
            size="xs"
            variant="outline"
            icon={<IconCheck size={12} aria-hidden />}
          >
            <FilterName name={name} />
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  )
}

/** With the sign that stands in the table, so that it explains itself. */
function FilterName({ name }: { readonly name: HouseholdFilter }) {
  const { t } = useTranslation('households')
  const Sign = name in traitIcons ? traitIcons[name as keyof typeof traitIcons] : null
  return (
    <span className={classes.name}>
      {Sign && <Sign size={14} aria-hidden />}
      {t(`filter.${name}`)}
    </span>
  )
}
