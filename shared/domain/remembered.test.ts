import { expect, test } from 'vitest'

import { remembered } from './remembered.ts'

test('an answer is worked out once for each key, also an empty one', () => {
  const asked: string[] = []
  const answer = remembered(new Map<string, string>(), (key) => {
    asked.push(key)
    return key.slice(1)
  })
  expect(['a', 'bc', 'a', 'bc'].map(answer)).toEqual(['', 'c', '', 'c'])
  expect(asked).toEqual(['a', 'bc'])
})
