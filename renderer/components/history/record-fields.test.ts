import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { de } from '#shared/messages/de.ts'
import { type CollectionName, collectionNames, collections } from '#shared/records/collections.ts'

import { recordFields } from './record-fields.ts'

interface Field {
  readonly path: string
  readonly options: readonly string[]
}

/** What a schema says without null, lists and unions around it. */
function core(schema: unknown): unknown {
  if (schema instanceof z.ZodNullable) return core(schema.unwrap())
  if (schema instanceof z.ZodArray) return core(schema.element)
  return schema
}

/** Every field of a schema, and of the objects within it, with the choices it offers. */
function fieldsOf(schema: unknown, path = ''): Field[] {
  const inner = core(schema)
  if (!(inner instanceof z.ZodObject)) return []
  return Object.entries(inner.shape as Readonly<Record<string, unknown>>)
    .filter(([name]) => name !== 'id' && name !== 'revision')
    .flatMap(([name, value]) => {
      const here = path === '' ? name : `${path}.${name}`
      const found = core(value)
      const options = found instanceof z.ZodEnum ? found.options.map(String) : []
      return [{ path: here, options }, ...fieldsOf(value, here)]
    })
}

/** The text under `namespace:path.in.it`. */
function textAt(key: string): unknown {
  const [namespace = '', path = ''] = key.split(':')
  return path
    .split('.')
    .reduce<unknown>(
      (tree, name) => (tree as Readonly<Record<string, unknown>> | undefined)?.[name],
      (de as Readonly<Record<string, unknown>>)[namespace],
    )
}

/** A field that is shown as one value needs no names for its parts. */
function isPartOfWhole(collection: CollectionName, path: string): boolean {
  return path
    .split('.')
    .some((_, at, names) => at > 0 && recordFields[collection][names.slice(0, at).join('.')]?.values)
}

describe.each(collectionNames)('the fields of %s', (collection) => {
  const fields = fieldsOf(collections[collection]).filter(({ path }) => !isPartOfWhole(collection, path))

  test('all have a name, and every choice its word', () => {
    expect(fields.length).toBeGreaterThan(1)
    for (const { path, options } of fields) {
      const field = recordFields[collection][path]
      expect(typeof textAt(field?.label ?? ''), `${collection}.${path}`).toBe('string')
      const values = field?.values
      if (options.length === 0 || typeof values === 'string') continue
      const key = typeof values === 'object' && 'choice' in values ? values.choice : 'no choice'
      for (const option of options)
        expect(typeof textAt(`${key}.${option}`), `${collection}.${path}: ${option}`).toBe('string')
    }
  })

  test('are there in the schema', () => {
    const paths = new Set(fields.map(({ path }) => path))
    expect(Object.keys(recordFields[collection]).filter((path) => !paths.has(path))).toEqual([])
  })
})
