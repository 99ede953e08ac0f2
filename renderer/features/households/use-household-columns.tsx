import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import type { Column } from '#renderer/components/data-table.tsx'
import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { useBedText } from '#renderer/components/hosting/bed-text.ts'
import { TraitSigns } from '#renderer/components/hosting/traits.tsx'
import { today } from '#renderer/components/today.ts'
import { bedCount } from '#shared/domain/bed-count.ts'
import { isClearedForMinors } from '#shared/domain/clearance.ts'
import type { Household } from '#shared/records/household.ts'

/** What the list says about each household. */
export function useHouseholdColumns(): readonly Column<Household>[] {
  const { t } = useTranslation('households')
  const { language } = useLocaleNames()
  const bedText = useBedText()
  return useMemo(() => {
    const day = today()
    return [
      { id: 'name', header: t('columns.name'), value: ({ name }) => name, width: '21%' },
      {
        id: 'place',
        header: t('columns.place'),
        value: ({ district, address }) => district || address.city || null,
        width: '13%',
      },
      {
        id: 'beds',
        header: t('columns.beds'),
        value: ({ hosting }) => bedCount(hosting.rooms).places,
        cell: ({ hosting }) => bedText(hosting.rooms),
        width: '16%',
      },
      {
        id: 'maxGuests',
        header: t('columns.maxGuests'),
        value: ({ hosting }) => hosting.maxGuests,
        align: 'end',
        width: '80px',
      },
      {
        id: 'languages',
        header: t('columns.languages'),
        value: ({ hosting }) => hosting.languages.map(language).join(', ') || null,
        // The list is found by the names but has room for the codes.
        cell: ({ hosting }) => hosting.languages.join(' · ').toUpperCase(),
        width: '104px',
      },
      {
        id: 'animals',
        header: t('columns.animals'),
        value: ({ hosting }) => hosting.pets.map((pet) => t(`animals.${pet}`)).join(', ') || null,
      },
      {
        id: 'smoking',
        header: t('columns.smoking'),
        value: ({ hosting }) => (hosting.smoking === 'none' ? null : t(`smokingShort.${hosting.smoking}`)),
        width: '104px',
      },
      {
        id: 'traits',
        header: t('columns.traits'),
        value: (household) =>
          Number(household.hosting.stepFree) * 4 +
          Number(isClearedForMinors(household, day)) * 2 +
          Number(household.hosting.reserve),
        cell: (household) => (
          <TraitSigns
            stepFree={household.hosting.stepFree}
            minors={isClearedForMinors(household, day)}
            reserve={household.hosting.reserve}
          />
        ),
        width: '104px',
      },
    ]
  }, [t, language, bedText])
}
