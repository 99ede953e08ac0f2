import type { PlacementCase } from './case.ts'
import { judge } from './judge.ts'
import type { Plan } from './plan.ts'

/** What somebody asked for by name, and whether the plan keeps it. */
export type NamedWish = { readonly kept: boolean } & (
  | { readonly kind: 'party'; readonly partyId: string; readonly hostIds: readonly string[] }
  | { readonly kind: 'household'; readonly hostId: string; readonly partyId: string }
  | { readonly kind: 'keep-apart'; readonly partyIds: readonly [string, string] }
)

/**
 * Every wish by name in the case: parties for households, households for parties, and who is to be kept apart.
 *
 * A party can be in one household only, so its wish is kept in any of those that it named.
 */
export function wishesKept(kase: PlacementCase, plan: Plan): readonly NamedWish[] {
  const together = judge(kase, plan).broken.filter(({ rule }) => rule === 'keep-apart')
  const isAt = (partyId: string, hostId: string) => plan.get(partyId)?.hostId === hostId
  return [
    ...kase.parties
      .filter(({ wishes }) => wishes.length > 0)
      .map(({ id, wishes }): NamedWish => {
        const kept = wishes.some((hostId) => isAt(id, hostId))
        return { kind: 'party', partyId: id, hostIds: wishes, kept }
      }),
    ...kase.hosts.flatMap((host) =>
      host.wishes.map((partyId): NamedWish => {
        return { kind: 'household', hostId: host.id, partyId, kept: isAt(partyId, host.id) }
      }),
    ),
    ...kase.keepApart.map(([a, b]): NamedWish => {
      const kept = !together.some(({ partyIds }) => partyIds.includes(a) && partyIds.includes(b))
      return { kind: 'keep-apart', partyIds: [a, b], kept }
    }),
  ]
}
