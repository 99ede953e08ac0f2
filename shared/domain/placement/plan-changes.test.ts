import { describe, expect, it } from 'vitest'

import type { Change } from '../../records/collections.ts'
import type { Assignment, PlacementState } from '../../records/placement.ts'
import type { Visit } from '../../records/visit.ts'
import { applyChanges, emptyBook, type MutableBook, prepareCommit } from '../commit.ts'
import { sampleChanges } from '../sample-book.ts'
import { assignmentsOf, caseOfVisit } from './case-of-visit.ts'
import { judge } from './judge.ts'
import { moving } from './moving.ts'
import { planOfBeds } from './plan.ts'
import { accepting, discarding, locking, proposing, reassigning, settingState } from './plan-changes.ts'
import { presentPlan, recordedPlan } from './present-plan.ts'

const found = { placed: 1, score: 1, bound: 1, proven: true, ms: 1 }

function aBook(): { book: MutableBook; visit: Visit } {
  const book = emptyBook()
  let number = 0
  commit(
    book,
    sampleChanges('2027-04-01', () => `id-${++number}`),
  )
  const visit = [...book.visits.values()].find(({ arrival }) => arrival > '2027-04-01')
  if (!visit) throw new Error('the sample has a visit ahead')
  return { book, visit }
}

/** Commits as the book does: with revisions and references checked. */
function commit(book: MutableBook, changes: readonly Change[]) {
  const prepared = prepareCommit(book, changes)
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error))
  applyChanges(book, prepared.value.changes)
}

function caseOf(book: MutableBook, visit: Visit) {
  return caseOfVisit(book, visit, presentPlan(book, visit.id))
}

/** The first household that takes the party without breaking a rule. */
function aPlaceFor(book: MutableBook, visit: Visit, partyId: string) {
  const kase = caseOf(book, visit)
  for (const host of kase.hosts) {
    const moved = moving(kase, [], partyId, host.id)
    const assignment = moved.ok ? moved.value.get(partyId) : null
    if (!assignment) continue
    const judged = judge(kase, planOfBeds(kase, assignment.beds))
    if (judged.broken.length === 0) return assignment
  }
  throw new Error('nowhere')
}

describe('the case of a visit', () => {
  it('has the parties, and the households that said yes', () => {
    const { book, visit } = aBook()
    const kase = caseOf(book, visit)
    const offers = [...book.offers.values()].filter((offer) => offer.visitId === visit.id)
    expect(kase.parties.length).toBeGreaterThan(10)
    expect(kase.hosts.map(({ id }) => id).sort()).toEqual(
      offers
        .filter(({ status }) => status === 'offered')
        .map(({ id }) => id)
        .sort(),
    )
    for (const party of kase.parties) expect(party.nights.every((night) => night < kase.nights)).toBe(true)
  })

  it('does not clear a household for minors whose certificate ends before the visit does', () => {
    const { book, visit } = aBook()
    const [offer] = [...book.offers.values()].filter(
      ({ visitId, status }) => visitId === visit.id && status === 'offered',
    )
    const household = book.households.get(offer?.householdId ?? '')
    if (!offer || !household) throw new Error('no offer')
    const clearedUntil = (validUntil: string | null) => {
      book.households.set(household.id, {
        ...household,
        clearance: { seenOn: '2026-01-01', validUntil, seenBy: 'Büro' },
      })
      return caseOf(book, visit).hosts.find(({ id }) => id === offer.id)?.clearedForMinors
    }
    expect(clearedUntil(null)).toBe(true)
    expect(clearedUntil(visit.departure)).toBe(true)
    expect(clearedUntil(visit.arrival)).toBe(false)
  })

  it('leaves out who stays on no night, and treats a couple of three as a family, one alone as single', () => {
    const { book, visit } = aBook()
    const [couple] = [...book.parties.values()].filter(
      ({ visitId, kind }) => visitId === visit.id && kind === 'couple',
    )
    const [first, second] = couple?.guests ?? []
    if (!couple || !first || !second) throw new Error('no couple')
    const put = (part: Partial<typeof couple>) => {
      book.parties.set(couple.id, { ...couple, ...part })
      return caseOf(book, visit).parties.find(({ id }) => id === couple.id)
    }
    expect(put({ nights: [] })).toBeUndefined()
    expect(put({ guests: [first, second, { ...second, id: 'third' }] })?.kind).toBe('family')
    expect(put({ guests: [first] })?.kind).toBe('single')
    expect(put({})?.kind).toBe('couple')
  })

  it('comes back from beds to assignments', () => {
    const { book, visit } = aBook()
    const kase = caseOf(book, visit)
    const [party] = kase.parties
    if (!party) throw new Error('no party')
    const place = aPlaceFor(book, visit, party.id)
    expect(assignmentsOf(kase, place.beds, new Set([party.id]))).toEqual([{ ...place, locked: true }])
  })
})

