import { notifications } from '@mantine/notifications'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { call, onEvent } from '#renderer/api/client.ts'
import { useCommit } from '#renderer/api/commit.tsx'
import { useErrorText } from '#renderer/api/error-text.ts'
import type { PlacementProgress } from '#shared/contract/answers.ts'
import type { AppError } from '#shared/contract/errors.ts'

export interface SolverRun {
  readonly running: boolean
  readonly progress: PlacementProgress | null
  readonly error: AppError | null
  readonly start: () => void
  readonly stop: () => void
}

/** A run of the solver for a visit: start, progress, stop. */
export function useSolver(visitId: string): SolverRun {
  const { t } = useTranslation('placement')
  const { done } = useCommit()
  const errorText = useErrorText()
  const [running, setRunning] = useState(false)
  const [progress, setProgress] = useState<PlacementProgress | null>(null)
  const [error, setError] = useState<AppError | null>(null)

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
    setError(null)
    const answer = await call('placement.solve', { visitId })
    setRunning(false)
    if (!answer.ok) {
      setError(answer.error)
      notifications.show({ color: 'red', message: errorText(answer.error), role: 'alert' })
    } else if (answer.value) done({ ok: true, value: answer.value })
    else notifications.show({ message: t('nothingStopped') })
  }

  return {
    running,
    progress,
    error,
    start: () => void start(),
    stop: () => void call('placement.stop', { visitId }),
  }
}
