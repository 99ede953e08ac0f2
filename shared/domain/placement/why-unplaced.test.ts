import { describe, expect, it } from 'vitest'

import { aCase, aGuest, aHost, aParty, aPartyOf, aRoom } from '#test/builders/placement-case.ts'

import type { CaseHost, CaseParty } from './case.ts'
import { planOfBeds } from './plan.ts'
import { whyUnplaced } from './why-unplaced.ts'

/** Why the last party is not in the household where the others (in these beds) are. */
function why(host: CaseHost, parties: readonly CaseParty[], beds: Readonly<Record<string, string>> = {}) {
  const kase = aCase({ nights: 2, hosts: [host], parties, keepApart: [['a', 'enemy']] })
  return whyUnplaced(kase, planOfBeds(kase, beds))[parties.at(-1)?.id ?? '']?.[0]?.rules
}

const oneBed = aHost({ id: 'h', rooms: [aRoom('r', 1, 0)] })
const twoBeds = aHost({ id: 'h', rooms: [aRoom('r', 2, 0)] })
const a = aParty({ id: 'a' })

describe('whyUnplaced', () => {
  it('names every rule that bars the pair, and then nothing else', () => {
    const party = aPartyOf('b', 'single', [{ allergies: ['cat'], mindsSmoke: 'no' }])
    const host = { ...oneBed, pets: ['cat'], smoking: 'inside' as const, maxGuests: 1 }
    expect(why(host, [a, party], { ag: 'r-s0' })).toEqual(['pets-allergy', 'smoke'])
  })

  it('names nothing where the party would fit', () => {
    expect(why(oneBed, [a])).toEqual([])
  })

  it('names the beds when they are taken', () => {
    expect(why(oneBed, [a, aParty({ id: 'b' })], { ag: 'r-s0' })).toEqual(['bed-once'])
  })

  it('does not mind who was there on another night', () => {
    const host = { ...oneBed, nights: [0, 1] }
    expect(why(host, [a, aParty({ id: 'b', nights: [1] })], { ag: 'r-s0' })).toEqual([])
  })

  it('names the rule that alone makes the difference', () => {
    expect(why(twoBeds, [a, aParty({ id: 'b' })], { ag: 'r-s0' })).toEqual(['room-share'])
    expect(why(twoBeds, [aPartyOf('b', 'friends', [{}, { sex: 'm' }])])).toEqual(['room-mixed-friends'])
    const oneDouble = aHost({ id: 'h', rooms: [aRoom('r', 0, 1)] })
    expect(why(oneDouble, [aPartyOf('b', 'friends', [{}, {}])])).toEqual(['bed-share'])
  })

  it('names the household that wants no more guests and the parties that must be apart', () => {
    const strangers = (id: string) => aParty({ id, guests: [aGuest({ id: `${id}g`, sharesRoom: true })] })
    const modest = { ...twoBeds, maxGuests: 1 }
    expect(why(modest, [strangers('a'), strangers('b')], { ag: 'r-s0' })).toEqual(['max-guests'])
    expect(why(twoBeds, [strangers('a'), strangers('enemy')], { ag: 'r-s0' })).toEqual(['keep-apart'])
  })
})
