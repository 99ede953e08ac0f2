import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import type { Option } from '#renderer/components/form/select-field.tsx'
import { personListName } from '#shared/domain/names.ts'

/** Everybody in the book as options, by family name. */
export function usePersonOptions(): readonly Option[] {
  const people = useCollection('people')
  const { i18n } = useTranslation()
  return useMemo(() => {
    const collator = new Intl.Collator(i18n.language)
    return [...people.values()]
      .map((person) => ({ value: person.id, label: personListName(person) }))
      .sort((a, b) => collator.compare(a.label, b.label))
  }, [people, i18n.language])
}
