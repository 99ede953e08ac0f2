import type { CaseRoom } from './case.ts'

export interface Bed {
  readonly id: string
  readonly roomId: string
  readonly places: 1 | 2
}

/** The room's beds by the ids of the case format. */
export function bedsOf(room: CaseRoom): readonly Bed[] {
  return [
    ...Array.from(
      { length: room.single },
      (_, i): Bed => ({ id: singleBed(room, i), roomId: room.id, places: 1 }),
    ),
    ...Array.from(
      { length: room.double },
      (_, i): Bed => ({ id: doubleBed(room, i), roomId: room.id, places: 2 }),
    ),
  ]
}

export const singleBed = (room: { readonly id: string }, number: number): string => `${room.id}-s${number}`
export const doubleBed = (room: { readonly id: string }, number: number): string => `${room.id}-d${number}`
