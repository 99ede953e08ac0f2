import { useMemo } from 'react'

import { useCollection } from '#renderer/api/use-book.tsx'
import { ladderProblem } from '#shared/domain/honours/ladder.ts'
import { awardSchema } from '#shared/records/award.ts'

/** The schema of an award with the rules of the ladder, which only the other awards tell. */
export function useAwardSchema() {
  const awards = useCollection('awards')
  return useMemo(
    () =>
      awardSchema.superRefine((award, context) => {
        const problem = ladderProblem(awards.values(), award)
        if (problem) context.addIssue({ code: 'custom', path: ['step'], message: problem })
      }),
    [awards],
  )
}
