import { expect, test } from 'vitest'

import { likelyPartyKind } from './party-kind.ts'

const member = (familyName: string, sex: 'f' | 'm' | null, born: string | null) => ({ familyName, sex, born })

test.each([
  ['nobody', [], 'single'],
  ['one', [member('Blanc', 'f', '1970')], 'single'],
  ['woman and man of one name', [member('Blanc', 'f', '1970'), member('BLANC', 'm', '1968')], 'couple'],
  ['ages unknown', [member('Blanc', 'f', null), member('Blanc', 'm', null)], 'couple'],
  ['mother and grown son', [member('Blanc', 'f', '1970'), member('Blanc', 'm', '1998')], 'friends'],
  ['sisters', [member('Blanc', 'f', '1970'), member('Blanc', 'f', '1972')], 'friends'],
  ['different names', [member('Blanc', 'f', '1970'), member('Petit', 'm', '1970')], 'friends'],
  ['no names yet', [member('', 'f', '1970'), member('', 'm', '1970')], 'friends'],
  ['mother and child', [member('Blanc', 'f', '1980'), member('Blanc', 'm', '2015')], 'family'],
  ['two pupils', [member('Blanc', 'f', '2012'), member('Petit', 'f', '2012')], 'friends'],
  ['three adults', [member('A', 'f', '1970'), member('A', 'm', '1970'), member('A', 'm', '1971')], 'friends'],
])('%s', (_, members, kind) => {
  expect(likelyPartyKind(members, '2027-05-14')).toBe(kind)
})
