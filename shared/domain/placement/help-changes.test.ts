import { describe, expect, it } from 'vitest'

import { aBook, aHosting, anOffer, aParty, aVisit } from '#test/builders/visit-records.ts'

import { applyChanges } from '../commit.ts'
import { caseOfVisit } from './case-of-visit.ts'
import { canBeDone, helpChanges } from './help-changes.ts'
import { type Help, withHelp } from './help-steps.ts'

const visit = aVisit()
const hosting = aHosting({ pets: ['cat', 'dog'], smoking: 'inside' })
const hostId = 'offer'

function records() {
  return aBook(
    { collection: 'visits', put: visit },
    { collection: 'offers', put: anOffer({ id: hostId, nights: ['2027-05-15'], hosting }) },
    { collection: 'parties', put: aParty('p', ['a', 'b', 'c']) },
  )
}

describe('helpChanges', () => {
  it.each<[string, Help]>([
    ['a bed in a room', [{ kind: 'beds', hostId, roomId: 'room', single: 1, double: 0 }]],
    ['a bed in a new room', [{ kind: 'beds', hostId, roomId: null, single: 0, double: 1 }]],
    ['nights', [{ kind: 'nights', hostId, nights: [0, 2] }]],
    [
      'several steps of one household',
      [
        { kind: 'pets', hostId, animals: ['cat'] },
        { kind: 'smoke', hostId },
        { kind: 'accepts', hostId, whom: ['youth'] },
        { kind: 'max-guests', hostId, maxGuests: 5 },
      ],
    ],
    ['friends in two', [{ kind: 'split', partyId: 'p', guestIds: ['b'] }]],
  ])('makes of the book the case that was tried: %s', (_name, help) => {
    const book = records()
    const tried = withHelp(caseOfVisit(book, visit, []), help)
    // New ids as a tried case makes them, so that the two can be compared.
    const newId = help.some(({ kind }) => kind === 'split') ? 'p-2' : `${hostId}-more`
    applyChanges(
      book,
      helpChanges(book, help, () => newId),
    )
    expect(caseOfVisit(book, visit, [])).toEqual(tried)
  })

  it('does not say that a certificate was seen', () => {
    const help: Help = [{ kind: 'cleared', hostId }]
    expect(canBeDone(help)).toBe(false)
    expect(canBeDone([{ kind: 'smoke', hostId }])).toBe(true)
  })
})
