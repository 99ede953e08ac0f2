import type { Party } from '../../records/party.ts'
import type { Doubt, DoubtCode } from './doubts.ts'
import type { GuestDraft } from './draft.ts'
import { nameKey } from './name-keys.ts'

type PartyKind = Party['kind']

/** Rows that travel together. */
export interface LinkedParty {
  readonly kind: PartyKind
  readonly rows: readonly number[]
}

export interface LinkedGuests {
  readonly parties: readonly LinkedParty[]
  readonly doubts: readonly Doubt[]
}

/** The user's answer to a doubt about who travels with whom, by row. */
export type TogetherChoices = ReadonlyMap<number, 'together' | 'apart'>

/** A row points to another; how surely is decided before they are joined. */
interface Link {
  readonly from: number
  readonly to: readonly number[]
  readonly kind: 'couple' | 'family' | 'friends'
  readonly doubt: DoubtCode | null
  readonly together: boolean
}

/**
 * Finds who travels with whom from what each row says: „son mari“ beside „son épouse“, „famille Guérin“, „avec n° 2“.
 *
 * What does not agree is a doubt: joined if only one side says it, apart if the other side says something else.
 */
export function linkCompanions(
  drafts: readonly GuestDraft[],
  choices: TogetherChoices,
  /** Rows that were merged into others: who points to them means those. */
  merged: ReadonlyMap<string, number> = new Map(),
): LinkedGuests {
  const finder = new RowFinder(drafts, merged)
  const links = [...coupleLinks(drafts, finder), ...familyLinks(drafts), ...otherLinks(drafts, finder)]
  const groups = new Groups(drafts.length)
  const doubts: Doubt[] = []
  for (const { from, to, kind, doubt, together } of links) {
    const draft = drafts[from]
    if (!draft) continue
    const joined =
      to.length > 0 && (choices.get(draft.row) ?? (together ? 'together' : 'apart')) === 'together'
    if (joined) for (const other of to) groups.join(from, other, kind)
    if (doubt !== null)
      doubts.push({
        row: draft.row,
        code: doubt,
        text: draft.companion?.text ?? '',
        others: to.map((other) => drafts[other]?.row ?? -1),
        ...(to.length > 0 && { together: joined }),
      })
  }
  return {
    parties: groups.all().map(({ members, kind }) => ({
      kind,
      rows: members.map((member) => drafts[member]?.row ?? -1),
    })),
    doubts,
  }
}

/** Finds the rows that others point to. */
class RowFinder {
  readonly #byNumber = new Map<string, number[]>()
  readonly #byName = new Map<string, Set<number>>()
  readonly #merged: ReadonlyMap<string, number>
  readonly #byRow: ReadonlyMap<number, number>

  constructor(drafts: readonly GuestDraft[], merged: ReadonlyMap<string, number>) {
    this.#merged = merged
    this.#byRow = new Map(drafts.map((draft, index) => [draft.row, index]))
    for (const [index, draft] of drafts.entries()) {
      if (draft.number !== '')
        this.#byNumber.set(draft.number, [...(this.#byNumber.get(draft.number) ?? []), index])
      const [family, given] = [nameKey(draft.familyName), nameKey(draft.givenName)]
      for (const key of new Set([family + given, given + family, given, family])) {
        const rows = this.#byName.get(key) ?? new Set()
        this.#byName.set(key, rows.add(index))
      }
    }
  }

  byNumber(number: string): readonly number[] {
    const rows = this.#byNumber.get(String(Number(number))) ?? this.#byNumber.get(number)
    if (rows) return rows
    const target = this.#byRow.get(this.#merged.get(number) ?? -1)
    return target === undefined ? [] : [target]
  }

