import { type BedRules, bedRules } from './bed-rules.ts'
import { doubleBed, singleBed } from './beds.ts'
import type { Beds, CaseParty, CaseRoom } from './case.ts'
import { isCoupleApart, type Layout, layouts, type RoomUse } from './layouts.ts'
import { guestsByNight } from './plan.ts'

export interface BedAssignment {
  readonly beds: Beds
  /** How many couples have no common double bed; no assignment of these parties has fewer. */
  readonly couplesApart: number
}

/**
 * Finds a bed for every guest of these parties in the rooms of one household, with the fewest couples apart.
 *
 * Keeps the rules about beds, rooms and nights; null if there is no such assignment. Exact: every way to
 * sleep is tried, largest parties first, and a state of the house that led nowhere is not tried twice.
 */
export function assignBeds(
  rooms: readonly CaseRoom[],
  parties: readonly CaseParty[],
  rules: BedRules = bedRules,
): BedAssignment | null {
  const places = rooms.reduce((sum, room) => sum + room.single + 2 * room.double, 0)
  if (Math.max(0, ...guestsByNight(parties).values()) > places) return null
  const found = bedTogether(
    rooms,
    parties.map((party) => waitingParty(party, rooms, rules)),
  )
  return found && { beds: collect(found.beds), couplesApart: found.couplesApart }
}

/** A party with its nights and every way in which it can sleep in these rooms. */
export function waitingParty(
  party: CaseParty,
  rooms: readonly CaseRoom[],
  rules: BedRules = bedRules,
): WaitingParty {
  return {
    guests: party.guests.length,
    isCouple: party.kind === 'couple',
    nights: nightSet(party.nights),
    ways: layouts(party, rooms, rules).map((uses) => ({ uses, apart: isCoupleApart(party, uses) })),
  }
}

/** The fewest couples apart if these parties sleep in these rooms together; null if they cannot. */
export function fewestCouplesApart(
  rooms: readonly CaseRoom[],
  parties: readonly WaitingParty[],
): number | null {
  return bedTogether(rooms, parties)?.couplesApart ?? null
}

function bedTogether(rooms: readonly CaseRoom[], parties: readonly WaitingParty[]): HouseState | null {
  const waiting = parties.toSorted((a, b) => b.guests - a.guests)
  const couples = waiting.filter((party) => party.isCouple).length
  const found = bedAll(rooms, waiting, couples)
  if (!found) return null
  for (let apart = 0; apart < found.couplesApart; apart++) {
    const closer = bedAll(rooms, waiting, apart)
    if (closer) return closer
  }
  return found
}

export interface WaitingParty {
  readonly guests: number
  readonly isCouple: boolean
  readonly nights: NightSet
  readonly ways: readonly { readonly uses: Layout; readonly apart: boolean }[]
}

/** The house with all these parties and no more than so many couples apart, or null. */
function bedAll(
  rooms: readonly CaseRoom[],
  waiting: readonly WaitingParty[],
  mayBeApart: number,
): HouseState | null {
  const hopeless = new Set<string>()

  function bedFrom(index: number, house: HouseState): HouseState | null {
    const next = waiting[index]
    if (!next) return house
    // The last party is tried faster than its state is looked up.
    const key = index + 1 < waiting.length ? stateKey(index, house) : null
    if (key !== null && hopeless.has(key)) return null
    for (const { uses, apart } of next.ways) {
      if (apart && house.couplesApart === mayBeApart) continue
      let after: readonly HouseState[] = [{ ...house, couplesApart: house.couplesApart + (apart ? 1 : 0) }]
      for (const use of uses) after = after.flatMap((state) => withRoomUse(state, use, next.nights))
      for (const state of after) {
        const found = bedFrom(index + 1, state)
        if (found) return found
      }
    }
    if (key !== null) hopeless.add(key)
    return null
  }

  return bedFrom(0, { rooms: rooms.map(emptyRoom), couplesApart: 0, beds: null })
}

/** A set of nights as the bits of one number, so that overlap is one operation. */
type NightSet = bigint

function nightSet(nights: readonly number[]): NightSet {
  return nights.reduce((set, night) => set | (1n << BigInt(night)), 0n)
}

