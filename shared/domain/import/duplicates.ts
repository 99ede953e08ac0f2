import type { BookView } from '../../records/collections.ts'
import type { Draft } from './draft.ts'
import { nameKey, phoneKey, streetKey } from './name-keys.ts'

/** What speaks for two being one. */
export type Evidence = 'name' | 'given-name' | 'born' | 'address' | 'phone' | 'email' | 'refers' | 'suspected'

export type DuplicateDecision = 'merge' | 'skip' | 'both'

/** A row that seems to be somebody who is in the list or in the book already. */
export interface Duplicate {
  readonly row: number
  readonly other:
    | { readonly in: 'list'; readonly row: number }
    | { readonly in: 'book'; readonly id: string; readonly name: string }
  readonly evidence: readonly Evidence[]
  readonly proposal: DuplicateDecision
}

/** What is compared: a row of the list or a record of the book. */
interface Profile {
  readonly other: Duplicate['other']
  readonly families: readonly string[]
  readonly givens: readonly string[]
  readonly born: string | null
  readonly street: string
  readonly phones: readonly string[]
  readonly email: string
  readonly number: string
  readonly suspected: boolean
  readonly sees: string | null
}

const MERGE = 3

/** Every row that is probably in the book already or above in the list, with the best match of each. */
export function findDuplicates(drafts: readonly Draft[], book: BookView): readonly Duplicate[] {
  const households = drafts[0]?.kind === 'household'
  const known = new ProfileIndex()
  for (const profile of households ? householdProfiles(book) : personProfiles(book)) known.add(profile)
  const found: Duplicate[] = []
  for (const draft of drafts) {
    const profile = draftProfile(draft)
    const best = bestMatch(profile, known.candidates(profile), households)
    if (best) found.push({ row: draft.row, ...best })
    known.add(profile)
  }
  return found
}

function bestMatch(
  profile: Profile,
  candidates: ReadonlySet<Profile>,
  households: boolean,
): Omit<Duplicate, 'row'> | null {
  let best: { score: number; duplicate: Omit<Duplicate, 'row'> } | null = null
  for (const candidate of candidates) {
    const { score, evidence } = households
      ? compareHouseholds(profile, candidate)
      : comparePeople(profile, candidate)
    if (score < 1 || score <= (best?.score ?? 0)) continue
    const proposal = score >= MERGE ? 'merge' : 'both'
    best = { score, duplicate: { other: candidate.other, evidence, proposal } }
  }
  return best?.duplicate ?? null
}

/** Guests: name and given name are one person unless birth dates speak against it; a couple shares telephone and address. */
function comparePeople(one: Profile, other: Profile): { score: number; evidence: readonly Evidence[] } {
  if (!sameFamily(one, other)) return { score: 0, evidence: [] }
  const evidence: Evidence[] = ['name']
  let score = 0
  const refers =
    (one.sees !== null && one.sees === other.number) || (other.sees !== null && other.sees === one.number)
  if (refers) {
    evidence.push('refers')
    score += 10
  }
  if (refers || one.suspected) score += suspicion(one, other, evidence)
  const given = compareGiven(one.givens, other.givens)
  if (given === 'same') {
    evidence.push('given-name')
    score += 3
  } else if (given === 'different') score -= 8
  score += compareBorn(one.born, other.born, evidence)
  if (given !== 'different') score += contacts(one, other, evidence)
  return { score, evidence }
}

/** Hosts: one name with the same given name, address, telephone or e-mail is one household. */
function compareHouseholds(one: Profile, other: Profile): { score: number; evidence: readonly Evidence[] } {
  if (!sameFamily(one, other)) return { score: 0, evidence: [] }
  const evidence: Evidence[] = ['name']
  const given = compareGiven(one.givens, other.givens)
  // „Familie Müller“ may be any household of that name: worth a look.
  let score = given === 'same' ? 3 : given === 'unknown' ? 1 : -1
  if (given === 'same') evidence.push('given-name')
  score += contacts(one, other, evidence)
  if (evidence.length > 1 || given === 'unknown') score += suspicion(one, other, evidence)
  return { score, evidence }
}

function suspicion(one: Profile, other: Profile, evidence: Evidence[]): number {
  if (!one.suspected && !other.suspected) return 0
  evidence.push('suspected')
  return 3
}

function contacts(one: Profile, other: Profile, evidence: Evidence[]): number {
  let score = 0
  if (one.street !== '' && one.street === other.street) {
    evidence.push('address')
    score += 3
  }
  if (one.phones.some((phone) => other.phones.includes(phone))) {
    evidence.push('phone')
    score += 2
  }
  if (one.email !== '' && one.email === other.email) {
    evidence.push('email')
    score += 3
  }
  return score
}

