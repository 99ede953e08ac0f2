import type { Hosting, Room } from '../records/hosting.ts'

export interface BedCount {
  readonly single: number
  readonly double: number
  /** People who can sleep there: a double bed sleeps two. */
  readonly places: number
}

/** The beds of some rooms, added up. */
export function bedCount(rooms: readonly Room[]): BedCount {
  const single = rooms.reduce((sum, room) => sum + room.single, 0)
  const double = rooms.reduce((sum, room) => sum + room.double, 0)
  return { single, double, places: single + 2 * double }
}

/** How many guests a household can take at once: no more than it wants, no more than sleep there. */
export function guestPlaces(hosting: Pick<Hosting, 'rooms' | 'maxGuests'>): number {
  return Math.min(hosting.maxGuests, bedCount(hosting.rooms).places)
}
