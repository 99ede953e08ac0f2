import type { BookView, Change } from '../../records/collections.ts'
import type { Offer } from '../../records/offer.ts'
import { nightsBetween } from '../nights.ts'
import { splittingParty } from '../split-party.ts'
import { type Help, type HostStep, hostingWith } from './help-steps.ts'

/** Whether the book may say it without more being known: that a certificate was seen, somebody must have seen it. */
export const canBeDone = (help: Help): boolean => help.every(({ kind }) => kind !== 'cleared')

/** The changes that put a help into the book, as far as the offers of the visit and its parties say it. */
export function helpChanges(book: BookView, help: Help, newId: () => string): readonly Change[] {
  const offers = new Map<string, Offer>()
  const changes: Change[] = []
  for (const step of help) {
    if (step.kind === 'split') {
      const party = book.parties.get(step.partyId)
      if (party) changes.push(...splittingParty(book, party, step.guestIds, newId()))
    } else {
      const offer = offers.get(step.hostId) ?? book.offers.get(step.hostId)
      if (offer) offers.set(offer.id, offerWith(book, offer, step, newId()))
    }
  }
  for (const put of offers.values()) changes.push({ collection: 'offers', put })
  return changes
}

function offerWith(book: BookView, offer: Offer, step: HostStep, roomId: string): Offer {
  if (step.kind !== 'nights')
    return {
      ...offer,
      hosting: hostingWith(offer.hosting, step, { id: roomId, name: '', single: 0, double: 0 }),
    }
  const visit = book.visits.get(offer.visitId)
  if (!visit || offer.nights === null) return offer
  const dates = nightsBetween(visit.arrival, visit.departure)
  const more = step.nights.flatMap((night) => dates[night] ?? [])
  return { ...offer, nights: [...offer.nights, ...more].sort() }
}
