import type { BookView } from '../records/collections.ts'
import type { Person } from '../records/person.ts'
import type { Relation } from '../records/relation.ts'
import type { Town } from '../records/town.ts'

/** The name of a town as readers of the language know it: Krakau for Kraków. */
export function townName(town: Town, language: string): string {
  return town.names[language] || town.name
}

/** A person as spoken of: „Dr. Anna Weber“. */
export function personName(person: Person): string {
  return [person.title, person.givenName, person.familyName].filter(Boolean).join(' ')
}

/** A person as sorted in a list: „Weber, Anna“. */
export function personListName(person: Person): string {
  return [person.familyName, [person.title, person.givenName].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')
}

/** A relation by its partners: „Valbrune-sur-Orne“; the empty text if no town of it is known. */
export function relationName(towns: BookView['towns'], relation: Relation, language: string): string {
  return relation.townIds
    .map((id) => towns.get(id))
    .filter((town) => town !== undefined)
    .map((town) => townName(town, language))
    .join(' · ')
}
