import { describe, expect, it } from 'vitest'

import { missingCharacter } from './typst-message.ts'

describe('a message of the PDF export', () => {
  it.each([
    [
      'PDF/A-2a error: the text `\\"日\\"` could not be displayed with font `\\"EB Garamond\\"`',
      '日',
      'U+65E5',
    ],
    ['the text `"😀"` could not be displayed with a font', '😀', 'U+1F600'],
    ['PDF/A-2a error: the text contains the disallowed codepoint `\\"\\\\u{feff}\\"`', '\uFEFF', 'U+FEFF'],
    ['the text `"\\u{e000}"` could not be displayed with font `"x"`', '\uE000', 'U+E000'],
    ['the text `"K\\u{302}"` could not be displayed with font `"x"`', 'K\u0302', 'U+004B U+0302'],
  ])('%s', (message, character, codepoint) =>
    expect(missingCharacter(message)).toEqual({ character, codepoint }),
  )

  it('says nothing of a character where there is another problem', () => {
    expect(missingCharacter('panicked with: "oops"')).toBeUndefined()
  })
})
