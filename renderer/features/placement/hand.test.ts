import { describe, expect, it, vi } from 'vitest'

import type { RuleId } from '#shared/domain/placement/case.ts'

import { createHand, NOWHERE } from './hand.ts'

function aHand(from: string | null = 'here') {
  const rules = new Map<string, readonly RuleId[]>([
    ['here', []],
    ['full', ['max-guests']],
    ['fits', []],
    ['also', []],
  ])
  const onGiveUp = vi.fn()
  const choicesOf = (partyId: string) => (partyId === 'gone' ? null : { rules, from })
  const hand = createHand({ choicesOf, onGiveUp })
  const put = vi.fn()
  for (const place of [...rules.keys(), NOWHERE]) hand.place(place, (partyId) => put(partyId, place))
  return { hand, put, onGiveUp }
}

describe('a party in the hand', () => {
  it('is led through the households that fit, then the others, then out, and round again', () => {
    const { hand } = aHand()
    hand.pickUp('p', 'keys')
    const way = Array.from({ length: 5 }, () => {
      hand.step('next')
      return hand.held()?.target
    })
    expect(way).toEqual(['fits', 'also', 'full', NOWHERE, 'fits'])
    hand.step('previous')
    expect(hand.held()?.target).toBe(NOWHERE)
    hand.step('first')
    expect(hand.held()?.target).toBe('fits')
    hand.step('last')
    expect(hand.held()?.target).toBe(NOWHERE)
  })

  it('that has no bed is not taken out', () => {
    const { hand } = aHand(null)
    hand.pickUp('p', 'keys')
    expect(hand.held()?.places).toEqual(['here', 'fits', 'also', 'full'])
  })

  it('is put where it is aimed at, and nowhere without an aim', () => {
    const { hand, put } = aHand()
    hand.pickUp('p', 'keys')
    hand.put()
    expect(put).not.toHaveBeenCalled()
    hand.aim('full')
    hand.put()
    expect(put).toHaveBeenCalledWith('p', 'full')
    expect(hand.held()).toBeNull()
    hand.pickUp('p', 'mouse')
    hand.aim(NOWHERE)
    hand.put()
    expect(put).toHaveBeenLastCalledWith('p', NOWHERE)
  })

  it('is given up once', () => {
    const { hand, onGiveUp } = aHand()
    hand.pickUp('gone', 'keys')
    expect(hand.held()).toBeNull()
    hand.pickUp('p', 'keys')
    hand.giveUp()
    hand.giveUp()
    expect(onGiveUp).toHaveBeenCalledOnce()
  })
})
