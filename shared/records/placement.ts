import { z } from 'zod'

import { idSchema, recordBase } from './common.ts'

/** Where a party sleeps: household (by its offer) and a bed for each guest. */
export const assignmentSchema = z.object({
  partyId: idSchema,
  offerId: idSchema,
  beds: z.record(idSchema, z.string()),
  /** Decided by hand: the solver must keep it. */
  locked: z.boolean(),
})
export type Assignment = z.infer<typeof assignmentSchema>

/** How far the office has come with a placement (domain report §8); a cancelled one leaves the party without a bed. */
export const placementStates = ['proposed', 'clarified', 'confirmed', 'told', 'cancelled'] as const
export const placementState = z.enum(placementStates)
export type PlacementState = z.infer<typeof placementState>

/** An accepted assignment. Its id is the party's, so a party cannot be placed twice. */
export const placementSchema = z.object({
  ...recordBase,
  visitId: idSchema,
  ...assignmentSchema.shape,
  state: placementState,
  /** What was said on the telephone, and the like. */
  note: z.string().trim(),
})
export type Placement = z.infer<typeof placementSchema>

/** A plan that waits to be accepted or discarded. Its id is the visit's: there is at most one. */
export const proposalSchema = z.object({
  ...recordBase,
  visitId: idSchema,
  assignments: z.array(assignmentSchema),
  /** What the solver found and proved; null once somebody has changed the proposal by hand. */
  found: z
    .object({ placed: z.int(), score: z.number(), bound: z.number(), proven: z.boolean(), ms: z.number() })
    .nullable(),
})
export type Proposal = z.infer<typeof proposalSchema>
