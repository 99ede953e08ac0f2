import { expect, test } from 'vitest'

import { aHosting, aHousehold } from '#test/builders/visit-records.ts'

import { offerOfHousehold } from './offer-of-household.ts'

test('an offer starts from what the household usually offers, for the whole visit', () => {
  const household = aHousehold({ id: 'h', hosting: aHosting({ pets: ['cat'], maxGuests: 3 }) })
  expect(offerOfHousehold(household, 'visit', 'offer', 'asked')).toEqual({
    id: 'offer',
    revision: 0,
    visitId: 'visit',
    householdId: 'h',
    status: 'asked',
    nights: null,
    hosting: household.hosting,
    note: '',
  })
})
