import type { BookView } from '../../records/collections.ts'
import { wordsOf } from './fold.ts'
import { nameKey } from './name-keys.ts'

/** Who is meant by a wish: one household (or the people of one party), nobody known, or several. */
export interface FoundWish {
  readonly ids: readonly string[]
  readonly state: 'found' | 'found-partly' | 'not-found' | 'ambiguous'
}

/** Names by which somebody may be wished for. */
export interface WishIndex {
  /** Family name → those of that name, each with the given names and the ids that are meant. */
  readonly byFamily: ReadonlyMap<string, readonly Wished[]>
}

interface Wished {
  readonly givenKeys: ReadonlySet<string>
  readonly ids: readonly string[]
  /** Those of this visit are meant rather than others of the name. */
  readonly ofVisit: boolean
}

// Words around a name that say nothing more than the name.
const fillers = new Set(
  'familie fam famille family rodzina bei chez u with avec mit gern gerne bitte svp please herr frau m mme mr mrs la les the'.split(
    ' ',
  ),
)

/** The households of the book, as guests wish for them. */
export function householdWishIndex(book: BookView, visitId: string): WishIndex {
  const offering = new Set<string>()
  for (const offer of book.offers.values()) if (offer.visitId === visitId) offering.add(offer.householdId)
  const byFamily = new Map<string, Wished[]>()
  for (const household of book.households.values()) {
    const hosts = household.hostIds.flatMap((id) => book.people.get(id) ?? [])
    const wished: Wished = {
      givenKeys: new Set(hosts.map((host) => nameKey(host.givenName))),
      ids: [household.id],
      ofVisit: offering.has(household.id),
    }
    for (const family of new Set(hosts.map((host) => nameKey(host.familyName)))) add(byFamily, family, wished)
  }
  return { byFamily }
}

/** The guests of the book, as hosts wish for them: those of one party together. */
export function guestWishIndex(book: BookView, visitId: string | null): WishIndex {
  const hosts = new Set([...book.households.values()].flatMap((household) => household.hostIds))
  const grouped = new Map<string, { people: string[]; ofVisit: boolean }>()
  const seen = new Set<string>()
  for (const party of book.parties.values()) {
    const ids = party.guests.map((guest) => guest.personId)
    const key = [...ids].sort().join()
    const ofVisit = party.visitId === visitId
    const present = grouped.get(key)
    if (present) present.ofVisit ||= ofVisit
    else grouped.set(key, { people: ids, ofVisit })
    for (const id of ids) seen.add(id)
  }
  for (const id of book.people.keys())
    if (!seen.has(id) && !hosts.has(id)) grouped.set(id, { people: [id], ofVisit: false })
  const byFamily = new Map<string, Wished[]>()
  for (const { people, ofVisit } of grouped.values()) {
    const members = people.flatMap((id) => book.people.get(id) ?? [])
    for (const family of new Set(members.map((member) => nameKey(member.familyName)))) {
      const named = members.filter((member) => nameKey(member.familyName) === family)
      const givenKeys = new Set(named.map((member) => nameKey(member.givenName)))
      add(byFamily, family, { givenKeys, ids: named.map((member) => member.id), ofVisit })
    }
  }
  return { byFamily }
}

function add(byFamily: Map<string, Wished[]>, family: string, wished: Wished): void {
  if (family === '') return
  const present = byFamily.get(family)
  if (present) present.push(wished)
  else byFamily.set(family, [wished])
}

/** Finds who is meant: „Müller“, „famille Schmitz comme en 2025“, „wie letztes Jahr: Lefèvre“. */
export function findWish(text: string, index: WishIndex): FoundWish {
  const words = wordsOf(text)
  const hit = longestName(words, index)
  if (!hit) return { ids: [], state: 'not-found' }
  const others = words.filter((_, at) => at < hit.begin || at >= hit.end)
  let candidates = hit.found
  const given = candidates.filter((wished) => others.some((word) => wished.givenKeys.has(nameKey(word))))
  if (given.length > 0) candidates = given
  const ofVisit = candidates.filter((wished) => wished.ofVisit)
  if (candidates.length > 1 && ofVisit.length > 0) candidates = ofVisit
  const [wished] = candidates
  if (!wished || candidates.length > 1) return { ids: [], state: 'ambiguous' }
  const isExtra = (word: string) => !fillers.has(word) && !wished.givenKeys.has(nameKey(word))
  return { ids: wished.ids, state: others.some(isExtra) ? 'found-partly' : 'found' }
}

function longestName(
  words: readonly string[],
  { byFamily }: WishIndex,
): { readonly begin: number; readonly end: number; readonly found: readonly Wished[] } | null {
  for (let length = Math.min(3, words.length); length >= 1; length--)
    for (let begin = 0; begin + length <= words.length; begin++) {
      const found = byFamily.get(nameKey(words.slice(begin, begin + length).join(' ')))
      if (found) return { begin, end: begin + length, found }
    }
  return null
}
