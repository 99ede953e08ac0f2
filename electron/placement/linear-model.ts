import type { Highs, ModelData } from 'highs'

export type Term = readonly [column: number, factor: number]

interface Column {
  readonly points: number
  readonly guests: number
  readonly upper: number
  readonly integer: boolean
}

/** A linear program under construction: columns from 0 to `upper`, rows of terms between bounds. */
export class LinearModel {
  readonly #columns: Column[] = []
  readonly #rows: { readonly lower: number; readonly upper: number; readonly terms: readonly Term[] }[] = []

  /** A yes or no. */
  choice(worth: { readonly points: number; readonly guests: number }): number {
    return this.#columns.push({ ...worth, upper: 1, integer: true }) - 1
  }

  /** A quantity that is whole by itself once all choices are made. */
  quantity(points: number, upper: number): number {
    return this.#columns.push({ points, guests: 0, upper, integer: false }) - 1
  }

  atMost(limit: number, terms: readonly Term[]): void {
    if (terms.length > 0) this.#rows.push({ lower: -Infinity, upper: limit, terms })
  }

  exactly(value: number, terms: readonly Term[]): void {
    this.#rows.push({ lower: value, upper: value, terms })
  }

  /** The model as HiGHS takes it, to maximise points where a guest counts for `guestWeight` more of them. */
  data(highs: Highs, guestWeight: number): ModelData {
    const columns = this.#columns
    const rows = this.#rows
    const { continuous, integer } = highs.constants.variableType
    const starts = new Int32Array(rows.length + 1)
    for (const [i, row] of rows.entries()) starts[i + 1] = (starts[i] ?? 0) + row.terms.length
    const terms = rows.flatMap((row) => row.terms)
    return {
      numCols: columns.length,
      numRows: rows.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: Float64Array.from(columns, (column) => column.points + guestWeight * column.guests),
      colLower: new Float64Array(columns.length),
      colUpper: Float64Array.from(columns, (column) => column.upper),
      rowLower: Float64Array.from(rows, (row) => row.lower),
      rowUpper: Float64Array.from(rows, (row) => row.upper),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: columns.length,
        starts,
        indices: Int32Array.from(terms, ([column]) => column),
        values: Float64Array.from(terms, ([, factor]) => factor),
      },
      integrality: columns.map((column) => (column.integer ? integer : continuous)),
    }
  }
}
