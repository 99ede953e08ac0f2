import { expect, test } from 'vitest'

import { matchesSearch, searchText } from './search-text.ts'

test.each([
  ['Łódź', 'lodz'],
  ['Großköllnbach', 'grosskollnbach'],
  ['STRASSE', 'strasse'],
  ['Sønderborg', 'sonderborg'],
  ['Đorđević', 'dordevic'],
  ['Saint-Étienne-du-Rouvray', 'saint etienne du rouvray'],
  ['L’Haÿ-les-Roses', 'lhay les roses'],
  ['İstanbul', 'istanbul'],
  ['Ærø', 'aero'],
  ['Călărași', 'calarasi'],
  ['Θεσσαλονίκης', 'θεσσαλονικησ'],
  ['Йошкар-Ола', 'иошкар ола'],
  ['  two   spaces ', 'two spaces'],
])('%s is found as %s', (written, found) => {
  expect(searchText(written)).toBe(found)
})

test('the words of a query may stand anywhere and in any order', () => {
  const text = searchText('Zoë Müller, Nowy Dwór Gdański')
  expect(matchesSearch(text, searchText('gdanski MULLER'))).toBe(true)
  expect(matchesSearch(text, searchText('dwor ga'))).toBe(false)
  expect(matchesSearch(text, '')).toBe(true)
})
