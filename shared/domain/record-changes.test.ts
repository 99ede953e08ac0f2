import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { recordChanges } from './record-changes.ts'

const nothingWhole = () => false

describe('the changes of a record', () => {
  test.each<[string, object, object, readonly object[]]>([
    ['nothing but its number', { id: 'a', revision: 1 }, { id: 'a', revision: 2 }, []],
    ['a field', { name: 'x' }, { name: 'y' }, [{ path: ['name'], before: 'x', after: 'y' }]],
    [
      'a field inside',
      { hosting: { likes: 2, reserve: false } },
      { hosting: { likes: 3, reserve: false } },
      [{ path: ['hosting', 'likes'], before: 2, after: 3 }],
    ],
    [
      'something that was not given',
      { clearance: null },
      { clearance: { seenBy: 'Weber' } },
      [{ path: ['clearance'], before: null, after: { seenBy: 'Weber' } }],
    ],
    ['a list', { languages: ['de'] }, { languages: ['de', 'fr'] }, [{ path: ['languages'] }]],
    [
      'an item of a list',
      { guests: [{ id: 'g', personId: 'p', smoker: false }] },
      { guests: [{ id: 'g', personId: 'p', smoker: true }] },
      [{ path: ['guests', 'smoker'], item: { personId: 'p' }, before: false, after: true }],
    ],
    [
      'items that came and went',
      { rooms: [{ id: 'a', single: 1 }] },
      { rooms: [{ id: 'b', single: 2 }] },
      [
        { path: ['rooms'], before: undefined, after: { id: 'b' } },
        { path: ['rooms'], before: { id: 'a' }, after: undefined },
      ],
    ],
    [
      'items in another order',
      { rooms: [{ id: 'a' }, { id: 'b' }] },
      { rooms: [{ id: 'b' }, { id: 'a' }] },
      [{ path: ['rooms'], before: [{ id: 'a' }, { id: 'b' }] }],
    ],
  ])('%s', (_, before, after, changes) => {
    const found = recordChanges(before, after, nothingWhole)
    expect(found).toHaveLength(changes.length)
    expect(found).toMatchObject(changes)
  })

  it('what is one value to the user is not taken apart', () => {
    const file = (hash: string) => ({ coatOfArms: { hash, name: 'wappen.svg' } })
    const changes = recordChanges(file('a'), file('b'), ([field]) => field === 'coatOfArms')
    expect(changes.map(({ path }) => path)).toEqual([['coatOfArms']])
  })

  it('forwards and backwards say the same fields, and none says what it said before', () => {
    const record = fc.record({
      name: fc.constantFrom('x', 'y'),
      address: fc.option(fc.record({ city: fc.constantFrom('x', 'y'), street: fc.constant('') })),
      rooms: fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), single: fc.nat(2) }), {
        selector: ({ id }) => id,
      }),
    })
    const fieldsOf = (before: object, after: object) =>
      recordChanges(before, after, nothingWhole)
        .map(({ path }) => path.join('.'))
        .sort()
    fc.assert(fc.property(record, (one) => fieldsOf(one, structuredClone(one)).length === 0))
    fc.assert(
      fc.property(record, record, (one, other) => {
        expect(fieldsOf(one, other)).toEqual(fieldsOf(other, one))
      }),
    )
  })
})
