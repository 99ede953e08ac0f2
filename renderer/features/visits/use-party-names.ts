import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import type { Option } from '#renderer/components/form/select-field.tsx'
import { partyName } from '#shared/domain/party-name.ts'
import type { Party } from '#shared/records/party.ts'

/** The name of a party by its people. */
export function usePartyName(): (party: Party) => string {
  const people = useCollection('people')
  return useCallback(
    (party) => partyName(party.guests.flatMap((guest) => people.get(guest.personId) ?? [])),
    [people],
  )
}

/** Parties as options, by name. */
export function usePartyOptions(parties: readonly Party[]): readonly Option[] {
  const nameOf = usePartyName()
  const { i18n } = useTranslation()
  return useMemo(() => {
    const collator = new Intl.Collator(i18n.language)
    return parties
      .map((party) => ({ value: party.id, label: nameOf(party) }))
      .sort((a, b) => collator.compare(a.label, b.label))
  }, [parties, nameOf, i18n.language])
}
