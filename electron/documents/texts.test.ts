import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'
import { documentLanguages } from '#shared/records/common.ts'
import { templates } from './compiler.ts'

const folder = join(import.meta.dirname, '../../resources/documents')

/** The shape of a text file: its keys and the holes in its patterns, without its words. */
function shape(value: unknown): unknown {
  if (typeof value === 'string') return [...value.matchAll(/\{[a-z-]+\}/g)].map(([hole]) => hole).sort()
  if (Array.isArray(value)) return value.length
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'of' ? 'rules' : shape(inner)]),
  )
}

const read = (name: string, language: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'texts', name, `${language}.json`), 'utf8'))

describe('the words of the documents', () => {
  it.each(['common', ...templates])('%s says the same things in every language', (name) => {
    const german = shape(read(name, 'de'))
    for (const language of documentLanguages) {
      const other = shape(read(name, language))
      // Polish salutations do without names.
      if (name === 'host-letter') for (const one of [german, other]) forgetSalutations(one)
      expect(other, language).toEqual(german)
    }
  })

  it('templates fetch nothing: no packages, no addresses', () => {
    const sources = readdirSync(folder).filter((name) => name.endsWith('.typ'))
    expect(sources).toHaveLength(templates.length + 1)
    for (const name of sources) {
      const source = readFileSync(join(folder, name), 'utf8')
      expect(source.match(/import "(?!common\.typ")|@preview|https?:/), name).toBeNull()
    }
  })
})

function forgetSalutations(value: unknown): void {
  if (value !== null && typeof value === 'object') Object.assign(value, { first: 0, next: 0 })
}
