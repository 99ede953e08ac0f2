import type { CaseHost, CaseParty, CaseRoom, PlacementCase } from '#shared/domain/placement/case.ts'
import { isCoupleApart, type Layout, layouts } from '#shared/domain/placement/layouts.ts'
import {
  householdWishes,
  isCompany,
  type Points,
  pairPoints,
  total,
  wouldBeLonely,
} from '#shared/domain/placement/points.ts'
import { bars } from '#shared/domain/placement/rules.ts'
import { mustBeApart } from '#shared/domain/placement/why-unplaced.ts'

import { LinearModel, type Term } from './linear-model.ts'

/** The choice to put a party into a household, sleeping there in one of the ways that are possible. */
export interface Way {
  readonly column: number
  readonly party: CaseParty
  readonly host: CaseHost
  readonly layout: Layout
  readonly points: number
}

export interface PlacementModel {
  readonly linear: LinearModel
  readonly ways: readonly Way[]
  /** No plan scores less or more than this; good enough to weigh guests against points. */
  readonly lowest: number
  readonly highest: number
}

/**
 * The case as a linear program whose choices are (party, household, way to sleep).
 *
 * Pairs that a rule bars do not become choices; the other rules and the wishes that depend on more than one
 * party become rows. Beds are counted by room, kind and night. That is exact as long as every stay is of
 * consecutive nights; where it promises too much, solve.ts notices and forbids that combination.
 */
export function buildModel(kase: PlacementCase, points: Points): PlacementModel {
  const linear = new LinearModel()
  const ways: Way[] = []
  for (const host of kase.hosts) {
    const here = kase.parties.flatMap((party) => waysOf(linear, kase, party, host, points))
    ways.push(...here)
    const byParty = [...Map.groupBy(here, (way) => way.party).values()]
    for (const room of host.rooms) roomRules(linear, room, here)
    guestsInHousehold(linear, host, here, points)
    householdUsed(linear, host, byParty, points)
    keepApart(linear, kase, byParty)
    loneMinors(linear, byParty, points)
  }
  wholePartyOnce(linear, kase, ways)
  return { linear, ways, ...range(kase, ways, points) }
}

/** Between these every score lies: each party and each household at its worst, or at its best. */
function range(kase: PlacementCase, ways: readonly Way[], points: Points) {
  let [lowest, highest] = [0, 0]
  const include = (worst: number, best: number) => {
    lowest += Math.min(0, worst)
    highest += Math.max(0, best)
  }
  for (const own of Map.groupBy(ways, (way) => way.party).values()) {
    const worths = own.map((way) => way.points)
    include(Math.min(...worths) + points.loneMinor, Math.max(...worths))
  }
  for (const host of kase.hosts)
    include(total(householdWishes(host, host.maxGuests, points)), total(householdWishes(host, 0, points)))
  return { lowest, highest }
}

function waysOf(
  linear: LinearModel,
  kase: PlacementCase,
  party: CaseParty,
  host: CaseHost,
  points: Points,
): readonly Way[] {
  if ((kase.locks[party.id] ?? host.id) !== host.id || bars(party, host).length > 0) return []
  const worth = pairPoints({ party, host, before: kase.before[party.id] }, points)
  return layouts(party, host.rooms).map((layout) => {
    const own = worth + (isCoupleApart(party, layout) ? points.coupleApart : 0)
    const column = linear.choice({ points: own, guests: party.guests.length })
    return { column, party, host, layout, points: own }
  })
}

/** `whole-party`, `lock`: a party is in one household at most, a locked one in its own. */
function wholePartyOnce(linear: LinearModel, kase: PlacementCase, ways: readonly Way[]): void {
  const byParty = Map.groupBy(ways, (way) => way.party)
  for (const party of kase.parties) {
    const chosen = count(byParty.get(party) ?? [])
    if (party.id in kase.locks) linear.exactly(1, chosen)
    else linear.atMost(1, chosen)
  }
}

/**
 * `bed-once`, `room-share`: on a night a room belongs to one party, or is open to one class of strangers
 * who have enough beds of each kind.
 */
