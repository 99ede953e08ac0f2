import type { BookEffects } from '#electron/book/open-book.ts'

/** A clock that stands and ids that count: the same in every run. */
export function effects(now = '2027-04-01T09:00:00Z'): BookEffects {
  let number = 0
  return { clock: () => new Date(now), newId: () => `id-${++number}` }
}
