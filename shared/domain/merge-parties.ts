import type { BookView, Change } from '../records/collections.ts'
import type { Party } from '../records/party.ts'
import type { Visit } from '../records/visit.ts'
import { chosenNights } from './visit-dates.ts'

const union = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())]

/**
 * The changes that make one party of two: the first takes the guests of the other.
 *
 * Together they stay on all nights that one of them stays, wish for what one wishes, and are kept from what one is
 * kept from. Beds found for either are given up, because a party is placed as a whole.
 */
export function mergingParties(
  book: BookView,
  visit: Visit,
  party: Party,
  other: Party,
  kind: Party['kind'],
): readonly Change[] {
  const changes: Change[] = []
  const nights =
    party.nights === null || other.nights === null
      ? null
      : chosenNights(visit, union(party.nights, other.nights))
  const never = union(party.never, other.never)
  changes.push({
    collection: 'parties',
    put: {
      ...party,
      kind,
      guests: [...party.guests, ...other.guests],
      nights,
      wishes: union(party.wishes, other.wishes).filter((id) => !never.includes(id)),
      never,
      note: [party.note, other.note].filter(Boolean).join('\n'),
    },
  })
  changes.push({ collection: 'parties', delete: { id: other.id, revision: other.revision } })
  for (const { id } of [party, other]) {
    const placement = book.placements.get(id)
    if (placement) changes.push({ collection: 'placements', delete: { id, revision: placement.revision } })
  }
  const proposal = book.proposals.get(visit.id)
  const assignments = proposal?.assignments.filter(
    ({ partyId }) => partyId !== party.id && partyId !== other.id,
  )
  if (proposal && assignments && assignments.length < proposal.assignments.length)
    changes.push({ collection: 'proposals', put: { ...proposal, assignments, found: null } })
  if (visit.keepApart.some((pair) => pair.includes(other.id)))
    changes.push({
      collection: 'visits',
      put: { ...visit, keepApart: pairsWithout(visit.keepApart, other.id, party.id) },
    })
  return changes
}

/** The pairs with one party in place of another; a pair of a party with itself falls away, as does a repetition. */
function pairsWithout(pairs: Visit['keepApart'], gone: string, instead: string): Visit['keepApart'] {
  const seen = new Set<string>()
  return pairs
    .map(([a, b]): [string, string] => [a === gone ? instead : a, b === gone ? instead : b])
    .filter(([a, b]) => {
      const key = [a, b].sort().join(' ')
      if (a === b || seen.has(key)) return false
      seen.add(key)
      return true
    })
}
