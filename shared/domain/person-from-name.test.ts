import { expect, test } from 'vitest'

import { personSchema } from '../records/person.ts'
import { personFromName } from './person-from-name.ts'

test.each([
  ['Anna Weber', 'Anna', 'Weber'],
  ['  Anna  Maria Weber ', 'Anna Maria', 'Weber'],
  ['Weber, Anna', 'Anna', 'Weber'],
  ['de la Tour, Jean-Luc', 'Jean-Luc', 'de la Tour'],
  ['Weber', '', 'Weber'],
  ['Weber,', '', 'Weber'],
])('%j', (typed, givenName, familyName) => {
  const person = personFromName('id', typed)
  expect(person).toMatchObject({ givenName, familyName })
  expect(personSchema.safeParse(person).success).toBe(true)
})
