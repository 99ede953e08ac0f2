import { describe, expect, it } from 'vitest'

import { aHost, aParty, aPartyOf } from '#test/builders/placement-case.ts'

import type { CaseHost, CaseParty, PairRule } from './case.ts'
import { answersAbout, bars } from './rules.ts'

const host = aHost({ id: 'h' })
const refuses = (who: keyof CaseHost['accepts']): CaseHost => ({
  ...host,
  accepts: { ...host.accepts, [who]: 'no' },
})
const one = (guest: object) => aPartyOf('a', 'single', [guest])

describe('bars', () => {
  it('bars nobody for nothing', () => {
    expect(bars(aParty({ id: 'a' }), host)).toEqual([])
  })

  it.each<[PairRule, CaseParty, CaseHost]>([
    ['nights', aParty({ id: 'a', nights: [0, 1] }), host],
    ['max-guests', aPartyOf('a', 'friends', [{}, {}]), { ...host, maxGuests: 1 }],
    ['never', aParty({ id: 'a', never: ['h'] }), host],
    ['never', aParty({ id: 'a' }), { ...host, never: ['a'] }],
    ['minors', aPartyOf('a', 'friends', [{ age: 17 }, { age: 17 }]), { ...host, clearedForMinors: false }],
    [
      'pets-allergy',
      aPartyOf('a', 'family', [{}, { allergies: ['cat'] }]),
      { ...host, pets: ['dog', 'cat'] },
    ],
    ['smoke', one({ mindsSmoke: 'no' }), { ...host, smoking: 'inside' }],
    ['pets-minded', one({ mindsPets: 'no' }), { ...host, pets: ['dog'] }],
    ['step-free', one({ mobility: 'step-free' }), { ...host, stepFree: false }],
    ['accepts', one({ age: 11 }), refuses('children')],
    ['accepts', one({ age: 12 }), refuses('youth')],
    ['accepts', one({ age: 18, sex: 'm' }), refuses('men')],
    ['accepts', one({ age: 18, sex: 'f' }), refuses('women')],
    ['accepts', one({ age: 18, sex: 'x' }), refuses('men')],
    ['accepts', one({ age: 18, sex: 'x' }), refuses('women')],
    ['accepts', one({ smoker: true }), refuses('smokers')],
  ])('%s', (rule, party, household) => {
    expect(bars(party, household)).toEqual([rule])
  })

  it.each<[string, CaseParty, CaseHost]>([
    [
      'an adult travels along',
      aPartyOf('a', 'family', [{}, { age: 5 }]),
      { ...host, clearedForMinors: false },
    ],
    ['they smoke outside', one({ mindsSmoke: 'no' }), { ...host, smoking: 'outside' }],
    ['it is another animal', one({ allergies: ['cat'] }), { ...host, pets: ['dog'] }],
    ['a boy is no man', one({ age: 17, sex: 'm' }), refuses('men')],
  ])('bars nobody where %s', (_why, party, household) => {
    expect(bars(party, household)).toEqual([])
  })

  it('names every rule', () => {
    const smoker = aPartyOf('a', 'single', [{ smoker: true, allergies: ['cat'] }])
    expect(bars(smoker, { ...refuses('smokers'), pets: ['cat'] })).toEqual(['pets-allergy', 'accepts'])
  })
})

describe('answersAbout', () => {
  it('gives one answer for age and sex and one more for a smoker', () => {
    const accepts = { men: 'rather-not', women: 'yes', children: 'no', youth: 'yes', smokers: 'no' } as const
    const about = (guest: object) =>
      one(guest).guests.flatMap((them) => answersAbout(them, { ...host, accepts }))
    expect(about({ sex: 'x' })).toEqual(['rather-not'])
    expect(about({ sex: 'f', smoker: true })).toEqual(['yes', 'no'])
    expect(about({ age: 9, sex: 'm' })).toEqual(['no'])
  })
})