function compareGiven(one: readonly string[], other: readonly string[]): 'same' | 'different' | 'unknown' {
  if (one.length === 0 || other.length === 0) return 'unknown'
  const same = (a: string, b: string) =>
    a === b || (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)))
  return one.some((a) => other.some((b) => same(a, b))) ? 'same' : 'different'
}

function compareBorn(one: string | null, other: string | null, evidence: Evidence[]): number {
  if (one === null || other === null) return 0
  const known = Math.min(one.length, other.length)
  if (one.slice(0, known) === other.slice(0, known)) {
    evidence.push('born')
    return known === 10 ? 3 : 1
  }
  // One year apart may be an age counted from another day; the same day in another year a slip of the pen.
  const years = Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4)))
  const isSlip = known === 10 ? one.slice(5) === other.slice(5) || years === 0 : years <= 1
  return isSlip ? -2 : -20
}

function sameFamily(one: Profile, other: Profile): boolean {
  return one.families.some((a) => other.families.some((b) => a === b || isSimilar(a, b)))
}

/** One letter more, less or other in a name of five letters and more: Kowalski, Kowalsky. */
function isSimilar(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 1) return false
  let begin = 0
  while (begin < one.length && one[begin] === other[begin]) begin++
  let end = 0
  const most = Math.min(one.length, other.length) - begin
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end++
  return Math.max(one.length, other.length) - begin - end <= 1
}

/** Finds who may be the same without comparing everybody with everybody. */
class ProfileIndex {
  readonly #byKey = new Map<string, Profile[]>()

  add(profile: Profile): void {
    for (const key of keysOf(profile)) {
      const present = this.#byKey.get(key)
      if (present) present.push(profile)
      else this.#byKey.set(key, [profile])
    }
  }

  candidates(profile: Profile): ReadonlySet<Profile> {
    return new Set(keysOf(profile).flatMap((key) => this.#byKey.get(key) ?? []))
  }
}

function keysOf(profile: Profile): readonly string[] {
  const keys = profile.families.map((family) => `n${family}`)
  if (profile.email !== '') keys.push(`m${profile.email}`)
  // A telephone alone may be the office's, shared by hundreds: with the beginning of the name.
  for (const phone of profile.phones)
    for (const family of profile.families) keys.push(`p${phone}${family.slice(0, 2)}`)
  return keys
}

function draftProfile(draft: Draft): Profile {
  const isGuest = draft.kind === 'guest'
  const givens = isGuest ? [draft.givenName] : draft.givenNames
  return {
    other: { in: 'list', row: draft.row },
    families: [nameKey(draft.familyName)],
    givens: givens.map(nameKey).filter((given) => given !== ''),
    born: isGuest ? draft.born : null,
    street: streetKey(draft.address.street),
    phones: phoneKeys(draft.phone, draft.mobile),
    email: draft.email.toLowerCase(),
    number: draft.number,
    suspected: draft.suspected,
    sees: isGuest ? draft.seeNumber : null,
  }
}

function phoneKeys(...phones: readonly string[]): readonly string[] {
  return phones.flatMap((phone) => phone.split('·')).flatMap((phone) => phoneKey(phone) ?? [])
}

function* personProfiles(book: BookView): Iterable<Profile> {
  for (const person of book.people.values())
    yield {
      other: { in: 'book', id: person.id, name: `${person.givenName} ${person.familyName}`.trim() },
      families: [nameKey(person.familyName)],
      givens: [nameKey(person.givenName)].filter((given) => given !== ''),
      born: person.born,
      street: streetKey(person.address?.street ?? ''),
      phones: phoneKeys(person.phone, person.mobile),
      email: person.email.toLowerCase(),
      number: '',
      suspected: false,
      sees: null,
    }
}

function* householdProfiles(book: BookView): Iterable<Profile> {
  for (const household of book.households.values()) {
    const hosts = household.hostIds.flatMap((id) => book.people.get(id) ?? [])
    yield {
      other: { in: 'book', id: household.id, name: household.name },
      families: [...new Set(hosts.map((host) => nameKey(host.familyName)))],
      givens: hosts.map((host) => nameKey(host.givenName)).filter((given) => given !== ''),
      born: null,
      street: streetKey(household.address.street),
      phones: hosts.flatMap((host) => phoneKeys(host.phone, host.mobile)),
      email: hosts.find((host) => host.email !== '')?.email.toLowerCase() ?? '',
      number: '',
      suspected: false,
      sees: null,
    }
  }
}
