import type { CaseHost, CaseParty, CaseRoom, PlacementCase } from '#shared/domain/placement/case.ts'
import { isCoupleApart, type Layout, layouts } from '#shared/domain/placement/layouts.ts'
import {
  householdWishes,
  isCompany,
  type Points,
  total,
  wouldBeLonely,
} from '#shared/domain/placement/points.ts'
import { mustBeApart } from '#shared/domain/placement/why-unplaced.ts'

import { LinearModel, type Term } from './linear-model.ts'
import type { Option } from './options.ts'

/** The choice to put a party into a household, sleeping there in one of the ways that are possible. */
export interface Way {
  readonly column: number
  readonly party: CaseParty
  readonly host: CaseHost
  readonly layout: Layout
}

export interface PlacementModel {
  readonly linear: LinearModel
  readonly ways: readonly Way[]
}

/**
 * The case as a linear program whose choices are (party, household, way to sleep): for cases with a house too
 * large for solve-by-households.ts. Its bound is that of HiGHS: no whole solution is worth more than the best mixture.
 *
 * Pairs that a rule bars do not become choices; the other rules and the wishes that depend on more than one
 * party become rows. Beds are counted by room, kind and night. That is exact as long as every stay is of
 * consecutive nights; where it promises too much, solve-whole.ts notices and forbids that combination.
 */
export function buildModel(
  kase: PlacementCase,
  options: readonly (readonly Option[])[],
  points: Points,
): PlacementModel {
  const linear = new LinearModel()
  const ways: Way[] = []
  for (const [i, host] of kase.hosts.entries()) {
    const here = (options[i] ?? []).flatMap((option) => waysOf(linear, option, points))
    ways.push(...here)
    const byParty = [...Map.groupBy(here, (way) => way.party).values()]
    for (const room of host.rooms) roomRules(linear, room, here)
    guestsInHousehold(linear, host, here, points)
    householdUsed(linear, host, byParty, points)
    keepApart(linear, kase, byParty)
    loneMinors(linear, byParty, points)
  }
  wholePartyOnce(linear, kase, ways)
  return { linear, ways }
}

function waysOf(linear: LinearModel, { party, host, points: worth }: Option, points: Points): readonly Way[] {
  return layouts(party, host.rooms).map((layout) => {
    const own = worth + (isCoupleApart(party, layout) ? points.coupleApart : 0)
    return { column: linear.choice({ points: own, guests: party.guests.length }), party, host, layout }
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
