import { z } from 'zod'

import type { PlacementCase } from '#shared/domain/placement/case.ts'
import { sex, triAnswer } from '#shared/records/common.ts'

const id = z.string().min(1)
const count = z.int().nonnegative()
const nights = z.array(count)

const roomSchema = z.object({ id, single: count, double: count })

const hostSchema = z.object({
  id,
  rooms: z.array(roomSchema),
  maxGuests: count,
  likes: count,
  nights,
  reserve: z.boolean(),
  pets: z.array(z.string()),
  smoking: z.enum(['none', 'outside', 'inside']),
  stepFree: z.boolean(),
  clearedForMinors: z.boolean(),
  languages: z.array(z.string()),
  diets: z.array(z.string()),
  interests: z.array(z.string()),
  childrenAges: z.array(z.number()),
  distanceKm: z.number().nonnegative(),
  accepts: z.object({
    men: triAnswer,
    women: triAnswer,
    children: triAnswer,
    youth: triAnswer,
    smokers: triAnswer,
  }),
  wishes: z.array(id),
  never: z.array(id),
})

const guestSchema = z.object({
  id,
  age: z.number().nonnegative(),
  sex,
  languages: z.array(z.string()),
  diet: z.string(),
  allergies: z.array(z.string()),
  smoker: z.boolean(),
  mindsSmoke: triAnswer,
  mindsPets: triAnswer,
  mobility: z.enum(['none', 'step-free']),
  sharesRoom: z.boolean(),
  interests: z.array(z.string()),
})

const partySchema = z
  .object({
    id,
    kind: z.enum(['single', 'couple', 'family', 'friends']),
    nights: nights.min(1),
    guests: z.array(guestSchema).min(1),
    wishes: z.array(id),
    never: z.array(id),
  })
  .refine((party) => party.kind !== 'couple' || party.guests.length === 2, {
    path: ['guests'],
    message: 'a couple has two guests',
  })

/** A case file, as the rulebook writes it; what may be left out there is empty here. */
export const caseSchema = z
  .object({
    nights: count,
    hosts: z.array(hostSchema),
    parties: z.array(partySchema),
    keepApart: z.array(z.tuple([id, id])).default([]),
    locks: z.record(id, id).default({}),
    before: z.record(id, id).default({}),
  })
  .superRefine((kase, context) => {
    const complain = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    const idsOnce = (what: string, records: readonly { readonly id: string }[]) => {
      for (const [first, ...more] of Map.groupBy(records, (record) => record.id).values())
        if (first && more.length > 0) complain([what], `the id ${first.id} is used more than once`)
    }
    idsOnce('hosts', kase.hosts)
    idsOnce(
      'rooms',
      kase.hosts.flatMap((host) => host.rooms),
    )
    idsOnce('parties', kase.parties)
    idsOnce(
      'guests',
      kase.parties.flatMap((party) => party.guests),
    )
    for (const [i, party] of kase.parties.entries())
      if (party.nights.some((night) => night >= kase.nights))
        complain(['parties', i, 'nights'], `nights are 0 to ${kase.nights - 1}`)
    for (const [party, host] of Object.entries(kase.locks)) {
      if (!kase.parties.some((one) => one.id === party)) complain(['locks', party], 'no such party')
      if (!kase.hosts.some((one) => one.id === host)) complain(['locks', party], `no household ${host}`)
    }
  }) satisfies z.ZodType<PlacementCase>
