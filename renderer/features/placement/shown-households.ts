import { matchesSearch, searchText } from '#shared/domain/search-text.ts'

import type { Board, BoardHousehold } from './use-board.ts'

export const householdFilters = ['all', 'free', 'helps', 'to-call'] as const
export type HouseholdFilter = (typeof householdFilters)[number]

export interface BoardView {
  readonly query: string
  readonly filter: HouseholdFilter
  /** A part of town; null: all. */
  readonly district: string | null
  /** By part of town, the nearest first, instead of one list by name. */
  readonly byDistrict: boolean
}

/** Some households under one heading; without one they are all there are. */
export interface HouseholdGroup {
  readonly district: string | null
  /** Distances from the meeting point in km. */
  readonly nearest: number
  readonly farthest: number
  readonly free: number
  readonly households: readonly BoardHousehold[]
}

/** The households that a view shows, in its groups. */
export function shownHouseholds(board: Board, view: BoardView): readonly HouseholdGroup[] {
  const folded = searchText(view.query)
  const shown = board.households.filter(
    (entry) =>
      (view.district === null || entry.district === view.district) &&
      passes(board, entry, view.filter) &&
      matchesSearch(wordsOf(entry), folded),
  )
  if (!view.byDistrict) return shown.length === 0 ? [] : [groupOf(null, shown)]
  return [...Map.groupBy(shown, ({ district }) => district)]
    .map(([district, households]) =>
      groupOf(
        district,
        households.toSorted((a, b) => km(a) - km(b)),
      ),
    )
    .sort((a, b) => a.nearest - b.nearest)
}

/** The parts of town where households live, by name. */
export function districtsOf({ households }: Board): readonly string[] {
  return [...new Set(households.map(({ district }) => district))].sort((a, b) => a.localeCompare(b))
}

function passes(board: Board, { offer, free, toCall }: BoardHousehold, filter: HouseholdFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'free':
      return free > 0
    case 'helps':
      return board.unplaced.some(({ party }) => board.rulesAgainst(party.id, offer.id).length === 0)
    case 'to-call':
      return toCall
  }
}

function groupOf(district: string | null, households: readonly BoardHousehold[]): HouseholdGroup {
  const distances = households.map(km)
  return {
    district,
    nearest: Math.min(...distances),
    farthest: Math.max(...distances),
    free: households.reduce((sum, { free }) => sum + free, 0),
    households,
  }
}

function km({ offer }: BoardHousehold): number {
  return offer.hosting.distanceKm
}

function wordsOf({ household, parties }: BoardHousehold): string {
  return searchText([household.name, ...parties.map(({ name }) => name)].join(' '))
}
