/**
 * Dantzig–Wolfe decomposition: a column is a household together with all the parties it takes.
 *
 * A column keeps every rule and knows its exact points, so the master only has to see to it that each party
 * and each household is chosen at most once. Its linear relaxation is nearly whole by itself, and its prices
 * tell every household which columns are still missing.
 *
 * Why the bound is a bound: at any prices, no plan is worth more than the sum of all prices plus, for every
 * household, the most that one of its columns is worth after its parties have paid (Lagrangian relaxation of
 * "each party once"; Lübbecke and Desrosiers, Selected Topics in Column Generation, 2005). That most is found
 * exactly (pricing.ts). And a column worth less than its household's best by more than the bound exceeds
 * the best plan can be in no better plan; so the last integer program over all others proves the optimum.
 */
import type { Highs } from 'highs'

import { assignBeds } from '#shared/domain/placement/assign-beds.ts'
import type { PlacementCase } from '#shared/domain/placement/case.ts'
import { firstPlan } from '#shared/domain/placement/first-plan.ts'
import { judge } from '#shared/domain/placement/judge.ts'
import { ownBeds, type Plan, type Stay } from '#shared/domain/placement/plan.ts'
import { type Points, total } from '#shared/domain/placement/points.ts'

import type { Household } from './households.ts'
import { Master } from './master.ts'
import { type Column, keyOf, type Prices, Pricing } from './pricing.ts'
import type { Standing } from './standing.ts'

/** More columns than this are not compared at once; the model of the whole case takes over. */
const MOST_COLUMNS = 200_000

/** Rounds of haggling before the first linear program, and by how many points prices move in the first. */
const HAGGLING_ROUNDS = 10
const HAGGLING_STEP = 60

/** By how much plans may be worth less than the bound in the first integer program. */
const FIRST_SPARE = 4

/** A large case gets plans on the way, but not so often that they delay the best. */
const ROUNDING_PAUSE_MS = 1000

/** How far prices stay with the best known ones: those of the master alone leap about. */
const STEADINESS = 0.5

export function solveByHouseholds(
  highs: Highs,
  kase: PlacementCase,
  households: readonly Household[],
  standing: Standing,
  points: Points,
): string | null {
  const search = new HouseholdSearch(highs, kase, households, standing, points)
  try {
    return search.run()
  } finally {
    search.dispose()
  }
}

class HouseholdSearch {
  readonly #kase: PlacementCase
  readonly #households: readonly Household[]
  readonly #standing: Standing
  readonly #points: Points
  readonly #pricing: Pricing
  readonly #master: Master
  readonly #guests: readonly number[]
  readonly #isLocked: readonly boolean[]
  #nextRounding = performance.now() + ROUNDING_PAUSE_MS
  /** No plan places more guests. */
  #mostGuests: number
  /** The prices that gave the best bound, and that bound. */
  #steady: { prices: Prices; guestPrice: number; bound: number }

