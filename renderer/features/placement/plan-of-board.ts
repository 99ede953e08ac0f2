import type { Plan } from '#shared/domain/placement/plan.ts'

import type { Board } from './use-board.ts'

/** The plan that the board shows, as the rules read it. */
export function planOfBoard({ parties }: Board): Plan {
  return new Map(
    parties.flatMap(({ party, assignment }) =>
      assignment ? [[party.id, { hostId: assignment.offerId, beds: assignment.beds }] as const] : [],
    ),
  )
}
