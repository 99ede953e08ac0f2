import { describe, expect, it } from 'vitest'

import { aBook, anOffer, aParty, aPlacement, aVisit } from '#test/builders/visit-records.ts'

import { formerHosts, hostHistory } from './host-history.ts'

const visits = [
  ['2019', '2019-05-14', '2019-05-17'],
  ['2023', '2023-05-14', '2023-05-17'],
  ['2027', '2027-05-14', '2027-05-17'],
] as const

/** The same guest with one household in each year. */
function aBookOfYears(state: 'told' | 'cancelled' = 'told') {
  return aBook(
    ...visits.flatMap(([id, arrival, departure]) => {
      const party = aParty(`party-${id}`, ['guest'], { visitId: id })
      const placement = aPlacement(`party-${id}`, `offer-${id}`, { guest: 'room-d0' })
      const householdId = id === '2023' ? 'weber' : 'mueller'
      return [
        { collection: 'visits', put: aVisit({ id, arrival, departure }) } as const,
        { collection: 'offers', put: anOffer({ id: `offer-${id}`, visitId: id, householdId }) } as const,
        { collection: 'parties', put: party } as const,
        {
          collection: 'placements',
          put: { ...placement, visitId: id, state: id === '2023' ? state : 'told' },
        } as const,
      ]
    }),
  )
}

describe('the hosts of earlier visits', () => {
  it('are known by person, the latest first, without the visit itself', () => {
    const history = hostHistory(aBookOfYears(), '2027-05-14')
    expect(history.get('person-of-guest')).toMatchObject([
      { householdId: 'weber', visitId: '2023', arrival: '2023-05-14' },
      { householdId: 'mueller', visitId: '2019' },
    ])
  })

  it('leave out what was cancelled', () => {
    const history = hostHistory(aBookOfYears('cancelled'), '2027-05-14')
    expect(history.get('person-of-guest')).toMatchObject([{ visitId: '2019' }])
  })

  it('are told once each for a party, by their latest visit', () => {
    const history = hostHistory(aBookOfYears(), '2028-01-01')
    const hosts = formerHosts(history, ['person-of-guest', 'nobody'])
    expect(hosts.map(({ householdId, visitId }) => [householdId, visitId])).toEqual([
      ['mueller', '2027'],
      ['weber', '2023'],
    ])
  })
})
