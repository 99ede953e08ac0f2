import type { ImportMapping } from '../../records/import-mapping.ts'

/** What a list is about. */
export type ImportKind = ImportMapping['kind']

export const importKinds: readonly ImportKind[] = ['guests', 'households']

/** The languages whose headings and abbreviations are known. */
export const listLanguages = ['de', 'fr', 'en', 'pl'] as const
export type ListLanguage = (typeof listLanguages)[number]

const sharedFields = [
  'number',
  'familyName',
  'givenName',
  'fullName',
  'title',
  'sex',
  'street',
  'place',
  'postcode',
  'city',
  'phone',
  'mobile',
  'email',
  'languages',
  'interests',
  'diet',
  'nights',
  'note',
  // Decided by the user, never guessed: the column is not wanted in the book.
  'leave-out',
] as const

/** The fields that a column of a guest list can be mapped to. */
export const guestFields = [
  ...sharedFields,
  'born',
  'age',
  'companion',
  'allergies',
  'wishedHost',
  'smoker',
  'mobility',
  'sharesRoom',
  'mindsPets',
  'mindsSmoke',
] as const
export type GuestField = (typeof guestFields)[number]

/** The fields that a column of a list of hosts can be mapped to. */
export const householdFields = [
  ...sharedFields,
  'district',
  'beds',
  'maxGuests',
  'pets',
  'smoking',
  'stairs',
  'stepFree',
  'children',
  'accepts',
  'wishedGuest',
  'clearance',
  'distance',
  'reserve',
] as const
export type HouseholdField = (typeof householdFields)[number]

export type ImportField = GuestField | HouseholdField

/** The fields of a kind of list, in the order in which they are offered. */
export function fieldsOf(kind: ImportKind): readonly ImportField[] {
  return kind === 'guests' ? guestFields : householdFields
}

export function isFieldOf(kind: ImportKind, field: string): field is ImportField {
  return (fieldsOf(kind) as readonly string[]).includes(field)
}
