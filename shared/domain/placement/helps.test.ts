import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { aCase, aGuest, aHost, anyCase, aParty, aPartyOf, aRoom } from '#test/builders/placement-case.ts'

import type { CaseHost, CaseParty } from './case.ts'
import { firstPlan } from './first-plan.ts'
import { withHelp } from './help-steps.ts'
import { helpsFor } from './helps.ts'
import { planOfBeds } from './plan.ts'
import { defaultPoints } from './points.ts'
import { partiesByHost, rulesAgainst } from './why-unplaced.ts'

/** What would help party `b` at household `h`, where `a` is if it comes along. */
function helps(b: CaseParty, host: CaseHost, a?: CaseParty) {
  const kase = aCase({ nights: 2, hosts: [host], parties: a ? [a, b] : [b] })
  return helpsFor(kase, planOfBeds(kase, a ? { ag: 'hr-s0' } : {}), b.id)
}

const b = aParty({ id: 'b' })
const allergic = aPartyOf('b', 'single', [{ allergies: ['cat'], mindsSmoke: 'no' }])
const couple = aPartyOf('b', 'couple', [{}, {}])
const host = aHost({ id: 'h' })
const hostId = 'h'

describe('helpsFor', () => {
  it.each<[string, CaseParty, CaseHost, readonly unknown[]]>([
    ['a night', aParty({ id: 'b', nights: [0, 1] }), host, [{ kind: 'nights', hostId, nights: [1] }]],
    [
      'a place beyond the most guests',
      couple,
      aHost({ id: 'h', rooms: [aRoom('hr', 0, 1)], maxGuests: 1 }),
      [{ kind: 'max-guests', hostId, maxGuests: 2 }],
    ],
    ['a single bed', couple, host, [{ kind: 'beds', hostId, roomId: 'hr', single: 1, double: 0 }]],
    [
      'all animals, where one minds them all',
      aPartyOf('b', 'single', [{ allergies: ['cat'], mindsPets: 'no' }]),
      { ...host, pets: ['cat', 'dog'] },
      [{ kind: 'pets', hostId, animals: ['cat', 'dog'] }],
    ],
    [
      'several things at once',
      allergic,
      { ...host, pets: ['cat', 'dog'], smoking: 'inside' },
      [
        { kind: 'pets', hostId, animals: ['cat'] },
        { kind: 'smoke', hostId },
      ],
    ],
    [
      'another answer about women',
      b,
      { ...host, accepts: { ...host.accepts, women: 'no' } },
      [{ kind: 'accepts', hostId, whom: ['women'] }],
    ],
    [
      'the certificate',
      aPartyOf('b', 'single', [{ age: 15 }]),
      { ...host, clearedForMinors: false },
      [{ kind: 'cleared', hostId }],
    ],
  ])('asks for %s', (_name, party, one, help) => {
    expect(helps(party, one)).toEqual([help])
  })

  it('asks for a bed beside those who are there: in the same room only if all share it', () => {
    const bed = { kind: 'beds', hostId, roomId: null, single: 1, double: 0 }
    expect(helps(b, host, aParty({ id: 'a' }))).toEqual([[bed]])
    const sharing = (id: string) => aParty({ id, guests: [aGuest({ id: `${id}g`, sharesRoom: true })] })
    expect(helps(sharing('b'), host, sharing('a'))).toEqual([[{ ...bed, roomId: 'hr' }]])
  })

  it('first leaves it to the solver to send others elsewhere', () => {
    const cat = { kind: 'pets', hostId, animals: ['cat'] }
    expect(
      helps(
        aPartyOf('b', 'single', [{ allergies: ['cat'] }]),
        { ...host, pets: ['cat'] },
        aParty({ id: 'a' }),
      ),
    ).toEqual([[cat], [cat, { kind: 'beds', hostId, roomId: null, single: 1, double: 0 }]])
  })

  it('does not ask for what nobody can change', () => {
    expect(helps(b, { ...host, never: ['b'] })).toEqual([])
    expect(helps(aPartyOf('b', 'single', [{ mobility: 'step-free' }]), { ...host, stepFree: false })).toEqual(
      [],
    )
  })

  it('parts friends by sex and by number, but no minors from the adults with them', () => {
    const parts = (ages: readonly number[]) => {
      const guests = ages.map((age, at) => ({ age, sex: at === 0 ? ('m' as const) : ('f' as const) }))
      return helps(aPartyOf('b', 'friends', guests), { ...host, never: ['b'] }).map(([step]) =>
        step?.kind === 'split' ? step.guestIds : [],
      )
    }
    expect(parts([20, 21])).toEqual([['bg0']])
    expect(parts([20, 21, 22, 23])).toEqual([['bg0'], ['bg0', 'bg1']])
    expect(parts([15, 16])).toEqual([['bg0']])
    expect(parts([30, 16])).toEqual([])
  })

  it('takes away everything that bars the party, with no step too many', () => {
    let count = 0
    fc.assert(
      fc.property(anyCase({ hosts: 3, parties: 6, nights: 3 }), (kase) => {
        const plan = firstPlan(kase, new Map(), defaultPoints)
        const present = partiesByHost(kase, ({ id }) => plan.get(id)?.hostId)
        for (const party of kase.parties) {
          if (plan.has(party.id)) continue
          for (const help of helpsFor(kase, plan, party.id)) {
            const [first] = help
            if (!first || first.kind === 'split') continue
            count++
            const against = (steps: typeof help, beside: readonly CaseParty[]) => {
              const changed = withHelp(kase, steps)
              const there = changed.hosts.find(({ id }) => id === first.hostId)
              return there ? rulesAgainst(changed, party, there, beside) : null
            }
            expect(against(help, [])).toEqual([])
            for (const step of help) {
              const without = help.filter((other) => other !== step)
              expect(against(without, present.get(first.hostId) ?? [])).not.toEqual([])
            }
          }
        }
      }),
      { numRuns: 300 },
    )
    expect(count).toBeGreaterThan(100)
  })
})
