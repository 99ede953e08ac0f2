import { describe, expect, test } from 'vitest'

import { errorCodes } from '../contract/errors.ts'
import { collections } from '../records/collections.ts'
import { messages } from './messages.ts'
import { problemKey } from './problem-key.ts'

type Tree = { readonly [key: string]: string | Tree }

function leaves(tree: Tree, path: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}.${key}`, value] as [string, string]]
      : leaves(value, `${path}.${key}`),
  )
}

/** The names between braces: a translation must not lose or invent one. */
const params = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort()

describe.each(['de', 'en', 'fr'] as const)('messages in %s', (language) => {
  const texts = new Map(leaves(messages[language] as unknown as Tree, ''))

  test('have a sentence for every error code', () => {
    for (const code of errorCodes) expect(texts.get(`.errors.${code}`), code).toBeTruthy()
  })

  test('name every collection in singular and plural', () => {
    for (const name of Object.keys(collections)) {
      expect(texts.get(`.common.collections.${name}_one`), name).toBeTruthy()
      expect(texts.get(`.common.collections.${name}_other`), name).toBeTruthy()
    }
  })

  test('are never empty and take the same parameters as the German original', () => {
    for (const [path, german] of leaves(messages.de as unknown as Tree, '')) {
      expect(texts.get(path), path).toBeTruthy()
      expect(params(texts.get(path) ?? ''), path).toEqual(params(german))
    }
  })
})

test('zod sentences without a key of ours become the nearest problem', () => {
  expect(problemKey('required')).toBe('required')
  expect(problemKey('Invalid input: expected string, received undefined')).toBe('required')
  expect(problemKey('Invalid input: expected number, received string')).toBe('not-a-number')
  expect(problemKey('Invalid option: expected one of "x"|"y"')).toBe('not-a-choice')
  expect(problemKey('Too big: expected array to have <=2 items')).toBe('too-much')
  expect(problemKey('Invalid input')).toBe('invalid')
  expect(problemKey(undefined)).toBe('invalid')
})
