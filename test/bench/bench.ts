/** One measured line of `npm run bench`. */
export interface BenchRow {
  readonly what: string
  readonly value: string
  readonly budget: string
  readonly ok: boolean
}

/** The value below which so many of the samples lie: `quantile(times, 0.95)`. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

/** How long a piece of work takes, in milliseconds. */
export function timeOf(work: () => void): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}
