import { z } from 'zod'

import { chosenNights } from '#shared/domain/visit-dates.ts'
import type { BookView } from '#shared/records/collections.ts'
import { guestSchema, type Party, partySchema } from '#shared/records/party.ts'
import { type Person, personSchema } from '#shared/records/person.ts'
import type { Visit } from '#shared/records/visit.ts'

const guestFormSchema = guestSchema.omit({ personId: true }).extend({ person: personSchema })
export type GuestFormRecord = z.infer<typeof guestFormSchema>

/** A party as it is edited: each guest with the person instead of the person's id, so that both are saved at once. */
export const partyFormSchema = partySchema.extend({ guests: z.array(guestFormSchema).min(1, 'required') })
export type PartyFormRecord = z.infer<typeof partyFormSchema>

/** A guest of whom no need is known yet. */
export function newGuest(person: Person): GuestFormRecord {
  return {
    id: crypto.randomUUID(),
    person,
    diet: null,
    dietNote: '',
    allergies: [],
    smoker: false,
    mindsSmoke: 'yes',
    mindsPets: 'yes',
    mobility: 'none',
    sharesRoom: false,
    note: '',
  }
}

export function newParty(
  base: { readonly id: string; readonly revision: number },
  visitId: string,
  language: string,
): PartyFormRecord {
  return {
    ...base,
    visitId,
    kind: 'single',
    guests: [],
    nights: null,
    wishes: [],
    never: [],
    language,
    note: '',
  }
}

/** The party with its people, as the form takes it. */
export function toPartyForm(people: BookView['people'], party: Party): PartyFormRecord {
  return {
    ...party,
    guests: party.guests.flatMap(({ personId, ...guest }) => {
      const person = people.get(personId)
      return person ? [{ ...guest, person }] : []
    }),
  }
}

/** The party as it is kept. */
export function fromPartyForm(visit: Visit, record: PartyFormRecord): Party {
  return {
    ...record,
    guests: record.guests.map(({ person, ...guest }) => ({ ...guest, personId: person.id })),
    nights: record.nights && chosenNights(visit, record.nights),
  }
}
