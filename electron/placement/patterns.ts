import { fewestCouplesApart, type WaitingParty, waitingParty } from '#shared/domain/placement/assign-beds.ts'
import type { CaseHost, CaseParty } from '#shared/domain/placement/case.ts'
import { sleepingKey } from '#shared/domain/placement/layouts.ts'
import { guestsByNight } from '#shared/domain/placement/plan.ts'

/** More than this makes a house too large to look at it as a whole: a hostel. Households have far less. */
const MOST_PATTERNS = 2000
const MOST_ROOMS = 6

/**
 * Which parties sleep in a house together, by their shapes: parties of one shape are alike to its beds.
 *
 * Patterns are listed as a tree is written down: behind each pattern those that add parties to it, until
 * `next`, the first that does not. Each adds one party of `shape`, the `nth` (from 0) of that shape.
 */
export interface Patterns {
  readonly length: number
  readonly depth: Int32Array
  readonly shape: Int32Array
  readonly nth: Int32Array
  readonly next: Int32Array
  readonly couplesApart: Int32Array
  /** Guests on the fullest night. */
  readonly fullest: Int32Array
  /** How many shapes there are. */
  readonly shapes: number
  /** For each party of the case its shape in this house; −1 if it does not fit even alone. */
  readonly shapeOf: Int32Array
}

/** The patterns of every household; houses that are alike share them. Null: a house is too large. */
export function patternsOf(parties: readonly CaseParty[]): (host: CaseHost) => Patterns | null {
  const sleepers = sleepersOf(parties)
  const known = new Map<string, Patterns | null>()
  return (host) => {
    const rooms = host.rooms.map(({ single, double }) => `${single}+${double}`).sort()
    const key = `${rooms} ${host.maxGuests}`
    const before = known.get(key)
    if (before !== undefined) return before
    const found = host.rooms.length > MOST_ROOMS ? null : patternsIn(host, parties.length, sleepers)
    known.set(key, found)
    return found
  }
}

/** Parties that are alike in every house. */
interface Sleepers {
  readonly example: CaseParty
  readonly parties: readonly number[]
}

/**
 * A night on which everybody is there decides alone who fits with whom, and is the fullest everywhere: if
 * there is one, parties are looked at as if they came for that night only.
 */
function sleepersOf(parties: readonly CaseParty[]): readonly Sleepers[] {
  const shared = parties[0]?.nights.find((night) => parties.every((party) => party.nights.includes(night)))
  const nightsOf = (party: CaseParty) =>
    shared === undefined ? party.nights.toSorted((a, b) => a - b) : [shared]
  const byKey = Map.groupBy(parties.entries(), ([, party]) => `${nightsOf(party)} ${sleepingKey(party)}`)
  return [...byKey.values()].flatMap((alike) => {
    const [first] = alike
    if (!first) return []
    return [{ example: { ...first[1], nights: nightsOf(first[1]) }, parties: alike.map(([i]) => i) }]
  })
}

interface Shape {
  readonly waiting: WaitingParty
  readonly example: CaseParty
  /** How many parties have it. */
  readonly count: number
}

function patternsIn(host: CaseHost, parties: number, sleepers: readonly Sleepers[]): Patterns | null {
  const { shapes, shapeOf } = shapesIn(host, parties, sleepers)
  const fitting = askingOnce(host, shapes)
  const list: (Fit & { depth: number; shape: number; nth: number; next: number })[] = []
  /** Lists all that adds parties to these shapes, the last of them the `nth` of its shape. */
  function grow(together: readonly number[], nth: number): boolean {
    const last = together.at(-1) ?? 0
    for (let shape = last; shape < shapes.length; shape++) {
      const n = together.length > 0 && shape === last ? nth + 1 : 0
      if (n >= (shapes[shape]?.count ?? 0)) continue
      const more = [...together, shape]
      const fit = fitting(more)
      if (!fit) continue
      if (list.length >= MOST_PATTERNS) return false
      const own = { depth: together.length, shape, nth: n, next: 0, ...fit }
      list.push(own)
      if (!grow(more, n)) return false
      own.next = list.length
    }
    return true
  }
  if (!grow([], 0)) return null
  return {
    length: list.length,
    depth: Int32Array.from(list, (one) => one.depth),
    shape: Int32Array.from(list, (one) => one.shape),
    nth: Int32Array.from(list, (one) => one.nth),
    next: Int32Array.from(list, (one) => one.next),
    couplesApart: Int32Array.from(list, (one) => one.couplesApart),
    fullest: Int32Array.from(list, (one) => one.fullest),
    shapes: shapes.length,
    shapeOf,
  }
}

function shapesIn(host: CaseHost, count: number, sleepers: readonly Sleepers[]) {
  const shapeOf = new Int32Array(count).fill(-1)
  const found = new Map<string, { waiting: WaitingParty; example: CaseParty; parties: number[] }>()
  for (const { example, parties } of sleepers) {
    if (example.guests.length > host.maxGuests) continue
    const waiting = waitingParty(example, host.rooms)
    if (waiting.ways.length === 0) continue
    const key = shapeKey(waiting)
    const shape = found.get(key) ?? { waiting, example, parties: [] }
    found.set(key, shape)
    shape.parties.push(...parties)
  }
  const shapes = [...found.values()].map(({ waiting, example, parties }, shape): Shape => {
    for (const party of parties) shapeOf[party] = shape
    return { waiting, example, count: parties.length }
  })
  return { shapes, shapeOf }
}

interface Fit {
  readonly couplesApart: number
  readonly fullest: number
}

/** Whether parties of these shapes fit together; not tried where some of them do not fit even alone. */
function askingOnce(host: CaseHost, shapes: readonly Shape[]): (together: readonly number[]) => Fit | null {
  const known = new Map<string, Fit | null>()
  function ask(together: readonly number[]): Fit | null {
    const key = together.join()
    const before = known.get(key)
    if (before !== undefined) return before
    const mayFit = together.length < 3 || together.every((_, i) => ask(together.toSpliced(i, 1)))
    const answer = mayFit
      ? fitOf(
          host,
          together.flatMap((shape) => shapes[shape] ?? []),
        )
      : null
    known.set(key, answer)
    return answer
  }
  return ask
}

function fitOf(host: CaseHost, shapes: readonly Shape[]): Fit | null {
  const fullest = Math.max(...guestsByNight(shapes.map(({ example }) => example)).values())
  if (fullest > host.maxGuests) return null
  const couplesApart = fewestCouplesApart(
    host.rooms,
    shapes.map(({ waiting }) => waiting),
  )
  return couplesApart === null ? null : { couplesApart, fullest }
}

/** Parties that can sleep in the same ways are alike in this house. */
function shapeKey({ guests, isCouple, nights, ways }: WaitingParty): string {
  const use = (way: WaitingParty['ways'][number]) =>
    way.uses
      .map((one) => [one.room.id, one.shareClass, one.singles.length, one.doubles.length])
      .sort()
      .join(';')
  return [guests, isCouple, nights, ...ways.map((way) => `${way.apart} ${use(way)}`).sort()].join('|')
}
