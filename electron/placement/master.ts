import type { Highs, Model } from 'highs'

import { type Column, keyOf, type Prices } from './pricing.ts'
import { type RunStatus, runWatched, type Watch } from './run-highs.ts'

/** What is to be chosen from: every party and every household at most once. */
export interface MasterShape {
  readonly parties: number
  readonly households: number
  /** Parties that must be placed. */
  readonly locked: readonly number[]
  readonly guestWeight: number
}

export interface Relaxation {
  readonly worth: number
  readonly shares: Float64Array
  readonly prices: Prices
  readonly guestPrice: number
}

/**
 * The choice among columns as a linear program in HiGHS: one row for each party, one for each household, and
 * one for the number of guests.
 */
export class Master {
  readonly columns: Column[] = []
  readonly #highs: Highs
  readonly #model: Model
  readonly #shape: MasterShape
  readonly #known = new Set<string>()

  constructor(highs: Highs, shape: MasterShape) {
    this.#highs = highs
    this.#shape = shape
    this.#model = highs.createModel()
    // Scores are whole numbers: what is less than one point below the bound is the best.
    this.#model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.99 })
    const numRows = shape.parties + shape.households + 1
    const rowLower = new Float64Array(numRows).fill(-highs.infinity)
    for (const party of shape.locked) rowLower[party] = 1
    this.#model.passModel({
      numCols: 0,
      numRows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: new Float64Array(0),
      colLower: new Float64Array(0),
      colUpper: new Float64Array(0),
      rowLower,
      rowUpper: new Float64Array(numRows).fill(1).with(numRows - 1, highs.infinity),
      matrix: {
        format: 'csc',
        numRows,
        numCols: 0,
        starts: new Int32Array(1),
        indices: new Int32Array(0),
        values: new Float64Array(0),
      },
    })
  }

  dispose(): void {
    this.#model.dispose()
  }

  get #guestRow(): number {
    return this.#shape.parties + this.#shape.households
  }

  limitGuests(most: number): void {
    this.#model.changeRowBounds(this.#guestRow, -this.#highs.infinity, most)
  }

  /** Adds those that are not there yet, and says how many. */
  add(columns: readonly Column[]): number {
    const fresh = columns.filter((column) => {
      const key = keyOf(column)
      return !this.#known.has(key) && this.#known.add(key)
    })
    if (fresh.length === 0) return 0
    const starts = new Int32Array(fresh.length + 1)
    const indices: number[] = []
    const values: number[] = []
    for (const [i, column] of fresh.entries()) {
      for (const party of column.parties.toSorted((a, b) => a - b)) indices.push(party)
      indices.push(this.#shape.parties + column.household, this.#guestRow)
      for (let n = 0; n <= column.parties.length; n++) values.push(1)
      values.push(column.guests)
      starts[i + 1] = indices.length
    }
    this.#model.addCols({
      cost: Float64Array.from(fresh, (column) => this.worthOf(column)),
      lower: new Float64Array(fresh.length),
      upper: new Float64Array(fresh.length).fill(this.#highs.infinity),
      matrix: {
        format: 'csc',
        numRows: this.#guestRow + 1,
        numCols: fresh.length,
        starts,
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    })
    this.columns.push(...fresh)
    return fresh.length
  }

  worthOf(column: Column): number {
    return column.points + this.#shape.guestWeight * column.guests
  }

  /**
   * The best mixture of columns: its worth, the share of each, and the prices (of a place for each party, of a
   * place for any guest) at which no column here is worth more than its household can do without.
   */
  relax(watch: Watch): Relaxation | Exclude<RunStatus, 'optimal'> {
    const status = runWatched(this.#highs, this.#model, watch)
    if (status !== 'optimal') return status
    const { colValue: shares, rowDual } = this.#model.getSolution()
    const guestPrice = rowDual[this.#guestRow] ?? 0
    return {
      worth: this.#model.getObjectiveValue(),
      shares,
      prices: rowDual.slice(0, this.#shape.parties),
      guestPrice,
    }
  }

  /** Leaves only the columns for which this holds. */
  keep(matters: (column: Column) => boolean): void {
    const upper = Float64Array.from(this.columns, (column) => (matters(column) ? 1 : 0))
    const all = { kind: 'range', from: 0, to: this.columns.length - 1 } as const
    this.#model.changeColsBounds(all, new Float64Array(upper.length), upper)
  }

  /** The best choice of whole columns; `onChoice` is told of every better one. */
  choose(watch: Watch, onChoice: (columns: readonly Column[]) => void): RunStatus {
    const { integer, continuous } = this.#highs.constants.variableType
    const all = { kind: 'range', from: 0, to: this.columns.length - 1 } as const
    const types = (type: number) => new Int32Array(this.columns.length).fill(type)
    const tell = (shares: Float64Array) => {
      const columns = this.chosen(shares)
      if (columns) onChoice(columns)
    }
    this.#model.changeColsIntegrality(all, types(integer))
    const status = runWatched(this.#highs, this.#model, { ...watch, onSolution: tell })
    if (status === 'optimal') tell(this.#model.getSolution().colValue)
    this.#model.changeColsIntegrality(all, types(continuous))
    return status
  }

  /** The columns that a solution chooses; null if it mixes some. */
  chosen(shares: Float64Array): readonly Column[] | null {
    const chosen: Column[] = []
    for (const [i, column] of this.columns.entries()) {
      const share = shares[i] ?? 0
      if (share > 1 - 1e-5) chosen.push(column)
      else if (share > 1e-5) return null
    }
    return chosen
  }
}
