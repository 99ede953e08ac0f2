import type { Reason } from './reasons.ts'

/** The households that one reason bars. */
export interface BarredGroup {
  readonly reason: Reason
  readonly hostIds: readonly string[]
  /** Those of them that nothing else bars. */
  readonly onlyThis: readonly string[]
}

/**
 * The households by what bars them, to be read: first what alone bars the most.
 *
 * A household with several reasons is in several groups; one without any is in none.
 */
export function barredBy(reasons: ReadonlyMap<string, readonly Reason[]>): readonly BarredGroup[] {
  const entries = [...reasons].flatMap(([hostId, some]) =>
    some.map((reason) => ({ hostId, reason, isOnly: some.length === 1 })),
  )
  return [...Map.groupBy(entries, ({ reason }) => JSON.stringify(reason)).values()]
    .flatMap((group): BarredGroup[] => {
      const [first] = group
      if (!first) return []
      const onlyThis = group.filter(({ isOnly }) => isOnly)
      return [{ reason: first.reason, hostIds: group.map(idOf), onlyThis: onlyThis.map(idOf) }]
    })
    .sort((a, b) => b.onlyThis.length - a.onlyThis.length || b.hostIds.length - a.hostIds.length)
}

const idOf = ({ hostId }: { readonly hostId: string }) => hostId
