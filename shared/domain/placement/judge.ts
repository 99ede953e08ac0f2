import { mayShareBed, mayShareRoom, shareClass } from './bed-rules.ts'
import { type Bed, bedsOf } from './beds.ts'
import type { CaseGuest, CaseHost, CaseParty, PlacementCase, RuleId } from './case.ts'
import { overlap } from './lists.ts'
import { guestsByNight, hostsById, type Plan, type Stay } from './plan.ts'
import {
  defaultPoints,
  householdWishes,
  isCompany,
  type Points,
  pairWishes,
  total,
  type WishPoints,
  wouldBeLonely,
} from './points.ts'
import { bars } from './rules.ts'

/** A hard rule that the plan breaks, and where. */
export interface BrokenRule {
  readonly rule: RuleId
  readonly partyIds: readonly string[]
  /** Null if the party is in no household although it should be. */
  readonly hostId: string | null
  readonly night?: number
  readonly roomId?: string
  readonly bedId?: string
}

/** What a plan is worth: `broken` empty means that it may be carried out. */
export interface Judgement {
  readonly broken: readonly BrokenRule[]
  /** Guests in beds, whole parties only. */
  readonly placed: number
  readonly score: number
  /** For each placed party the wishes that count where it is. */
  readonly parties: ReadonlyMap<string, readonly WishPoints[]>
  /** For each household with guests: who, how many on the fullest night, and its own wishes. */
  readonly households: ReadonlyMap<string, HouseholdJudgement>
}

export interface HouseholdJudgement {
  readonly partyIds: readonly string[]
  readonly fullest: number
  readonly wishes: readonly WishPoints[]
}

/** A placed party with the bed of each of its guests. */
interface Placed {
  readonly party: CaseParty
  readonly host: CaseHost
  readonly beds: ReadonlyMap<CaseGuest, Bed>
}

/**
 * Judges a whole plan by every hard rule and every wish.
 *
 * A party that is torn or lacks a bed breaks `whole-party` and counts nowhere else, not even as placed.
 */
export function judge(kase: PlacementCase, plan: Plan, points: Points = defaultPoints): Judgement {
  const hosts = hostsById(kase)
  const placed: Placed[] = []
  const broken: BrokenRule[] = []
  for (const party of kase.parties) {
    const stay = plan.get(party.id)
    const locked = kase.locks[party.id]
    if (!stay) {
      if (locked !== undefined) broken.push({ rule: 'lock', partyIds: [party.id], hostId: null })
      continue
    }
    const whole = wholeParty(party, hosts.get(stay.hostId), stay)
    if (!whole) {
      broken.push({ rule: 'whole-party', partyIds: [party.id], hostId: stay.hostId })
      continue
    }
    placed.push(whole)
    if (locked !== undefined && locked !== stay.hostId)
      broken.push({ rule: 'lock', partyIds: [party.id], hostId: stay.hostId })
    for (const rule of bars(party, whole.host))
      broken.push({ rule, partyIds: [party.id], hostId: stay.hostId })
  }
  broken.push(...keepApartBroken(kase, placed))

  const parties = new Map<string, readonly WishPoints[]>()
  const households = new Map<string, HouseholdJudgement>()
  for (const [host, here] of Map.groupBy(placed, (one) => one.host)) {
    broken.push(...householdBroken(host, here))
    const fullest = fullestNight(here)
    const partyIds = here.map(({ party }) => party.id)
    if (fullest > 0)
      households.set(host.id, { partyIds, fullest, wishes: householdWishes(host, fullest, points) })
    for (const one of here) parties.set(one.party.id, partyWishes(kase, one, here, points))
  }
  return {
    broken,
    placed: placed.reduce((sum, { party }) => sum + party.guests.length, 0),
    score:
      [...parties.values()].reduce((sum, wishes) => sum + total(wishes), 0) +
      [...households.values()].reduce((sum, { wishes }) => sum + total(wishes), 0),
    parties,
    households,
  }
}

