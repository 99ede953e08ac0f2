import type { BookView, Change } from '#shared/records/collections.ts'
import type { Person } from '#shared/records/person.ts'

/** The changes for people edited inside another record's form: only those who are new or were changed. */
export function changedPeople(people: BookView['people'], edited: readonly Person[]): readonly Change[] {
  return edited
    .filter((person) => !isSame(people.get(person.id), person))
    .map((put) => ({ collection: 'people', put }))
}

/** By what they say, whatever the order of their fields. */
function isSame(known: Person | undefined, edited: Person): boolean {
  if (!known) return false
  const fields = Object.keys(edited) as (keyof Person)[]
  return fields.every((field) => JSON.stringify(known[field]) === JSON.stringify(edited[field]))
}
