import { replaceEqualDeep } from '@tanstack/react-router'
import { useMemo, useRef } from 'react'

import { useBook } from '#renderer/api/use-book.tsx'
import { guestPlaces } from '#shared/domain/bed-count.ts'
import { type FormerStay, formerHosts, hostHistory } from '#shared/domain/host-history.ts'
import { partyName } from '#shared/domain/party-name.ts'
import type { PlacementCase, RuleId } from '#shared/domain/placement/case.ts'
import { caseOfVisit } from '#shared/domain/placement/case-of-visit.ts'
import { type BrokenRule, type Judgement, judge } from '#shared/domain/placement/judge.ts'
import type { Plan } from '#shared/domain/placement/plan.ts'
import { presentPlan, recordedPlan } from '#shared/domain/placement/present-plan.ts'
import { partiesByHost, rulesAgainst } from '#shared/domain/placement/why-unplaced.ts'
import type { BookView } from '#shared/records/collections.ts'
import type { Household } from '#shared/records/household.ts'
import type { Offer } from '#shared/records/offer.ts'
import type { Party } from '#shared/records/party.ts'
import type { Assignment, Placement, Proposal } from '#shared/records/placement.ts'
import type { Visit } from '#shared/records/visit.ts'

export interface BoardParty {
  readonly party: Party
  readonly name: string
  readonly assignment: Assignment | null
  /** The household where the party was before it said no; null unless that left the party without a bed. */
  readonly lost: string | null
  /** How far the office has come with it; null as long as it is only proposed to be where it is. */
  readonly placement: Placement | null
  /** What it or its household wishes; null without a wish. */
  readonly wish: BoardWish | null
  /** Households that had these guests in earlier visits, the latest first. */
  readonly before: readonly BoardHost[]
}

export interface BoardWish {
  readonly kept: boolean
  /** The households that the party wishes for. */
  readonly households: readonly string[]
}

export interface BoardHost {
  readonly householdId: string
  readonly name: string
  readonly year: string
}

export interface BoardHousehold {
  readonly offer: Offer
  readonly household: Household
  readonly parties: readonly BoardParty[]
  readonly broken: readonly BrokenRule[]
  /** Places that are free on the fullest night, within what the household takes. */
  readonly free: number
  /** Part of town, or the town where it is not known. */
  readonly district: string
  /** Guests of the accepted plan about whom the household has not been asked. */
  readonly toCall: boolean
}

/** What the board shows, derived from the book by the same rules as the solver's. */
export interface Board {
  readonly visit: Visit
  readonly proposal: Proposal | undefined
  readonly kase: PlacementCase
  readonly verdict: Judgement
  readonly guests: number
  readonly households: readonly BoardHousehold[]
  readonly parties: readonly BoardParty[]
  readonly unplaced: readonly BoardParty[]
  /** Every rule against a party in a household as the plan is; empty: it fits. */
  readonly rulesAgainst: (partyId: string, offerId: string) => readonly RuleId[]
}

/** The board of a visit; null while there is no such visit. */
export function useBoard(visitId: string): Board | null {
  const book = useBook()
  const shown = useRef<Board | null>(null)
  return useMemo(() => {
    const board = boardOf(book, visitId)
    shown.current = board && keepingSame(shown.current, board)
    return shown.current
  }, [book, visitId])
}

/** The board with the objects of the one before wherever they say the same: a move draws two cards, not hundreds. */
function keepingSame(before: Board | null, board: Board): Board {
  if (!before) return board
  return {
    ...board,
    households: replaceEqualDeep(before.households, board.households),
    parties: replaceEqualDeep(before.parties, board.parties),
    unplaced: replaceEqualDeep(before.unplaced, board.unplaced),
  }
}

