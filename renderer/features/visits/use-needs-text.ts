import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

import type { Guest } from '#shared/records/party.ts'

/** What a guest needs in a few words, rules before wishes: „vegetarisch, Allergie: Katze, barrierefrei“. */
export function useNeedsText(): (guest: Guest) => string {
  const { t } = useTranslation(['visits', 'households'])
  return useCallback(
    (guest) => {
      const animals = guest.allergies.map((animal) => t(`households:animals.${animal}`)).join(', ')
      const parts = [
        guest.mobility === 'step-free' && t('guest.stepFree'),
        animals && t('guest.allergic', { animals }),
        guest.mindsPets === 'no' && t('guest.mindsPetsNo'),
        guest.mindsPets === 'rather-not' && t('guest.mindsPetsRather'),
        guest.mindsSmoke === 'no' && t('guest.mindsSmokeNo'),
        guest.mindsSmoke === 'rather-not' && t('guest.mindsSmokeRather'),
        guest.diet && t(`households:diet.${guest.diet}`),
        guest.dietNote,
        guest.smoker && t('guest.smoker'),
        guest.sharesRoom && t('guest.sharesRoomShort'),
        guest.note,
      ]
      return parts.filter(Boolean).join(', ')
    },
    [t],
  )
}
