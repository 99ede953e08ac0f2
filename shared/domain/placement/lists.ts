/** The entries of `a` that `b` has too. */
export function common<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return a.filter((entry) => b.includes(entry))
}

export function overlap<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((entry) => b.includes(entry))
}
