import fc from 'fast-check'
import { expect, it, test } from 'vitest'

import { changedFields, sameValue } from './changed-fields.ts'

test.each<[object, object, readonly string[]]>([
  [{ id: 'a', revision: 1, name: 'x' }, { id: 'a', revision: 7, name: 'x' }, []],
  [{ name: 'x', note: '' }, { name: 'y', note: '' }, ['name']],
  [{ names: { de: 'Krakau' } }, { names: { de: 'Krakau', fr: 'Cracovie' } }, ['names']],
  [{ names: { de: 'Krakau', fr: undefined } }, { names: { de: 'Krakau' } }, []],
  [{ rooms: [{ single: 1 }] }, { rooms: [{ single: 2 }] }, ['rooms']],
  [{ townIds: ['a', 'b'] }, { townIds: ['b', 'a'] }, ['townIds']],
  [{ clearance: null }, { clearance: {} }, ['clearance']],
  [{ list: [] }, { list: {} }, ['list']],
  [{}, { mayor: 'x' }, ['mayor']],
])('%j → %j: %j', (before, after, fields) => {
  expect(changedFields(before, after)).toEqual(fields)
})

it('a value says the same as its copy, and comparing knows no direction', () => {
  const json = fc.jsonValue().filter((value) => !Object.is(value, -0))
  fc.assert(fc.property(json, (value) => sameValue(value, structuredClone(value))))
  fc.assert(fc.property(json, json, (a, b) => sameValue(a, b) === sameValue(b, a)))
})