/** `whole-party`: every guest has a bed, and all beds are in the household. */
function wholeParty(party: CaseParty, host: CaseHost | undefined, stay: Stay): Placed | null {
  if (!host) return null
  const known = new Map(host.rooms.flatMap(bedsOf).map((bed) => [bed.id, bed]))
  const beds = new Map<CaseGuest, Bed>()
  for (const guest of party.guests) {
    const bed = known.get(stay.beds[guest.id] ?? '')
    if (bed) beds.set(guest, bed)
  }
  return beds.size === party.guests.length ? { party, host, beds } : null
}

function keepApartBroken(kase: PlacementCase, placed: readonly Placed[]): readonly BrokenRule[] {
  const byId = new Map(placed.map((one) => [one.party.id, one]))
  return kase.keepApart.flatMap(([idA, idB]) => {
    const [a, b] = [byId.get(idA), byId.get(idB)]
    if (!a || !b || a.host !== b.host || !overlap(a.party.nights, b.party.nights)) return []
    return [{ rule: 'keep-apart' as const, partyIds: [idA, idB], hostId: a.host.id }]
  })
}

function fullestNight(here: readonly Placed[]): number {
  return Math.max(0, ...guestsByNight(here.map(({ party }) => party)).values())
}

/** The rules about guests who are there on the same night, night by night. */
function householdBroken(host: CaseHost, here: readonly Placed[]): readonly BrokenRule[] {
  const nights = [...new Set(here.flatMap(({ party }) => party.nights))].sort((a, b) => a - b)
  return nights.flatMap((night) => {
    const sleepers = here
      .filter(({ party }) => party.nights.includes(night))
      .flatMap(({ party, beds }) => [...beds].map(([guest, bed]) => ({ party, guest, bed })))
    const broken: BrokenRule[] = []
    const breaks = (rule: RuleId, who: readonly Sleeper[], where: Partial<BrokenRule>) =>
      broken.push({ rule, partyIds: partyIdsOf(who), hostId: host.id, night, ...where })

    if (sleepers.length > host.maxGuests) breaks('max-guests', sleepers, {})
    for (const [bedId, who] of Map.groupBy(sleepers, ({ bed }) => bed.id)) {
      const [a, b] = who
      if (a && who.length > a.bed.places) breaks('bed-once', who, { roomId: a.bed.roomId, bedId })
      else if (a && b && (a.party !== b.party || !mayShareBed(a.party, a.guest, b.guest)))
        breaks('bed-share', who, { roomId: a.bed.roomId, bedId })
    }
    for (const [roomId, who] of Map.groupBy(sleepers, ({ bed }) => bed.roomId)) {
      const strangers = partyIdsOf(who).length > 1
      if (strangers && shareClass(who.map(({ guest }) => guest)) === null)
        breaks('room-share', who, { roomId })
      const mixed = [...Map.groupBy(who, ({ party }) => party)].filter(
        ([party, own]) =>
          !mayShareRoom(
            party,
            own.map(({ guest }) => guest),
          ),
      )
      if (mixed.length > 0)
        breaks(
          'room-mixed-friends',
          mixed.flatMap(([, own]) => own),
          { roomId },
        )
    }
    return broken
  })
}

interface Sleeper {
  readonly party: CaseParty
  readonly guest: CaseGuest
  readonly bed: Bed
}

function partyIdsOf(sleepers: readonly Sleeper[]): readonly string[] {
  return [...new Set(sleepers.map(({ party }) => party.id))]
}

function partyWishes(
  kase: PlacementCase,
  { party, host, beds }: Placed,
  here: readonly Placed[],
  points: Points,
): readonly WishPoints[] {
  const pieces = [...pairWishes({ party, host, before: kase.before[party.id] }, points)]
  if (party.kind === 'couple' && new Set(beds.values()).size > 1)
    pieces.push({ wish: 'couple-apart', points: points.coupleApart })
  if (wouldBeLonely(party, host) && !here.some((other) => isCompany(party, other.party)))
    pieces.push({ wish: 'lone-minor', points: points.loneMinor })
  return pieces
}
