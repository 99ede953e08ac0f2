import type { Animal, Diet } from '../../../records/common.ts'

/**
 * What a cell says: a value, a value with something left over, or null if it was not understood.
 *
 * Whatever is left over or not understood is kept as a note, so that nothing is lost.
 */
export type Reading<T> = { readonly value: T; readonly rest?: string } | null

/** A reading, with what is left over if there is any. */
export function reading<T>(value: T, rest: string | readonly string[] = ''): Reading<T> {
  const left = typeof rest === 'string' ? rest : rest.join(', ')
  return left === '' ? { value } : { value, rest: left }
}

/** Words for what was understood, in the messages' `import.token` namespace. */
export type TokenKey =
  | Animal
  | Diet
  | 'none'
  | 'yes'
  | 'no'
  | 'female'
  | 'male'
  | 'diverse'
  | 'stepFree'
  | 'stairs'
  | 'smokesInside'
  | 'smokesOutside'
  | 'allNights'
  | 'alone'
  | 'spouse'
  | 'indifferent'
  | 'ratherNot'
  | 'noMen'
  | 'noWomen'
  | 'noSmokers'
  | 'ratherNoAdults'
  | 'shares'
  | 'ownRoom'
  | 'reserve'
  | 'singleBed'
  | 'doubleBed'
  | 'maxGuests'
  | 'likes'
  | 'sees'
  | 'clearance'
  | 'leftOut'

/** A piece of what was understood, to be shown in the user's language. */
export type Token =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'word'; readonly key: TokenKey; readonly count?: number | string }
  | { readonly type: 'language'; readonly code: string }
  | { readonly type: 'date'; readonly iso: string }