interface RoomState {
  readonly id: string
  /** Nights on which one party has the room alone. */
  readonly closed: NightSet
  /** Nights on which it is open to strangers of a class. */
  readonly open: Readonly<Record<string, NightSet>>
  /** For each bed the nights on which somebody sleeps in it while the room is open. */
  readonly singles: readonly NightSet[]
  readonly doubles: readonly NightSet[]
}

interface HouseState {
  readonly rooms: readonly RoomState[]
  readonly couplesApart: number
  /** Who sleeps where, the latest first. */
  readonly beds: BedList | null
}

interface BedList {
  readonly guestId: string
  readonly bedId: string
  readonly rest: BedList | null
}

function emptyRoom(room: CaseRoom): RoomState {
  return {
    id: room.id,
    closed: 0n,
    open: {},
    singles: Array<NightSet>(room.single).fill(0n),
    doubles: Array<NightSet>(room.double).fill(0n),
  }
}

function stateKey(index: number, { rooms, couplesApart }: HouseState): string {
  return `${index} ${couplesApart} ${rooms.map(roomKey).sort().join('|')}`
}

/** Rooms with equal keys can be exchanged for one another from here on. */
function roomKey(room: RoomState): string {
  const open = Object.keys(room.open)
    .sort()
    .map((who) => `${who}${room.open[who]}`)
  return [room.closed, open, room.singles.toSorted(), room.doubles.toSorted()].join(';')
}

/** The states of the house after the party has taken the room in this way; none if it cannot. */
function withRoomUse(house: HouseState, use: RoomUse, nights: NightSet): readonly HouseState[] {
  const at = house.rooms.findIndex((room) => room.id === use.room.id)
  const room = house.rooms[at]
  if (!room || room.closed & nights) return []
  for (const [who, when] of Object.entries(room.open)) if (who !== use.shareClass && when & nights) return []

  const { shareClass } = use
  if (shareClass === null) {
    // Nobody else is in the room on these nights, so any of its beds are free.
    const beds = withGuests(house.beds, use, [...use.singles.keys()], [...use.doubles.keys()])
    return [{ ...house, beds, rooms: house.rooms.with(at, { ...room, closed: room.closed | nights }) }]
  }
  const open = { ...room.open, [shareClass]: (room.open[shareClass] ?? 0n) | nights }
  return choices(room.singles, use.singles.length, nights).flatMap((singles) =>
    choices(room.doubles, use.doubles.length, nights).map((doubles) => ({
      ...house,
      beds: withGuests(house.beds, use, singles, doubles),
      rooms: house.rooms.with(at, {
        ...room,
        open,
        singles: taken(room.singles, singles, nights),
        doubles: taken(room.doubles, doubles, nights),
      }),
    })),
  )
}

/** All choices of `count` beds that are free on these nights; of beds that are alike, the first. */
function choices(beds: readonly NightSet[], count: number, nights: NightSet, from = 0): readonly number[][] {
  if (count === 0) return [[]]
  const seen = new Set<NightSet>()
  return beds.flatMap((when, i) => {
    if (i < from || when & nights || seen.has(when)) return []
    seen.add(when)
    return choices(beds, count - 1, nights, i + 1).map((others) => [i, ...others])
  })
}

function taken(beds: readonly NightSet[], chosen: readonly number[], nights: NightSet): readonly NightSet[] {
  return beds.map((when, i) => (chosen.includes(i) ? when | nights : when))
}

/** The list with the guests of one room use in the single and double beds of these numbers. */
function withGuests(
  list: BedList | null,
  { room, ...use }: RoomUse,
  singles: readonly number[],
  doubles: readonly number[],
): BedList | null {
  let beds = list
  for (const [i, guest] of use.singles.entries())
    beds = { guestId: guest.id, bedId: singleBed(room, singles[i] ?? 0), rest: beds }
  for (const [i, guests] of use.doubles.entries())
    for (const guest of guests)
      beds = { guestId: guest.id, bedId: doubleBed(room, doubles[i] ?? 0), rest: beds }
  return beds
}

function collect(list: BedList | null): Beds {
  const beds: Record<string, string> = {}
  for (let entry = list; entry; entry = entry.rest) beds[entry.guestId] = entry.bedId
  return beds
}
