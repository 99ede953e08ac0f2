import type { Plan } from './plan.ts'

/** What carrying out a plan changes against the one that stands: for whom, and with whom the office has to speak. */
export interface PlanDifference {
  readonly moved: readonly { readonly partyId: string; readonly from: string; readonly to: string }[]
  /** Had no bed and gets one. */
  readonly placed: readonly { readonly partyId: string; readonly to: string }[]
  /** Had a bed and would have none. */
  readonly lost: readonly { readonly partyId: string; readonly from: string }[]
  readonly stay: number
  /** Households that get other guests than they were told, each once. */
  readonly calls: readonly string[]
}

/** Compares where parties were (`before`: party → household) with a plan. */
export function planDifference(before: Readonly<Record<string, string>>, plan: Plan): PlanDifference {
  const moved: PlanDifference['moved'][number][] = []
  const placed: PlanDifference['placed'][number][] = []
  let stay = 0
  for (const [partyId, { hostId: to }] of plan) {
    const from = before[partyId]
    if (from === undefined) placed.push({ partyId, to })
    else if (from === to) stay += 1
    else moved.push({ partyId, from, to })
  }
  const lost = Object.entries(before)
    .filter(([partyId]) => !plan.has(partyId))
    .map(([partyId, from]) => ({ partyId, from }))
  const calls = new Set([
    ...moved.flatMap(({ from, to }) => [from, to]),
    ...placed.map(({ to }) => to),
    ...lost.map(({ from }) => from),
  ])
  return { moved, placed, lost, stay, calls: [...calls] }
}
