import { z } from 'zod'

import type { HonourCriterion } from './activity.ts'
import { interfaceLanguages, isoDate, recordBase } from './common.ts'

/** The steps of the Europe Prize in their order (domain report §1.1, S1–S4). */
export const honourSteps = ['diploma', 'flag', 'plaque', 'prize'] as const
export type HonourStep = (typeof honourSteps)[number]

export const awardStates = ['preparing', 'applied', 'awarded', 'declined'] as const
export type AwardState = (typeof awardStates)[number]

/** The Council of Europe takes applications in these languages (S9), which are those of the interface. */
export const applicationLanguages = interfaceLanguages

const year = z.int('not-a-number').min(1955, 'invalid-award-year').max(2200, 'invalid-award-year')
const text = z.string().trim()

/** One step of the Europe Prize: its application, and what became of it. */
export const awardSchema = z
  .object({
    ...recordBase,
    step: z.enum(honourSteps),
    state: z.enum(awardStates),
    /** The year whose deadline the application keeps, which is the year of the award. */
    year,
    /** Activities of this year and later are part of the application. */
    activitiesFrom: year,
    appliedOn: isoDate.nullable(),
    decidedOn: isoDate.nullable(),
    handedOverOn: isoDate.nullable(),
    /** Usually a member of the Parliamentary Assembly. */
    handedOverBy: text,
    language: z.enum(applicationLanguages),
    /** The parts of the file (S9); the dossier is written by criterion. */
    letter: text,
    summary: text,
    dossier: z.object({ twinning: text, europe: text, solidarity: text, membership: text } satisfies Record<
      HonourCriterion,
      typeof text
    >),
    note: z.string(),
  })
  .superRefine((award, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    const { appliedOn, decidedOn, handedOverOn, state } = award
    if (appliedOn !== null && state === 'preparing') wrong('appliedOn', 'not-applied')
    if (decidedOn !== null && state !== 'awarded' && state !== 'declined') wrong('decidedOn', 'not-decided')
    else if (decidedOn !== null && appliedOn !== null && decidedOn < appliedOn)
      wrong('decidedOn', 'decided-before-applied')
    if (handedOverOn !== null && state !== 'awarded') wrong('handedOverOn', 'not-awarded')
    else if (handedOverOn !== null && decidedOn !== null && handedOverOn < decidedOn)
      wrong('handedOverOn', 'handed-over-before-decided')
  })
export type Award = z.infer<typeof awardSchema>
