import { expect, test } from 'vitest'

import { partyName } from './party-name.ts'

const zoe = { givenName: 'Zoé', familyName: 'Lefèvre' }
const theo = { givenName: 'Théo', familyName: 'Lefèvre' }
const ana = { givenName: 'Ana', familyName: 'Costa' }

test.each([
  ['nobody', [], ''],
  ['one', [zoe], 'Zoé Lefèvre'],
  ['one family', [zoe, theo], 'Zoé, Théo Lefèvre'],
  ['two families', [zoe, ana], 'Zoé Lefèvre, Ana Costa'],
  ['only a family name', [{ givenName: '', familyName: 'Costa' }], 'Costa'],
])('%s', (_, people, name) => {
  expect(partyName(people)).toBe(name)
})
