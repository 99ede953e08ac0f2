import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import type { Option } from '#renderer/components/form/select-field.tsx'
import { personListName } from '#shared/domain/names.ts'
import { remembered } from '#shared/domain/remembered.ts'
import type { BookView } from '#shared/records/collections.ts'

/** In the order of each language; sorting tens of thousands is felt, so a form that is opened again finds it done. */
const optionsIn = remembered(
  new Map<string, (people: BookView['people']) => readonly Option[]>(),
  (language) => {
    const { compare } = new Intl.Collator(language)
    return remembered(new WeakMap<BookView['people'], readonly Option[]>(), (people) =>
      [...people.values()]
        .map((person) => ({ value: person.id, label: personListName(person) }))
        .sort((a, b) => compare(a.label, b.label)),
    )
  },
)

/** Everybody in the book as options, by family name. */
export function usePersonOptions(): readonly Option[] {
  const people = useCollection('people')
  const { i18n } = useTranslation()
  return optionsIn(i18n.language)(people)
}