  byName(name: string): readonly number[] {
    return name === '' ? [] : [...(this.#byName.get(nameKey(name)) ?? [])]
  }
}

function coupleLinks(drafts: readonly GuestDraft[], finder: RowFinder): readonly Link[] {
  const links: Link[] = []
  const paired = new Set<number>()
  const spouse = (index: number) => {
    const says = drafts[index]?.companion?.says
    return says?.kind === 'spouse' ? says : null
  }
  for (const [from, draft] of drafts.entries()) {
    const says = spouse(from)
    if (!says || paired.has(from)) continue
    const fits = (index: number) => {
      const other = drafts[index]
      const sexFits = !says.sex || !other?.sex || other.sex === says.sex
      return index !== from && !paired.has(index) && other !== undefined && sexFits
    }
    const isMutual = (index: number) => spouse(index) !== null
    const sameName = (index: number) => nameKey(drafts[index]?.familyName ?? '') === nameKey(draft.familyName)
    const near = (says.name === '' ? [from + 1, from - 1] : finder.byName(says.name)).filter(fits)
    const sure = near.find((index) => isMutual(index) && sameName(index)) ?? near.find(isMutual)
    const likely = near.find((index) => sameName(index) && drafts[index]?.companion === null)
    const to = sure ?? likely
    if (to !== undefined) {
      paired.add(from)
      paired.add(to)
    }
    links.push({
      from,
      to: to === undefined ? [] : [to],
      kind: 'couple',
      doubt: sure !== undefined ? null : likely !== undefined ? 'one-sided' : 'companion-not-found',
      together: true,
    })
  }
  return links
}

function familyLinks(drafts: readonly GuestDraft[]): readonly Link[] {
  const families = new Map<string, number[]>()
  for (const [index, draft] of drafts.entries()) {
    const says = draft.companion?.says
    if (says?.kind !== 'family') continue
    const key = nameKey(says.name || draft.familyName)
    families.set(key, [...(families.get(key) ?? []), index])
  }
  return [...families.values()].map(([from = 0, ...to]): Link => {
    return { from, to, kind: 'family', doubt: to.length === 0 ? 'family-alone' : null, together: true }
  })
}

function otherLinks(drafts: readonly GuestDraft[], finder: RowFinder): readonly Link[] {
  const targets = drafts.map((draft, from) => targetsOf(draft, from, finder))
  const links: Link[] = []
  for (const [from, target] of targets.entries()) {
    if (target === null) continue
    if (target.doubt !== null || target.to.length === 0) {
      links.push({ from, to: target.to, kind: 'friends', doubt: target.doubt, together: target.together })
      continue
    }
    const answers = target.to.map((to) => answerOf(drafts, targets, from, to))
    const contradicted = answers.includes('contradiction')
    const doubt = contradicted ? 'contradiction' : answers.includes('one-sided') ? 'one-sided' : null
    links.push({ from, to: target.to, kind: 'friends', doubt, together: !contradicted })
  }
  return links
}

interface Target {
  readonly to: readonly number[]
  readonly doubt: DoubtCode | null
  readonly together: boolean
}

/** The rows that a row points to by number or name; null if it points to none. */
function targetsOf(draft: GuestDraft, from: number, finder: RowFinder): Target | null {
  const says = draft.companion?.says
  if (says?.kind === 'numbers') {
    const found = says.numbers.map((number) => finder.byNumber(number))
    const to = [...new Set(found.flatMap((rows) => (rows.length === 1 ? rows : [])))]
    if (to.includes(from)) return { to: to.filter((row) => row !== from), doubt: 'self', together: false }
    if (found.some((rows) => rows.length > 1)) return { to, doubt: 'number-twice', together: false }
    if (found.some((rows) => rows.length === 0)) return { to, doubt: 'number-missing', together: false }
    // „avec n° 2 Marie“: the name beside the number must be the one of the row.
    const named = says.name === '' ? null : says.name.split(' ').flatMap((word) => finder.byName(word))
    if (named && !to.some((row) => named.includes(row))) return { to, doubt: 'name-differs', together: false }
    return { to, doubt: null, together: true }
  }
  if (says?.kind !== 'name') return null
  const found = finder.byName(says.name)
  const others = found.filter((row) => row !== from)
  if (others.length === 1) return { to: others, doubt: null, together: true }
  if (found.length === 0) return { to: [], doubt: 'companion-not-found', together: false }
  return { to: [], doubt: others.length === 0 ? 'self' : 'companion-ambiguous', together: false }
}

/** What the other row says: it points back, it says nothing, or it says something else. */
function answerOf(
  drafts: readonly GuestDraft[],
  targets: readonly (Target | null)[],
  from: number,
  to: number,
): 'mutual' | 'one-sided' | 'contradiction' {
  const back = targets[to]
  if (back?.to.includes(from)) return 'mutual'
  const others = targets[from]?.to ?? []
  // Three who name each other need not all name all.
  if (back?.to.some((row) => others.includes(row))) return 'mutual'
  return drafts[to]?.companion ? 'contradiction' : 'one-sided'
}

/** Rows joined into groups. */
class Groups {
  readonly #parent: number[]
  readonly #kinds = new Map<number, Set<Link['kind']>>()

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index)
  }

  #root(index: number): number {
    let root = index
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root
    this.#parent[index] = root
    return root
  }

  join(one: number, other: number, kind: Link['kind']): void {
    const [a, b] = [this.#root(one), this.#root(other)].sort((x, y) => x - y)
    if (a === undefined || b === undefined) return
    this.#parent[b] = a
    this.#kinds.set(a, new Set([...(this.#kinds.get(a) ?? []), ...(this.#kinds.get(b) ?? []), kind]))
  }

  all(): { readonly members: readonly number[]; readonly kind: PartyKind }[] {
    const members = new Map<number, number[]>()
    for (const index of this.#parent.keys()) {
      const root = this.#root(index)
      members.set(root, [...(members.get(root) ?? []), index])
    }
    return [...members].map(([root, rows]) => ({ members: rows, kind: this.#kindOf(root, rows.length) }))
  }

  #kindOf(root: number, size: number): PartyKind {
    const kinds = this.#kinds.get(root)
    if (size === 1 || !kinds) return 'single'
    if (kinds.has('family') || (kinds.has('couple') && size > 2)) return 'family'
    return kinds.has('couple') ? 'couple' : 'friends'
  }
}
