import { expect, test } from 'vitest'

import { formatBytes } from './byte-text.ts'

test.each([
  [0, 'de', '0 Byte'],
  [999, 'de', '999 Byte'],
  [999_900, 'de', '1 MB'],
  [2_345_678, 'de', '2,35 MB'],
  [34_000, 'en', '34 kB'],
  [1_200_000_000, 'fr', '1,2 Go'],
])('%d in %s: %s', (bytes, language, text) => {
  expect(formatBytes(bytes, language).replace(/[\u00a0\u202f]/g, ' ')).toBe(text)
})
