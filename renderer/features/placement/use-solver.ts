import { notifications } from '@mantine/notifications'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { call, onEvent } from '#renderer/api/client.ts'
import { useCommit } from '#renderer/api/commit.tsx'
import type { PlacementProgress } from '#shared/contract/answers.ts'
import type { AppError } from '#shared/contract/errors.ts'

export interface SolverRun {
  readonly running: boolean
  readonly progress: PlacementProgress | null
  readonly start: () => void
  readonly stop: () => void
}

/** A run of the solver for a visit: start, progress, stop; what went wrong is told in the words of `errorText`. */
export function useSolver(visitId: string, errorText: (error: AppError) => string): SolverRun {
  const { t } = useTranslation('placement')
  const { done } = useCommit()
  const [running, setRunning] = useState(false)
  const [progress, setProgress] = useState<PlacementProgress | null>(null)

  useEffect(
    () =>
      onEvent((event) => {
        if (event.type === 'placement' && event.visitId === visitId) setProgress(event.progress)
      }),
    [visitId],
  )

  async function start() {
    setRunning(true)
    setProgress(null)
    const answer = await call('placement.solve', { visitId })
    setRunning(false)
    if (!answer.ok) notifications.show({ color: 'red', message: errorText(answer.error), role: 'alert' })
    else if (answer.value) done({ ok: true, value: answer.value })
    else notifications.show({ message: t('nothingStopped') })
  }

  return {
    running,
    progress,
    start: () => void start(),
    stop: () => void call('placement.stop', { visitId }),
  }
}