describe('a proposal', () => {
  it('stands beside the accepted plan until it is accepted, then it is the plan', () => {
    const { book, visit } = aBook()
    const partyId = caseOf(book, visit).parties[0]?.id ?? ''
    const place = aPlaceFor(book, visit, partyId)
    const before = book.placements.size
    commit(book, proposing(book, visit.id, [place], found))
    expect(presentPlan(book, visit.id)).toEqual([place])
    expect(book.placements.size).toBe(before)
    const accepted = accepting(book, visit.id)
    if (!accepted.ok) throw new Error(accepted.error.code)
    commit(book, accepted.value)
    expect(book.proposals.has(visit.id)).toBe(false)
    expect(presentPlan(book, visit.id)).toMatchObject([place])
  })

  it('discarded leaves the accepted plan', () => {
    const { book, visit } = aBook()
    const before = presentPlan(book, visit.id)
    commit(book, proposing(book, visit.id, [], found))
    const discarded = discarding(book, visit.id)
    if (!discarded.ok) throw new Error(discarded.error.code)
    commit(book, discarded.value)
    expect(presentPlan(book, visit.id)).toEqual(before)
    expect(discarding(book, visit.id)).toMatchObject({ ok: false, error: { code: 'record-missing' } })
    expect(accepting(book, visit.id)).toMatchObject({ ok: false, error: { code: 'record-missing' } })
  })

  it('changed by hand no longer claims what the solver proved', () => {
    const { book, visit } = aBook()
    const partyId = caseOf(book, visit).parties[0]?.id ?? ''
    const place = aPlaceFor(book, visit, partyId)
    commit(book, proposing(book, visit.id, [place], found))
    commit(book, reassigning(book, visit.id, new Map([[partyId, null]])))
    expect(book.proposals.get(visit.id)).toMatchObject({ assignments: [], found: null })
  })
})

describe('by hand', () => {
  it('a party is placed, locked, freed and taken out', () => {
    const { book, visit } = aBook()
    const partyId = caseOf(book, visit).parties[0]?.id ?? ''
    const place = aPlaceFor(book, visit, partyId)
    commit(book, reassigning(book, visit.id, new Map([[partyId, place]])))
    for (const locked of [true, false]) {
      const changes = locking(book, visit.id, partyId, locked)
      if (!changes.ok) throw new Error(changes.error.code)
      commit(book, changes.value)
      expect(book.placements.get(partyId)?.locked).toBe(locked)
      expect(caseOf(book, visit).locks).toEqual(locked ? { [partyId]: place.offerId } : {})
    }
    commit(book, reassigning(book, visit.id, new Map([[partyId, null]])))
    expect(book.placements.has(partyId)).toBe(false)
    expect(locking(book, visit.id, partyId, true)).toMatchObject({ ok: false })
  })

  it('a household that says no afterwards leaves its guests without a bed', () => {
    const { book, visit } = aBook()
    const partyId = caseOf(book, visit).parties[0]?.id ?? ''
    const place = aPlaceFor(book, visit, partyId)
    commit(book, reassigning(book, visit.id, new Map([[partyId, { ...place, locked: true }]])))
    const offer = book.offers.get(place.offerId)
    if (!offer) throw new Error('no offer')
    commit(book, [{ collection: 'offers', put: { ...offer, status: 'declined' } }])
    expect(presentPlan(book, visit.id)).toEqual([])
    expect(caseOf(book, visit).locks).toEqual({})
    expect(recordedPlan(book, visit.id)).toMatchObject([{ partyId, offerId: offer.id }])
  })

  it('a household that is full takes one more all the same, and the board says what breaks', () => {
    const { book, visit } = aBook()
    const kase = caseOf(book, visit)
    const host = kase.hosts.toSorted((a, b) => a.maxGuests - b.maxGuests)[0]
    if (!host) throw new Error('no host')
    for (const party of kase.parties) {
      const moved = moving(caseOf(book, visit), presentPlan(book, visit.id), party.id, host.id)
      if (!moved.ok) throw new Error(moved.error.code)
      commit(book, reassigning(book, visit.id, moved.value))
    }
    const plan = new Map(
      presentPlan(book, visit.id).map(({ partyId, offerId, beds }) => [partyId, { hostId: offerId, beds }]),
    )
    expect(plan.size).toBe(kase.parties.length)
    expect(judge(kase, plan).broken.map(({ rule }) => rule)).toContain('max-guests')
  })
})

