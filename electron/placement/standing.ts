import type { PlacementCase } from '#shared/domain/placement/case.ts'
import { judge } from '#shared/domain/placement/judge.ts'
import type { Plan } from '#shared/domain/placement/plan.ts'
import type { Points } from '#shared/domain/placement/points.ts'

import type { ScoreRange } from './options.ts'
import type { Watch } from './run-highs.ts'
import type { Search } from './solve.ts'

/** Limits are sums of many prices; scores are whole numbers. */
const ROUNDING = 1e-4

/** How far a search is: the best plan so far, and what is known about plans not seen yet. */
export class Standing implements Watch {
  readonly #kase: PlacementCase
  readonly #points: Points
  readonly #search: Search
  readonly #began: number
  readonly shouldStop: () => boolean
  readonly #lowest: number
  readonly #highest: number
  /** One guest more outweighs any difference of points. */
  readonly guestWeight: number
  #best: { plan: Plan; placed: number; score: number }
  /** No plan is worth more, guests and points together. */
  #limit = Number.POSITIVE_INFINITY

  constructor(
    kase: PlacementCase,
    start: Plan,
    points: Points,
    range: ScoreRange,
    search: Search,
    began: number,
  ) {
    this.#kase = kase
    this.#points = points
    this.#lowest = range.lowest
    this.#highest = range.highest
    this.guestWeight = range.highest - range.lowest + 1
    this.#began = began
    this.#search = search
    this.shouldStop = search.shouldStop
    this.#best = { plan: start, placed: -1, score: 0 }
    this.improve(start)
  }

  get plan(): Plan {
    return this.#best.plan
  }

  get ms(): number {
    return Math.round(performance.now() - this.#began)
  }

  /** Guests and points of the best plan in one number. */
  get worth(): number {
    return this.guestWeight * this.#best.placed + this.#best.score
  }

  get isProven(): boolean {
    return this.#limit < this.worth + 1 - ROUNDING
  }

  /** No plan of as many guests scores more. */
  get bound(): number {
    const left = Math.floor(this.#limit - this.guestWeight * this.#best.placed + ROUNDING)
    return Math.max(this.#best.score, Math.min(this.#highest, left))
  }

  get mostGuests(): number {
    return Math.floor((this.#limit - this.#lowest) / this.guestWeight + 1e-9)
  }

  secondsLeft(): number {
    return Math.max(0, this.#search.timeLimitSeconds - (performance.now() - this.#began) / 1000)
  }

  /** Nothing better exists, or there is no time to find it. */
  get isOver(): boolean {
    return this.isProven || this.shouldStop() || this.secondsLeft() === 0
  }

  /** Takes the plan if it keeps every rule and is better; answers the first rule that it breaks. */
  improve(plan: Plan): string | null {
    const { placed, score, broken } = judge(this.#kase, plan, this.#points)
    if (broken[0]) return broken[0].rule
    const best = this.#best
    if (placed > best.placed || (placed === best.placed && score > best.score)) {
      this.#best = { plan, placed, score }
      this.#search.onPlan(plan)
      this.report()
    }
    return null
  }

  /** Nothing is worth more than this. */
  limit(worth: number): void {
    if (worth >= this.#limit) return
    this.#limit = worth
    this.report()
  }

  report(): void {
    const { placed, score } = this.#best
    const bound = this.bound
    const gap = (bound - score) / Math.max(1, Math.abs(bound))
    this.#search.onProgress({ placed, score, bound, gap, ms: this.ms })
  }
}
