import type { CaseParty, PlacementCase } from '#shared/domain/placement/case.ts'
import { isCompany, type Points } from '#shared/domain/placement/points.ts'
import { mustBeApart } from '#shared/domain/placement/why-unplaced.ts'

import type { Candidate, Household } from './households.ts'

/** A household with the parties it takes. */
export interface Column {
  readonly household: number
  readonly parties: readonly number[]
  readonly points: number
  readonly guests: number
}

export function keyOf({ household, parties }: Column): string {
  return `${household}:${parties.toSorted((a, b) => a - b)}`
}

/** What a place for each party costs. */
export type Prices = Float64Array

/** Told of members and their worth, answers what a column must be worth more than from now on. */
type Found = (members: readonly Candidate[], worth: number) => number

/**
 * Finds the columns of one household that are worth most at given prices, exactly.
 *
 * The worth of a column is its points and the weight of its guests less the prices of its parties. A pattern
 * filled with the best candidates of each shape shows at once whether it holds any column worth enough.
 */
export class Pricing {
  readonly #parties: readonly CaseParty[]
  readonly #points: Points
  readonly #guestWeight: number
  /** For each party those who must be apart from it. */
  readonly #apart: ReadonlyMap<number, readonly number[]>

  constructor(kase: PlacementCase, points: Points, guestWeight: number) {
    this.#parties = kase.parties
    this.#points = points
    this.#guestWeight = guestWeight
    this.#apart = apartIn(kase)
  }

  /** The household's most valuable column; none if it is worth most empty. */
  best(household: Household, prices: Prices): { readonly worth: number; readonly column: Column | null } {
    let best: readonly Candidate[] = []
    const worth = this.#search(household, prices, 0, (members, found) => {
      best = [...members]
      return found
    })
    return { worth, column: best.length > 0 ? this.#column(household, best, worth, prices) : null }
  }

  /** Every column worth more than this. */
  above(household: Household, prices: Prices, threshold: number): readonly Column[] {
    const found: Column[] = []
    this.#search(household, prices, threshold, (members, worth) => {
      found.push(this.#column(household, members, worth, prices))
      return threshold
    })
    return found
  }

  #column({ index }: Household, members: readonly Candidate[], worth: number, prices: Prices): Column {
    const guests = members.reduce((sum, one) => sum + one.guests, 0)
    const paid = members.reduce((sum, one) => sum + (prices[one.party] ?? 0), 0)
    const points = Math.round(worth + paid - guests * this.#guestWeight)
    return { household: index, parties: members.map((one) => one.party), points, guests }
  }

  #search(
    { patterns, candidates, used, host }: Household,
    prices: Prices,
    from: number,
    found: Found,
  ): number {
    for (const alike of candidates) {
      for (const one of alike)
        one.worth = one.points + one.guests * this.#guestWeight - (prices[one.party] ?? 0)
      alike.sort((a, b) => b.worth - a.worth)
    }
    let threshold = from
    /** The shapes of the pattern, and what its first so many are worth at best. */
    const shapes: number[] = []
    const sums = [used]
    const members: Candidate[] = []

    /** Fills the pattern from `slot` on in every way that is worth more than the threshold. */
    const fill = (slot: number, worth: number, depth: number): void => {
      const alike = candidates[shapes[slot] ?? 0] ?? []
      const before = slot > 0 && shapes[slot - 1] === shapes[slot] ? members[slot - 1] : undefined
      const top = alike[slot - shapes.indexOf(shapes[slot] ?? 0)]?.worth ?? 0
      for (let at = before ? alike.indexOf(before) + 1 : 0; at < alike.length; at++) {
        const one = alike[at]
        if (!one) break
        const rest = worth - top + one.worth
        if (rest <= threshold) break
        if (this.#apart.get(one.party)?.some((other) => members.some(({ party }) => party === other)))
          continue
        members.push(one)
        if (slot < depth) fill(slot + 1, rest, depth)
        else {
          const exact = rest + this.#loneMinors(members)
          if (exact > threshold) threshold = found(members, exact)
        }
        members.pop()
      }
    }

    for (let i = 0; i < patterns.length; ) {
      const depth = patterns.depth[i] ?? 0
      const shape = patterns.shape[i] ?? 0
      const next = candidates[shape]?.[patterns.nth[i] ?? 0]
      if (!next) {
        i = patterns.next[i] ?? patterns.length
        continue
      }
      const sum = (sums[depth] ?? 0) + next.worth
      sums[depth + 1] = sum
      shapes[depth] = shape
      shapes.length = depth + 1
      const apart = this.#points.coupleApart * (patterns.couplesApart[i] ?? 0)
      const aboveLikes = this.#points.aboveLikes * Math.max(0, (patterns.fullest[i] ?? 0) - host.likes)
      if (sum + apart + aboveLikes > threshold) fill(0, sum + apart + aboveLikes, depth)
      i++
    }
    return threshold
  }

  #loneMinors(members: readonly Candidate[]): number {
    const isAlone = ({ party }: Candidate) => {
      const own = this.#parties[party]
      return own && !members.some((other) => isCompany(own, this.#parties[other.party] ?? own))
    }
    return members.filter((one) => one.isLonely && isAlone(one)).length * this.#points.loneMinor
  }
}

function apartIn(kase: PlacementCase): ReadonlyMap<number, readonly number[]> {
  const indexOf = new Map(kase.parties.map((party, i) => [party.id, i]))
  const apart = new Map<number, number[]>()
  for (const [idA, idB] of kase.keepApart) {
    const [a, b] = [indexOf.get(idA) ?? -1, indexOf.get(idB) ?? -1]
    const [one, other] = [kase.parties[a], kase.parties[b]]
    if (!one || !other || !mustBeApart(kase, one, other)) continue
    apart.set(a, [...(apart.get(a) ?? []), b])
    apart.set(b, [...(apart.get(b) ?? []), a])
  }
  return apart
}
