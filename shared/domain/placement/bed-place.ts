import type { Room } from '../../records/hosting.ts'
import { bedsOf } from './beds.ts'

/** Where a bed stands, to be put into words by whoever shows it. */
export interface BedPlace {
  /** The name of the room; empty if it has none. */
  readonly room: string
  /** From 1, in the order of the household's rooms; null where there is only one room. */
  readonly number: number | null
  readonly kind: 'single' | 'double'
}

/** Where a bed of these rooms stands; null if they have no such bed (any more). */
export function bedPlace(rooms: readonly Room[], bedId: string | undefined): BedPlace | null {
  for (const [index, room] of rooms.entries()) {
    const bed = bedsOf(room).find(({ id }) => id === bedId)
    if (bed)
      return {
        room: room.name,
        number: rooms.length > 1 ? index + 1 : null,
        kind: bed.places === 2 ? 'double' : 'single',
      }
  }
  return null
}
