import type { Address } from '../../records/common.ts'
import type { Hosting } from '../../records/hosting.ts'
import type { Household } from '../../records/household.ts'
import type { Guest } from '../../records/party.ts'
import type { Person } from '../../records/person.ts'
import type { ReadRoom } from './cells/beds.ts'
import type { Companion } from './cells/companion.ts'
import type { Stay } from './cells/nights.ts'
import type { Token } from './cells/reading.ts'
import type { ImportField, ListLanguage } from './fields.ts'

/** What the reading of a list depends on beside the list. */
export interface ListContext {
  readonly language: ListLanguage
  /** The days of the visit; null for a list without one. */
  readonly stay: Stay | null
  /** The day for which ages are given: the arrival, or today. */
  readonly day: string
}

/**
 * How far a cell was understood. „partly“ and „not-understood“ are kept as a note, as is „note“, which is meant as one.
 *
 * `left-out` is the user's decision for a whole column.
 */
export type CellState = 'empty' | 'understood' | 'partly' | 'not-understood' | 'note' | 'left-out'

export interface DraftCell {
  readonly column: number
  readonly heading: string
  readonly field: ImportField | null
  readonly text: string
  readonly state: CellState
  /** What was understood. */
  readonly tokens: readonly Token[]
}

interface DraftBase {
  /** Index of the row in the sheet. */
  readonly row: number
  /** The number that the list gives it; others may point to it. */
  number: string
  cells: DraftCell[]
  familyName: string
  email: string
  phone: string
  mobile: string
  address: Address
  languages: string[]
  interests: string[]
  nights: string[] | null
  /** Lines for the note beside those of the cells: what a merged row said otherwise. */
  notes: string[]
  /** The list itself suspects that this is a duplicate. */
  suspected: boolean
}

/** A row of a guest list as understood. */
export interface GuestDraft extends DraftBase {
  readonly kind: 'guest'
  title: string
  givenName: string
  sex: Person['sex']
  born: string | null
  guest: Omit<Guest, 'id' | 'personId' | 'note'>
  companion: { readonly says: Companion; readonly text: string; readonly column: number } | null
  /** A row that this one points to instead of an answer: „voir n° 1“. */
  seeNumber: string | null
  wish: { readonly text: string; readonly column: number } | null
}

/** A row of a list of hosts as understood. */
export interface HouseholdDraft extends DraftBase {
  readonly kind: 'household'
  title: string
  givenNames: string[]
  sex: Person['sex']
  district: string
  rooms: ReadRoom[] | null
  hosting: Partial<
    Pick<
      Hosting,
      'maxGuests' | 'likes' | 'pets' | 'smoking' | 'stepFree' | 'diets' | 'distanceKm' | 'reserve'
    >
  >
  accepts: Partial<Hosting['accepts']>
  children: Household['children']
  /** Day or month in which the certificate was seen. */
  clearance: string | null
  wish: { readonly text: string; readonly column: number } | null
  /** The list says which nights; they belong to the offer. */
  saysNights: boolean
}

export type Draft = GuestDraft | HouseholdDraft

export const noAddress: Address = { street: '', postcode: '', city: '', country: null }