function roomRules(linear: LinearModel, room: CaseRoom, here: readonly Way[]): void {
  const uses = here.flatMap((way) =>
    way.layout.flatMap((use) => (use.room === room ? [{ ...way, use }] : [])),
  )
  for (const night of tellingNights(uses.map((use) => use.party))) {
    const tonight = uses.filter(({ party }) => party.nights.includes(night))
    const closed: Term[] = []
    for (const [shareClass, open] of Map.groupBy(tonight, ({ use }) => use.shareClass)) {
      const byParty = [...Map.groupBy(open, ({ party }) => party).values()]
      if (shareClass === null || byParty.length === 1) {
        closed.push(...count(open))
        continue
      }
      const isOpen = linear.quantity(0, 1)
      closed.push([isOpen, 1])
      for (const own of byParty) linear.atMost(0, [...count(own), [isOpen, -1]])
      linear.atMost(
        room.single,
        times(open, ({ use }) => use.singles.length),
      )
      linear.atMost(
        room.double,
        times(open, ({ use }) => use.doubles.length),
      )
    }
    linear.atMost(1, closed)
  }
}

/** `max-guests` and points `above-likes`, by the fullest night. */
function guestsInHousehold(linear: LinearModel, host: CaseHost, here: readonly Way[], points: Points): void {
  const room = host.maxGuests - host.likes
  const above = room > 0 ? linear.quantity(points.aboveLikes, room) : null
  for (const night of tellingNights(here.map(({ party }) => party))) {
    const tonight = here.filter(({ party }) => party.nights.includes(night))
    const guests = times(tonight, ({ party }) => party.guests.length)
    if (above === null) linear.atMost(host.maxGuests, guests)
    else linear.atMost(host.likes, [...guests, [above, -1]])
  }
}

/** Points `used` and `reserve`: whether the household gets a guest at all. */
function householdUsed(
  linear: LinearModel,
  host: CaseHost,
  byParty: readonly (readonly Way[])[],
  points: Points,
): void {
  const worth = total(householdWishes(host, 0, points))
  const used = linear.quantity(worth, 1)
  if (worth > 0) linear.atMost(0, [[used, 1], ...byParty.flatMap((own) => count(own, -1))])
  else for (const own of byParty) linear.atMost(0, [...count(own), [used, -1]])
}

/** `keep-apart`: not both in this household if they have a night in common. */
function keepApart(linear: LinearModel, kase: PlacementCase, byParty: readonly (readonly Way[])[]): void {
  const waysOfParty = new Map(byParty.map((own) => [own[0]?.party.id, own]))
  for (const [idA, idB] of kase.keepApart) {
    const [a = [], b = []] = [waysOfParty.get(idA), waysOfParty.get(idB)]
    if (a[0] && b[0] && mustBeApart(kase, a[0].party, b[0].party))
      linear.atMost(1, [...count(a), ...count(b)])
  }
}

/** Points `lone-minor`: lonely = here and no company here. */
function loneMinors(linear: LinearModel, byParty: readonly (readonly Way[])[], points: Points): void {
  for (const own of byParty) {
    const [way] = own
    if (!way || !wouldBeLonely(way.party, way.host)) continue
    const company = byParty.flatMap((other) =>
      other[0] && isCompany(way.party, other[0].party) ? count(other, -1) : [],
    )
    const lonely = linear.quantity(points.loneMinor, 1)
    linear.atMost(0, [...count(own), ...company, [lonely, -1]])
  }
}

/** The nights that say all: on every other night nobody is there who is not also there on one of these. */
export function tellingNights(parties: readonly CaseParty[]): readonly number[] {
  const present = new Map<number, Set<CaseParty>>()
  for (const party of parties)
    for (const night of party.nights) present.set(night, (present.get(night) ?? new Set()).add(party))
  const nights = [...present].sort(([, a], [, b]) => b.size - a.size)
  const telling: (readonly [number, ReadonlySet<CaseParty>])[] = []
  for (const [night, here] of nights)
    if (!telling.some(([, more]) => here.isSubsetOf(more))) telling.push([night, here])
  return telling.map(([night]) => night)
}

function count(ways: readonly { readonly column: number }[], factor = 1): readonly Term[] {
  return ways.map(({ column }) => [column, factor])
}

function times<W extends { readonly column: number }>(
  ways: readonly W[],
  factor: (way: W) => number,
): readonly Term[] {
  return ways.flatMap((way) => (factor(way) > 0 ? [[way.column, factor(way)] as const] : []))
}
