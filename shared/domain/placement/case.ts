/**
 * One question to the solver and its answer, as in the rulebook (`test/fixtures/placement`).
 *
 * The case is self-contained: services make it from the book, the command line reads it from a file.
 */
import type { TriAnswer } from '../../records/common.ts'

/** `x` counts for both `men` and `women` answers (the worse holds) and is of one sex only with `x`. */
export type Sex = 'f' | 'm' | 'x'

export type PartyKind = 'single' | 'couple' | 'family' | 'friends'

export interface CaseRoom {
  /** Unique in the case; beds are `<id>-s0`, `<id>-s1`, … and `<id>-d0`, … */
  readonly id: string
  readonly single: number
  readonly double: number
}

/** Whom a household is asked about. Adults are 18 and over, children under 12, youth between. */
export type Acceptance = 'men' | 'women' | 'children' | 'youth' | 'smokers'

export interface CaseHost {
  readonly id: string
  readonly rooms: readonly CaseRoom[]
  readonly maxGuests: number
  /** The number of guests it is pleased with. */
  readonly likes: number
  /** Nights on which it is free. */
  readonly nights: readonly number[]
  /** Only if needed. */
  readonly reserve: boolean
  readonly pets: readonly string[]
  readonly smoking: 'none' | 'outside' | 'inside'
  readonly stepFree: boolean
  readonly clearedForMinors: boolean
  readonly languages: readonly string[]
  readonly diets: readonly string[]
  readonly interests: readonly string[]
  readonly childrenAges: readonly number[]
  readonly distanceKm: number
  readonly accepts: Readonly<Record<Acceptance, TriAnswer>>
  /** Parties it wishes for, and parties it must not be given. */
  readonly wishes: readonly string[]
  readonly never: readonly string[]
}

export interface CaseGuest {
  readonly id: string
  readonly age: number
  readonly sex: Sex
  readonly languages: readonly string[]
  /** `none` or what the household must cater for. */
  readonly diet: string
  /** Animals. */
  readonly allergies: readonly string[]
  readonly smoker: boolean
  /** How the guest takes a household that smokes inside. */
  readonly mindsSmoke: TriAnswer
  readonly mindsPets: TriAnswer
  readonly mobility: 'none' | 'step-free'
  /** Would share a room with a stranger of the same sex. */
  readonly sharesRoom: boolean
  readonly interests: readonly string[]
}

/** People who travel together and are placed together; a `couple` has two guests. */
export interface CaseParty {
  readonly id: string
  readonly kind: PartyKind
  readonly nights: readonly number[]
  readonly guests: readonly CaseGuest[]
  /** Households it wishes for, and households it must not be given. */
  readonly wishes: readonly string[]
  readonly never: readonly string[]
}

export interface PlacementCase {
  /** Nights are 0 … nights − 1. */
  readonly nights: number
  readonly hosts: readonly CaseHost[]
  readonly parties: readonly CaseParty[]
  /** Parties that must not be in one household on a common night. */
  readonly keepApart: readonly (readonly [string, string])[]
  /** Party → household, decided by hand. */
  readonly locks: Readonly<Record<string, string>>
  /** Party → household in the last plan. */
  readonly before: Readonly<Record<string, string>>
}

/** Guest → bed. */
export type Beds = Readonly<Record<string, string>>

export interface PlacementResult {
  /** A guest that is missing is unplaced. */
  readonly beds: Beds
  readonly placed: number
  readonly score: number
  /** No placement of as many guests can score more. */
  readonly bound: number
  /** Nothing better exists: no more guests can be placed, and the bound is reached. */
  readonly proven: boolean
  /** For each unplaced party every household with every rule that bars it. */
  readonly unplaced: Readonly<Record<string, readonly BarredHost[]>>
  readonly ms: number
}

export interface BarredHost {
  readonly host: string
  readonly rules: readonly RuleId[]
}

/** Rules that bar a party from a household whoever else is there. */
export type PairRule =
  | 'nights'
  | 'max-guests'
  | 'never'
  | 'minors'
  | 'pets-allergy'
  | 'smoke'
  | 'pets-minded'
  | 'step-free'
  | 'accepts'

/** Every hard rule; the ids of the rulebook. */
export type RuleId =
  | PairRule
  | 'whole-party'
  | 'bed-once'
  | 'bed-share'
  | 'room-share'
  | 'room-mixed-friends'
  | 'keep-apart'
  | 'lock'

/** The rules that can bar a party from a household; the others are about a plan. */
export type BarringRule = Exclude<RuleId, 'whole-party' | 'lock'>
