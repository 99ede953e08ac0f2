import { expect, it } from 'vitest'

import { aCase, aHost, aParty, aRoom } from '#test/builders/placement-case.ts'

import { planOfBeds } from './plan.ts'
import { wishesKept } from './wishes-kept.ts'

it('says of every wish by name whether it is kept', () => {
  const kase = aCase({
    hosts: [
      aHost({ id: 'h1', rooms: [aRoom('r1', 2, 0)], wishes: ['a', 'c'] }),
      aHost({ id: 'h2', rooms: [aRoom('r2', 1, 0)] }),
    ],
    parties: [
      aParty({ id: 'a', wishes: ['h2', 'h1'] }),
      aParty({ id: 'b', wishes: ['h2'] }),
      aParty({ id: 'c' }),
    ],
    keepApart: [
      ['a', 'b'],
      ['a', 'c'],
    ],
  })
  expect(wishesKept(kase, planOfBeds(kase, { ag: 'r1-s0', bg: 'r1-s1', cg: 'r2-s0' }))).toEqual([
    { kind: 'party', partyId: 'a', hostIds: ['h2', 'h1'], kept: true },
    { kind: 'party', partyId: 'b', hostIds: ['h2'], kept: false },
    { kind: 'household', hostId: 'h1', partyId: 'a', kept: true },
    { kind: 'household', hostId: 'h1', partyId: 'c', kept: false },
    { kind: 'keep-apart', partyIds: ['a', 'b'], kept: false },
    { kind: 'keep-apart', partyIds: ['a', 'c'], kept: true },
  ])
})
