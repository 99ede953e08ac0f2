import { z } from 'zod'

import type { BookView } from '#shared/records/collections.ts'
import { householdSchema } from '#shared/records/household.ts'
import { personSchema } from '#shared/records/person.ts'

/** A household as it is edited: with its people instead of their ids, so that both are saved in one commit. */
export const householdFormSchema = householdSchema
  .omit({ hostIds: true })
  .extend({ hosts: z.array(personSchema).min(1, 'required') })
export type HouseholdFormRecord = z.infer<typeof householdFormSchema>

/** What a new household starts from: everybody is welcome until the family says otherwise. */
export function newHousehold(
  base: { readonly id: string; readonly revision: number },
  language: string,
  country: string | null,
) {
  return {
    ...base,
    name: '',
    hosts: [],
    children: [],
    address: { street: '', postcode: '', city: '', country },
    district: '',
    hosting: {
      rooms: [{ id: crypto.randomUUID(), name: '', single: 0, double: 0 }],
      maxGuests: 0,
      likes: 0,
      pets: [],
      smoking: 'none',
      stepFree: false,
      languages: [language],
      diets: [],
      interests: [],
      accepts: { men: 'yes', women: 'yes', children: 'yes', youth: 'yes', smokers: 'yes' },
      distanceKm: 0,
      reserve: false,
    },
    clearance: null,
    wishes: [],
    never: [],
    note: '',
  } satisfies HouseholdFormRecord
}

/** The household with its people, as the form takes it. */
export function toHouseholdForm(
  book: Pick<BookView, 'households' | 'people'>,
  id: string,
): HouseholdFormRecord | null {
  const household = book.households.get(id)
  if (!household) return null
  const { hostIds, ...rest } = household
  return { ...rest, hosts: hostIds.flatMap((hostId) => book.people.get(hostId) ?? []) }
}

/** The household as it is kept. */
export function fromHouseholdForm({ hosts, ...rest }: HouseholdFormRecord) {
  return { ...rest, hostIds: hosts.map((host) => host.id) }
}