export function boardOf(book: BookView, visitId: string): Board | null {
  const visit = book.visits.get(visitId)
  if (!visit) return null
  const plan = presentPlan(book, visitId)
  const proposal = book.proposals.get(visitId)
  const visitCase = caseOfVisit(book, visit, plan)
  // The accepted plan is the one that stands: that everybody stays where they are is no merit of it.
  const kase = proposal ? visitCase : { ...visitCase, before: {} }
  const stays: Plan = new Map(plan.map(({ partyId, offerId, beds }) => [partyId, { hostId: offerId, beds }]))
  const verdict = judge(kase, stays)
  const recorded = new Map(recordedPlan(book, visitId).map(({ partyId, offerId }) => [partyId, offerId]))
  const assigned = new Map(plan.map((assignment) => [assignment.partyId, assignment]))
  const caseParties = new Map(kase.parties.map((party) => [party.id, party]))
  const hosts = new Map(kase.hosts.map((host) => [host.id, host]))

  const history = hostHistory(book, visit.arrival)
  const hostOf = ({ householdId, arrival }: FormerStay): BoardHost[] => {
    const name = book.households.get(householdId)?.name
    return name === undefined ? [] : [{ householdId, name, year: arrival.slice(0, 4) }]
  }

  const parties = kase.parties.flatMap(({ id }): BoardParty[] => {
    const party = book.parties.get(id)
    const assignment = assigned.get(id)
    if (!party) return []
    return [
      {
        party,
        name: partyName(party.guests.flatMap((guest) => book.people.get(guest.personId) ?? [])),
        assignment: assignment ?? null,
        lost: assignment ? null : (householdOf(book, recorded.get(id))?.name ?? null),
        placement: assignment ? acceptedAs(book, assignment) : null,
        wish: wishOf(book, party, assignment),
        before: formerHosts(
          history,
          party.guests.map(({ personId }) => personId),
        ).flatMap(hostOf),
      },
    ]
  })
  parties.sort((a, b) => a.name.localeCompare(b.name))
  const here = partiesByHost(kase, ({ id }) => assigned.get(id)?.offerId)
  const households = kase.hosts.flatMap((host): BoardHousehold[] => {
    const offer = book.offers.get(host.id)
    const household = householdOf(book, host.id)
    if (!offer || !household) return []
    const present = parties.filter(({ assignment }) => assignment?.offerId === host.id)
    const broken = verdict.broken.filter(({ hostId }) => hostId === host.id)
    const places = guestPlaces(offer.hosting)
    return [
      {
        offer,
        household,
        parties: present,
        broken,
        free: Math.max(0, places - (verdict.households.get(host.id)?.fullest ?? 0)),
        district: household.district || household.address.city,
        toCall: present.some(({ placement }) => placement?.state === 'proposed'),
      },
    ]
  })
  households.sort((a, b) => a.household.name.localeCompare(b.household.name))
  return {
    visit,
    proposal,
    kase,
    verdict,
    guests: kase.parties.reduce((sum, party) => sum + party.guests.length, 0),
    households,
    parties,
    unplaced: parties.filter(({ assignment }) => assignment === null),
    rulesAgainst: (partyId, offerId) => {
      const party = caseParties.get(partyId)
      const host = hosts.get(offerId)
      return party && host ? rulesAgainst(kase, party, host, here.get(offerId) ?? []) : []
    },
  }
}

function householdOf(book: BookView, offerId: string | undefined): Household | undefined {
  return book.households.get(book.offers.get(offerId ?? '')?.householdId ?? '')
}

/** The accepted placement, if the party is in the same household there. */
function acceptedAs(book: BookView, { partyId, offerId }: Assignment): Placement | null {
  const accepted = book.placements.get(partyId)
  return accepted?.offerId === offerId ? accepted : null
}

function wishOf(book: BookView, party: Party, assignment: Assignment | undefined): BoardWish | null {
  const household = householdOf(book, assignment?.offerId)
  const wished =
    household !== undefined &&
    (party.wishes.includes(household.id) ||
      party.guests.some(({ personId }) => household.wishes.includes(personId)))
  if (!wished && party.wishes.length === 0) return null
  return { kept: wished, households: party.wishes.flatMap((id) => book.households.get(id)?.name ?? []) }
}
