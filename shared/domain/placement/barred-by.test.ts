import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { aCase, aHost, anyCase, aParty, aPartyOf, aRoom } from '#test/builders/placement-case.ts'

import { barredBy } from './barred-by.ts'
import type { CaseHost, CaseParty } from './case.ts'
import { reasonsAgainst } from './reasons.ts'

const teens = aPartyOf('b', 'friends', [{ age: 15, allergies: ['cat', 'bird'] }, { age: 16 }], [0, 1])
const single = aParty({ id: 'b' })
const a = aParty({ id: 'a' })
const enemy = aParty({ id: 'enemy' })
const twoRooms = aHost({ id: 'h', rooms: [aRoom('r1', 1, 0), aRoom('r2', 1, 0)], nights: [0, 1] })
const noYouth = { ...twoRooms.accepts, youth: 'no' as const }

describe('reasonsAgainst', () => {
  it.each<[string, CaseParty, CaseHost, readonly CaseParty[], readonly unknown[]]>([
    ['nothing', teens, twoRooms, [], []],
    ['the nights', teens, { ...twoRooms, nights: [0] }, [], [{ rule: 'nights', nights: [1] }]],
    [
      'the animals',
      teens,
      { ...twoRooms, pets: ['dog', 'cat'] },
      [],
      [{ rule: 'pets-allergy', animals: ['cat'] }],
    ],
    ['whom', teens, { ...twoRooms, accepts: noYouth }, [], [{ rule: 'accepts', whom: ['youth'] }]],
    ['that others have the beds', teens, twoRooms, [a], [{ rule: 'taken' }]],
    ['that others have the places', single, { ...twoRooms, maxGuests: 1 }, [a], [{ rule: 'taken' }]],
    ['that two must be apart', single, twoRooms, [enemy], [{ rule: 'keep-apart' }]],
    [
      'both of these',
      single,
      { ...twoRooms, maxGuests: 1 },
      [enemy],
      [{ rule: 'keep-apart' }, { rule: 'taken' }],
    ],
    ['an empty house too small', teens, aHost({ id: 'h', nights: [0, 1] }), [a], [{ rule: 'bed-once' }]],
  ])('says %s', (_name, party, host, present, reasons) => {
    const kase = aCase({ hosts: [host], parties: [...present, party], keepApart: [['b', 'enemy']] })
    expect(reasonsAgainst(kase, party, host, present)).toEqual(reasons)
  })

  it('never names a rule without what it is about', () => {
    fc.assert(
      fc.property(anyCase({ hosts: 3, parties: 4, nights: 3 }), (kase) => {
        for (const party of kase.parties)
          for (const host of kase.hosts)
            for (const reason of reasonsAgainst(kase, party, host, [])) {
              if (reason.rule === 'nights') expect(reason.nights).not.toEqual([])
              if ('animals' in reason) expect(reason.animals).not.toEqual([])
              if ('whom' in reason) expect(reason.whom).not.toEqual([])
            }
      }),
    )
  })
})

describe('barredBy', () => {
  const cat = { rule: 'pets-allergy', animals: ['cat'] } as const
  const dog = { rule: 'pets-allergy', animals: ['dog'] } as const
  const taken = { rule: 'taken' } as const

  it('groups by the reason, and first what alone bars the most', () => {
    const reasons = new Map([
      ['h1', [dog, cat]],
      ['h2', [cat]],
      ['h3', [taken]],
      ['h4', [taken]],
      ['h5', []],
    ])
    expect(barredBy(reasons)).toEqual([
      { reason: taken, hostIds: ['h3', 'h4'], onlyThis: ['h3', 'h4'] },
      { reason: cat, hostIds: ['h1', 'h2'], onlyThis: ['h2'] },
      { reason: dog, hostIds: ['h1'], onlyThis: [] },
    ])
  })

  it('leaves no barred household out, and counts none twice where it is the only reason', () => {
    const some = fc.uniqueArray(fc.constantFrom(cat, dog, taken))
    fc.assert(
      fc.property(fc.array(some), (drawn) => {
        const reasons = new Map(drawn.map((own, index) => [`h${index}`, own]))
        const groups = barredBy(reasons)
        const barred = [...reasons].filter(([, own]) => own.length > 0).map(([id]) => id)
        expect([...new Set(groups.flatMap(({ hostIds }) => hostIds))].sort()).toEqual(barred.sort())
        const alone = [...reasons].filter(([, own]) => own.length === 1).map(([id]) => id)
        expect(groups.flatMap(({ onlyThis }) => onlyThis).sort()).toEqual(alone.sort())
      }),
    )
  })
})