  constructor(
    highs: Highs,
    kase: PlacementCase,
    households: readonly Household[],
    standing: Standing,
    points: Points,
  ) {
    this.#kase = kase
    this.#households = households
    this.#standing = standing
    this.#points = points
    this.#pricing = new Pricing(kase, points, standing.guestWeight)
    const options = households.flatMap(({ candidates }) => candidates.flat())
    const placeable = new Set(options.map(({ party }) => party))
    this.#guests = kase.parties.map(({ guests }, i) => (placeable.has(i) ? guests.length : 0))
    this.#isLocked = kase.parties.map(({ id }) => id in kase.locks)
    this.#mostGuests = this.#guests.reduce((sum, guests) => sum + guests, 0)
    this.#steady = { prices: new Float64Array(), guestPrice: 0, bound: Number.POSITIVE_INFINITY }
    const locked = [...this.#isLocked.keys()].filter((party) => this.#isLocked[party])
    const { guestWeight } = standing
    const shape = { parties: kase.parties.length, households: households.length, locked, guestWeight }
    this.#master = new Master(highs, shape)
  }

  dispose(): void {
    this.#master.dispose()
  }

  /** Null: all is done that can be done this way; else what went wrong. */
  run(): string | null {
    this.#master.add(this.#columnsOf(this.#standing.plan))
    this.#haggle()
    const failure = this.#relax()
    if (failure) return failure
    for (let spare = FIRST_SPARE; !this.#standing.isOver; spare *= 4) {
      // A better plan is worth at least one point more.
      const most = this.#steady.bound - this.#standing.worth - 1 + 1e-3
      if (!this.#narrow(Math.min(spare, most))) return null
      const failure = this.#choose(Math.min(spare, most))
      if (failure || spare >= most) return failure
    }
    return null
  }

  /** First columns and first prices: what several households want gets dearer, what none wants cheaper. */
  #haggle(): void {
    const prices = Float64Array.from(this.#guests, (guests) => guests * this.#standing.guestWeight)
    for (let round = 0; round < HAGGLING_ROUNDS && !this.#standing.isOver; round++) {
      const wanted = new Int32Array(prices.length)
      const columns = this.#price(prices, 0)
      for (const party of columns.flatMap((column) => column.parties))
        wanted[party] = (wanted[party] ?? 0) + 1
      this.#master.add(columns)
      for (const [party, price] of prices.entries())
        if (this.#guests[party])
          prices[party] = Math.max(0, price + HAGGLING_STEP * ((wanted[party] ?? 0) - 1))
    }
  }

  /** Columns for the master until none is missing from its linear relaxation. */
  #relax(): string | null {
    while (!this.#standing.isOver) {
      const relaxation = this.#master.relax(this.#standing)
      if (typeof relaxation === 'string') return relaxation === 'failed' ? 'linear program' : null
      this.#round(relaxation.shares)
      const isComplete =
        this.#steady.bound - relaxation.worth < 0.5 ||
        (!this.#addAt(relaxation, STEADINESS) && !this.#addAt(relaxation, 0))
      if (isComplete && !this.#limitGuests()) return null
    }
    return null
  }

  /** A plan from a mixture: its columns as they are if they are whole, else the largest shares first. */
  #round(shares: Float64Array): void {
    const whole = this.#master.chosen(shares)
    if (whole) this.#standing.improve(this.#planOf(whole))
    if (whole || performance.now() < this.#nextRounding) return
    const taken = new Set<number>()
    const householdsTaken = new Set<number>()
    const columns = this.#master.columns
      .map((column, i) => ({ column, share: shares[i] ?? 0 }))
      .filter(({ share }) => share > 1e-5)
      .sort((a, b) => b.share - a.share)
      .flatMap(({ column }) => {
        if (householdsTaken.has(column.household) || column.parties.some((party) => taken.has(party)))
          return []
        householdsTaken.add(column.household)
        for (const party of column.parties) taken.add(party)
        return [column]
      })
    this.#standing.improve(firstPlan(this.#kase, this.#planOf(columns), this.#points))
    this.#nextRounding = performance.now() + ROUNDING_PAUSE_MS
  }

  /** Adds the columns that are best at prices between the master's and the steady ones. */
  #addAt(relaxation: { prices: Prices; guestPrice: number }, steadiness: number): boolean {
    const between = (own: number, steady: number) => steadiness * steady + (1 - steadiness) * own
    const prices = relaxation.prices.map((own, party) => {
      const price = between(own, this.#steady.prices[party] ?? 0)
      return this.#isLocked[party] ? price : Math.max(0, price)
    })
    const guestPrice = Math.max(0, between(relaxation.guestPrice, this.#steady.guestPrice))
    return this.#master.add(this.#price(prices, guestPrice)) > 0
  }

  /** The best column of each household at these prices, and the bound that follows from them. */
  #price(prices: Prices, guestPrice: number): readonly Column[] {
    const full = this.#fullPrices(prices, guestPrice)
    let bound = prices.reduce((sum, price) => sum + price, guestPrice * this.#mostGuests)
    const columns: Column[] = []
    for (const household of this.#households) {
      const { worth, column } = this.#pricing.best(household, full)
      bound += worth
      if (column) columns.push(column)
    }
    if (bound < this.#steady.bound) this.#steady = { prices: prices.slice(), guestPrice, bound }
    this.#standing.limit(bound)
    return columns
  }

  #fullPrices(prices: Prices, guestPrice: number): Prices {
    return prices.map((price, party) => price + guestPrice * (this.#guests[party] ?? 0))
  }

  /** Half a guest more than can be placed is no guest more: says so to the master. */
  #limitGuests(): boolean {
    const most = this.#standing.mostGuests
    if (most >= this.#mostGuests) return false
    this.#steady.bound -= this.#steady.guestPrice * (this.#mostGuests - most)
    this.#mostGuests = most
    this.#master.limitGuests(most)
    return true
  }

  /**
   * Leaves the master with every column that can be in a plan worth at most so much less than the bound, and
   * with the best plan so far; false if these are too many.
   */
  #narrow(spare: number): boolean {
    const prices = this.#fullPrices(this.#steady.prices, this.#steady.guestPrice)
    const least = new Float64Array(this.#households.length)
    let count = 0
    for (const household of this.#households) {
      if (this.#standing.isOver) return false
      least[household.index] = this.#pricing.best(household, prices).worth - spare
      const columns = this.#pricing.above(household, prices, least[household.index] ?? 0)
      count += columns.length
      if (count > MOST_COLUMNS) return false
      this.#master.add(columns)
    }
    const present = this.#columnsOf(this.#standing.plan)
    this.#master.add(present)
    const isPresent = new Set(present.map(keyOf))
    this.#master.keep((column) => {
      const paid = column.parties.reduce((sum, party) => sum + (prices[party] ?? 0), 0)
      const worth = this.#master.worthOf(column) - paid
      return worth > (least[column.household] ?? 0) || isPresent.has(keyOf(column))
    })
    return true
  }

  /** The best plan of the columns that are left; every other plan is worth less than the bound by `spare`. */
  #choose(spare: number): string | null {
    const standing = this.#standing
    const others = this.#steady.bound - spare
    const watch = {
      shouldStop: () => standing.isOver,
      secondsLeft: () => standing.secondsLeft(),
      onBound: (bound: number) => standing.limit(Math.max(bound, others, standing.worth)),
    }
    let broken: string | null = null
    const status = this.#master.choose(watch, (columns) => {
      broken ??= standing.improve(this.#planOf(columns))
    })
    if (broken) return `the plan breaks the rule ${broken}`
    if (status === 'failed') return 'integer program'
    if (status === 'optimal') standing.limit(Math.max(others, standing.worth))
    return null
  }

  #planOf(columns: readonly Column[]): Plan {
    const plan = new Map<string, Stay>()
    for (const column of columns) {
      const host = this.#kase.hosts[column.household]
      if (!host) continue
      const parties = column.parties.flatMap((party) => this.#kase.parties[party] ?? [])
      const beds = assignBeds(host.rooms, parties)?.beds ?? {}
      for (const party of parties) plan.set(party.id, { hostId: host.id, beds: ownBeds(party, beds) })
    }
    return plan
  }

  #columnsOf(plan: Plan): readonly Column[] {
    const judged = judge(this.#kase, plan, this.#points)
    const indexOf = new Map(this.#kase.parties.map((party, i) => [party.id, i]))
    return this.#households.flatMap(({ index, host }) => {
      const here = judged.households.get(host.id)
      if (!here) return []
      const parties = here.partyIds.map((id) => indexOf.get(id) ?? 0)
      const own = here.partyIds.reduce((sum, id) => sum + total(judged.parties.get(id) ?? []), 0)
      const guests = parties.reduce((sum, party) => sum + (this.#guests[party] ?? 0), 0)
      return [{ household: index, parties, points: own + total(here.wishes), guests }]
    })
  }
}
