import { describe, expect, it } from 'vitest'

import { aHost, aPartyOf, aRoom } from '#test/builders/placement-case.ts'

import { patternsOf } from './patterns.ts'

const couple = (id: string, nights = [0]) => aPartyOf(id, 'couple', [{}, { sex: 'm' }], nights)
const single = (id: string, nights = [0]) => aPartyOf(id, 'single', [{}], nights)

describe('patternsOf', () => {
  it('lists what fits together, with the couples that must be parted', () => {
    const host = aHost({ id: 'h', rooms: [aRoom('r', 0, 1), aRoom('s', 2, 0)] })
    const patterns = patternsOf([couple('a'), couple('b'), couple('c')])(host)
    expect(patterns).toMatchObject({ length: 2, shapes: 1 })
    expect([...(patterns?.nth ?? [])]).toEqual([0, 1])
    expect([...(patterns?.couplesApart ?? [])]).toEqual([0, 1])
    expect([...(patterns?.fullest ?? [])]).toEqual([2, 4])
  })

  it('knows of a party that fits nowhere', () => {
    const patterns = patternsOf([couple('a'), single('b')])(aHost({ id: 'h' }))
    expect([...(patterns?.shapeOf ?? [])]).toEqual([-1, 0])
  })

  it('tells parties by their nights only if no night has them all', () => {
    const host = aHost({ id: 'h', nights: [0, 1, 2] })
    const always = patternsOf([single('a', [0, 1]), single('b', [1, 2])])(host)
    expect(always).toMatchObject({ length: 1, shapes: 1 })
    const inTurns = patternsOf([single('a', [0]), single('b', [1])])(host)
    expect(inTurns).toMatchObject({ length: 3, shapes: 2 })
  })

  it('shares the answer between houses that are alike, and leaves hostels alone', () => {
    const of = patternsOf([single('a')])
    expect(of(aHost({ id: 'h' }))).toBe(of(aHost({ id: 'other', rooms: [aRoom('x', 1, 0)] })))
    expect(
      of(aHost({ id: 'hostel', rooms: Array.from({ length: 10 }, (_, i) => aRoom(`${i}`, 1, 1)) })),
    ).toBeNull()
  })
})
