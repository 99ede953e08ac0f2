import type { z } from 'zod'

import { activitySchema } from './activity.ts'
import { awardSchema } from './award.ts'
import { charterSchema } from './charter.ts'
import { householdSchema } from './household.ts'
import { importMappingSchema } from './import-mapping.ts'
import { offerSchema } from './offer.ts'
import { officeSchema } from './office.ts'
import { partySchema } from './party.ts'
import { personSchema } from './person.ts'
import { placementSchema, proposalSchema } from './placement.ts'
import { relationSchema } from './relation.ts'
import { resolutionSchema } from './resolution.ts'
import { townSchema } from './town.ts'
import { visitSchema } from './visit.ts'

/** Every collection of the book with the schema of its records. */
export const collections = {
  office: officeSchema,
  towns: townSchema,
  relations: relationSchema,
  resolutions: resolutionSchema,
  charters: charterSchema,
  people: personSchema,
  households: householdSchema,
  visits: visitSchema,
  offers: offerSchema,
  parties: partySchema,
  placements: placementSchema,
  proposals: proposalSchema,
  importMappings: importMappingSchema,
  activities: activitySchema,
  awards: awardSchema,
} as const

export type CollectionName = keyof typeof collections
export type RecordOf<C extends CollectionName> = z.infer<(typeof collections)[C]>

export const collectionNames = Object.keys(collections) as CollectionName[]

/** A record to be put (with the revision it was read at, 0 if new) or the deletion of one. */
export type Change = {
  [C in CollectionName]:
    | { readonly collection: C; readonly put: RecordOf<C> }
    | { readonly collection: C; readonly delete: { readonly id: string; readonly revision: number } }
}[CollectionName]

/** The book as rules see it: the records of each collection by id. */
export type BookView = { readonly [C in CollectionName]: ReadonlyMap<string, RecordOf<C>> }
