import type { Person } from '../records/person.ts'

type Named = Pick<Person, 'givenName' | 'familyName'>

/** A party as it is spoken of: „Zoé, Théo Lefèvre“, with every family name where they differ. */
export function partyName(people: readonly Named[]): string {
  const [first] = people
  const oneFamily = people.every(({ familyName }) => familyName === first?.familyName)
  if (first && oneFamily && people.length > 1)
    return `${people.map(({ givenName }) => givenName).join(', ')} ${first.familyName}`.trim()
  return people.map(({ givenName, familyName }) => `${givenName} ${familyName}`.trim()).join(', ')
}
