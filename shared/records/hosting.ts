import { z } from 'zod'

import { animal, diet, languageCode, recordBase, triAnswer } from './common.ts'

export const smokingHabits = ['none', 'outside', 'inside'] as const

export const roomSchema = z.object({
  id: recordBase.id,
  name: z.string().trim(),
  single: z.int('not-a-number').min(0).max(9),
  double: z.int('not-a-number').min(0).max(9),
})
export type Room = z.infer<typeof roomSchema>

/** What a household offers guests: kept with the household, copied into each offer and editable there. */
export const hostingSchema = z.object({
  rooms: z.array(roomSchema),
  maxGuests: z.int('not-a-number').min(0).max(50),
  /** The number of guests it is pleased with. */
  likes: z.int('not-a-number').min(0).max(50),
  pets: z.array(animal),
  smoking: z.enum(smokingHabits),
  stepFree: z.boolean(),
  languages: z.array(languageCode),
  diets: z.array(diet),
  interests: z.array(z.string().trim().min(1)),
  accepts: z.object({
    men: triAnswer,
    women: triAnswer,
    children: triAnswer,
    youth: triAnswer,
    smokers: triAnswer,
  }),
  distanceKm: z.number('not-a-number').min(0).max(500),
  reserve: z.boolean(),
})
export type Hosting = z.infer<typeof hostingSchema>
