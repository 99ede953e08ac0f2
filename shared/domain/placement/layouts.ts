import { type BedRules, bedRules, byAge } from './bed-rules.ts'
import type { CaseGuest, CaseParty, CaseRoom } from './case.ts'
import { isChild, isMinor } from './rules.ts'

/** How a party uses one room. */
export interface RoomUse {
  readonly room: CaseRoom
  /** The class of strangers that may be in the room on the same nights; null: the party has it alone. */
  readonly shareClass: string | null
  /** Guests in single beds. */
  readonly singles: readonly CaseGuest[]
  /** One or two guests for each double bed. */
  readonly doubles: readonly (readonly CaseGuest[])[]
}

/** One way for a whole party to sleep in a household: only the rooms it uses. */
export type Layout = readonly RoomUse[]

/** Whether a couple in this layout has to do without a common double bed. */
export function isCoupleApart(party: CaseParty, layout: Layout): boolean {
  return party.kind === 'couple' && !layout.some((use) => use.doubles.some((bed) => bed.length === 2))
}

/**
 * Every way for the party to sleep in the rooms of a household that is worth considering.
 *
 * A way is left out if another takes no more of any room and does not part a couple that it keeps
 * together; so some best plan always uses only these. Empty: no beds for this party even in the empty house.
 */
export function layouts(
  party: CaseParty,
  rooms: readonly CaseRoom[],
  rules: BedRules = bedRules,
): readonly Layout[] {
  const kinds = [...Map.groupBy(byAge(party), (guest) => kindOf(party, guest)).values()]
  const usable = rooms.filter((room) => room.single + room.double > 0)
  const known = new Map<string, readonly Layout[]>()

  /** The ways for the first `left[k]` guests of each kind in the rooms from `index` on. */
  function ways(index: number, left: readonly number[]): readonly Layout[] {
    if (left.every((count) => count === 0)) return [[]]
    const room = usable[index]
    if (!room) return []
    const key = `${index}:${left}`
    const before = known.get(key)
    if (before) return before
    const found = subsets(left, room.single + 2 * room.double).flatMap((rest) => {
      const here = kinds.flatMap((guests, k) => guests.slice(rest[k], left[k]))
      if (here.length === 0) return ways(index + 1, rest)
      const uses = roomUses(party, room, here, rules)
      return uses.flatMap((use) => ways(index + 1, rest).map((others) => [use, ...others]))
    })
    const best = undominated(party, found)
    known.set(key, best)
    return best
  }

  return ways(
    0,
    kinds.map((guests) => guests.length),
  )
}

/** Parties with the same key sleep in the same ways in any rooms. */
export function sleepingKey(party: CaseParty): string {
  return [party.kind, ...party.guests.map((guest) => kindOf(party, guest)).sort()].join(' ')
}

/** Guests of one kind are alike to every rule about beds and rooms, so it is enough to count them. */
function kindOf(party: CaseParty, guest: CaseGuest): string {
  const sex = party.kind === 'friends' || guest.sharesRoom ? guest.sex : ''
  const isOldest = party.kind === 'family' && byAge(party).indexOf(guest) < 2
  const isChildOfFamily = party.kind === 'family' && isChild(guest)
  return [sex, isChildOfFamily, guest.sharesRoom && isMinor(guest), guest.sharesRoom, isOldest].join()
}

/** All that may be left of `left` after at most `places` are taken, nobody taken first. */
function subsets(left: readonly number[], places: number): readonly (readonly number[])[] {
  const [first, ...others] = left
  if (first === undefined) return [[]]
  const result: (readonly number[])[] = []
  for (let taken = 0; taken <= Math.min(first, places); taken++)
    for (const rest of subsets(others, places - taken)) result.push([first - taken, ...rest])
  return result
}

/** The ways for these guests of the party to sleep in this room. */
function roomUses(
  party: CaseParty,
  room: CaseRoom,
  guests: readonly CaseGuest[],
  rules: BedRules,
): readonly RoomUse[] {
  if (!rules['room-mixed-friends'](party, guests)) return []
  const canShare = room.single + room.double > 1 ? rules['room-share'](guests) : null
  const pairs = pairsOf(party, guests, rules)
  const uses: RoomUse[] = []
  // As many pairs as possible come first: in a room that is not shared the first way is as good as any.
  for (let paired = Math.min(pairs.length, room.double); paired >= 0; paired--) {
    const together = pairs.slice(0, paired)
    const alone = guests.filter((guest) => !together.some((pair) => pair.includes(guest)))
    for (let inDoubles = 0; inDoubles <= Math.min(alone.length, room.double - paired); inDoubles++) {
      if (alone.length - inDoubles > room.single) continue
      const doubles = [...together, ...alone.slice(0, inDoubles).map((guest) => [guest])]
      const use = { room, shareClass: canShare, singles: alone.slice(inDoubles), doubles }
      if (canShare === null) return [use]
      uses.push(use)
    }
  }
  return uses
}

/**
 * As many pairs for double beds as possible.
 *
 * Oldest first with the next that fits: the two oldest of a family find each other, children pair among
 * themselves, and no other choice makes more pairs.
 */
function pairsOf(
  party: CaseParty,
  guests: readonly CaseGuest[],
  rules: BedRules,
): readonly (readonly CaseGuest[])[] {
  const waiting = byAge(party).filter((guest) => guests.includes(guest))
  const pairs: CaseGuest[][] = []
  for (let guest = waiting.shift(); guest; guest = waiting.shift()) {
    const one = guest
    const partner = waiting.find((other) => rules['bed-share'](party, one, other))
    if (!partner) continue
    waiting.splice(waiting.indexOf(partner), 1)
    pairs.push([one, partner])
  }
  return pairs
}

function undominated(party: CaseParty, candidates: readonly Layout[]): readonly Layout[] {
  const best: Layout[] = []
  for (const candidate of candidates) {
    if (best.some((other) => isNoWorse(party, other, candidate))) continue
    for (let i = best.length - 1; i >= 0; i--) {
      const other = best[i]
      if (other && isNoWorse(party, candidate, other)) best.splice(i, 1)
    }
    best.push(candidate)
  }
  return best
}

function isNoWorse(party: CaseParty, a: Layout, b: Layout): boolean {
  if (isCoupleApart(party, a) && !isCoupleApart(party, b)) return false
  return a.every((use) => {
    const other = b.find(({ room }) => room === use.room)
    return other !== undefined && takesNoMore(use, other)
  })
}

function takesNoMore(a: RoomUse, b: RoomUse): boolean {
  if (b.shareClass === null) return true
  return (
    a.shareClass === b.shareClass &&
    a.singles.length <= b.singles.length &&
    a.doubles.length <= b.doubles.length
  )
}
