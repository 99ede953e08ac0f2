import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'

import { useBookState } from '#renderer/api/book-state.tsx'
import { useReplica, useReplicaStatus } from '#renderer/api/use-book.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { UnlockPage } from '#renderer/features/secrets/unlock-page.tsx'
import { StartPage } from '#renderer/features/start/start-page.tsx'

import { ProblemScreen } from './error-screen.tsx'
import { IdleLock } from './idle-lock.tsx'
import { router } from './router.tsx'

/** What stands in the window: the choice of a book, its lock, or the book itself. */
export function Desk() {
  const { state, error } = useBookState()
  const replica = useReplica()
  const status = useReplicaStatus()

  const closed = state?.status === 'closed'
  useEffect(() => {
    // The next book begins at its overview, not at a record of the last one.
    if (closed) router.history.replace('/')
  }, [closed])

  if (error) return <ProblemScreen error={error} onRetry={() => window.location.reload()} />
  if (!state) return <Loading />
  if (state.status === 'closed') return <StartPage recent={state.recent} first={state.problem} />
  if (state.status === 'sealed')
    return <UnlockPage key={state.folder} folder={state.folder} name={state.name} />
  if (status.is === 'failed')
    return <ProblemScreen error={status.error} onRetry={() => void replica.load()} />
  if (status.is === 'empty') return <Loading />
  return (
    <>
      <RouterProvider router={router} />
      <IdleLock />
    </>
  )
}