describe('the state of a placement', () => {
  function placed() {
    const { book, visit } = aBook()
    const partyId = caseOf(book, visit).parties[0]?.id ?? ''
    const place = aPlaceFor(book, visit, partyId)
    commit(book, reassigning(book, visit.id, new Map([[partyId, place]])))
    const say = (state: PlacementState, note?: string) => {
      const changes = settingState(book, visit.id, [partyId], state, note)
      if (!changes.ok) throw new Error(changes.error.code)
      commit(book, changes.value)
    }
    const accept = (assignments: readonly Assignment[]) => {
      commit(book, proposing(book, visit.id, assignments, found))
      const accepted = accepting(book, visit.id)
      if (!accepted.ok) throw new Error(accepted.error.code)
      commit(book, accepted.value)
    }
    return { book, visit, partyId, place, say, accept }
  }

  it('begins as proposed, and keeps its note until another is given', () => {
    const { book, partyId, say } = placed()
    expect(book.placements.get(partyId)).toMatchObject({ state: 'proposed', note: '' })
    say('clarified', 'freut sich')
    say('confirmed')
    expect(book.placements.get(partyId)).toMatchObject({ state: 'confirmed', note: 'freut sich' })
  })

  it('stays with those who stay when a proposal is accepted, and begins anew elsewhere', () => {
    const { book, visit, partyId, place, say, accept } = placed()
    say('told', 'Zettel verschickt')
    accept([{ ...place, locked: true }])
    expect(book.placements.get(partyId)).toMatchObject({ state: 'told', note: 'Zettel verschickt' })
    const other = caseOf(book, visit).hosts.find(({ id }) => id !== place.offerId)?.id ?? ''
    accept([{ ...place, offerId: other }])
    expect(book.placements.get(partyId)).toMatchObject({ offerId: other, state: 'proposed', note: '' })
  })

  it('cancelled leaves the party without a bed, and without the household for the solver', () => {
    const { book, visit, partyId, place, say } = placed()
    say('cancelled', 'krank')
    expect(presentPlan(book, visit.id)).toEqual([])
    const kase = caseOf(book, visit)
    expect(kase.before).toEqual({})
    expect(kase.parties.find(({ id }) => id === partyId)?.never).toContain(place.offerId)
  })

  it.each([false, true])(
    'by hand a party may go back to where it was cancelled, proposal: %s',
    (proposal) => {
      const { book, visit, partyId, place, say } = placed()
      say('cancelled')
      if (proposal) commit(book, proposing(book, visit.id, [], found))
      commit(book, reassigning(book, visit.id, new Map([[partyId, place]])))
      expect(presentPlan(book, visit.id)).toMatchObject([place])
    },
  )

  it('cannot be told of a party that is nowhere', () => {
    const { book, visit } = placed()
    expect(settingState(book, visit.id, ['nobody'], 'told')).toMatchObject({
      ok: false,
      error: { code: 'record-missing' },
    })
  })
})
