import type { BookView } from '../records/collections.ts'
import type { Person } from '../records/person.ts'
import type { Town } from '../records/town.ts'
import { distanceKm, placeOf } from './distance.ts'

/** In what a candidate is compared with our own town (CEMR's keys, domain report §2.3, as far as the book knows them). */
export const matchPoints = ['contacts', 'population', 'structure', 'languages', 'distance'] as const
export type MatchPoint = (typeof matchPoints)[number]
export type MatchWeights = Readonly<Record<MatchPoint, number>>

export const HEAVIEST = 5
/** Private contacts begin most partnerships (Hennef, S35); size and structure are what guides name first (S32, S33). */
export const usualWeights: MatchWeights = {
  contacts: 5,
  population: 3,
  structure: 3,
  languages: 2,
  distance: 2,
}

/** How well a point suits, from 0 to 1, and why; null where something is not known. */
export interface Judgement<Reason> {
  readonly score: number
  readonly reason: Reason
}

export interface TownMatch {
  readonly town: Town
  /** People of the book who live there or are the contacts of a relation to it. */
  readonly contacts: Judgement<readonly Person[]>
  /** How large the candidate is beside us: 0.5 is half. */
  readonly population: Judgement<number> | null
  readonly structure: Judgement<readonly Town['structure'][number][]> | null
  /** The languages both towns speak, and how many of our people speak theirs. */
  readonly languages: Judgement<{ readonly shared: readonly string[]; readonly speakers: number }> | null
  readonly distance: Judgement<number> | null
}

// From here on more is no better, or further no worse (ours).
const ENOUGH_CONTACTS = 5
const ENOUGH_SPEAKERS = 10
const FARTHEST_KM = 2500

/** A town beside our own, point by point. */
export function matchTown(book: Pick<BookView, 'people' | 'relations'>, own: Town, town: Town): TownMatch {
  const contacts = contactsIn(book, town)
  return {
    town,
    contacts: { score: Math.min(1, contacts.length / ENOUGH_CONTACTS), reason: contacts },
    population: population(own, town),
    structure: structure(own, town),
    languages: languages(book, own, town),
    distance: distance(own, town),
  }
}

/** How well a town suits altogether, from 0 to 1; what is not known does not count, null if nothing is left. */
export function totalScore(match: TownMatch, weights: MatchWeights): number | null {
  let sum = 0
  let weight = 0
  for (const point of matchPoints) {
    const judgement = match[point]
    if (judgement === null) continue
    sum += weights[point] * judgement.score
    weight += weights[point]
  }
  return weight === 0 ? null : sum / weight
}

function contactsIn(
  { people, relations }: Pick<BookView, 'people' | 'relations'>,
  town: Town,
): readonly Person[] {
  const named = new Set(
    [...relations.values()]
      // Whom a relation with several towns names need not belong to this one.
      .filter(({ townIds }) => townIds.length === 1 && townIds[0] === town.id)
      .flatMap(({ contacts }) => contacts.map(({ personId }) => personId)),
  )
  return [...people.values()].filter((person) => person.townId === town.id || named.has(person.id))
}

function population(own: Town, town: Town): Judgement<number> | null {
  if (own.population === null || town.population === null) return null
  const ratio = town.population / own.population
  return { score: Math.min(ratio, 1 / ratio), reason: ratio }
}

/** Of all that marks either of the two, the share that marks both. */
function structure(own: Town, town: Town): TownMatch['structure'] {
  if (own.structure.length === 0 || town.structure.length === 0) return null
  const shared = own.structure.filter((tag) => town.structure.includes(tag))
  return { score: shared.length / new Set([...own.structure, ...town.structure]).size, reason: shared }
}

/** A common language does; without one, it takes people of ours who speak theirs. */
function languages({ people }: Pick<BookView, 'people'>, own: Town, town: Town): TownMatch['languages'] {
  if (own.languages.length === 0 || town.languages.length === 0) return null
  const shared = own.languages.filter((code) => town.languages.includes(code))
  const speakers = [...people.values()].filter(
    (person) => person.townId === own.id && person.languages.some((code) => town.languages.includes(code)),
  ).length
  const score = shared.length > 0 ? 1 : Math.min(1, speakers / ENOUGH_SPEAKERS)
  return { score, reason: { shared, speakers } }
}

function distance(own: Town, town: Town): Judgement<number> | null {
  const here = placeOf(own)
  const there = placeOf(town)
  if (!here || !there) return null
  const km = distanceKm(here, there)
  return { score: Math.max(0, 1 - km / FARTHEST_KM), reason: km }
}
