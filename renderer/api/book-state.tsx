import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'

import type { BookState } from '#shared/contract/answers.ts'
import type { AppError } from '#shared/contract/errors.ts'

import { call, onEvent } from './client.ts'
import { useReplica } from './use-book.tsx'
import { forgetFileUrls } from './use-file-url.ts'

interface BookStateApi {
  /** Which book is open, as the Node side says; null until it has said so. */
  readonly state: BookState | null
  readonly error: AppError | null
  /** Takes over what opening, creating or closing a book answered, without waiting for its event. */
  readonly accept: (state: BookState) => void
}

const BookStateContext = createContext<BookStateApi>({ state: null, error: null, accept: () => {} })

/** Follows the Node side: which book is open, and every commit into the replica. */
export function BookStateProvider({ children }: { readonly children: ReactNode }) {
  const replica = useReplica()
  const [state, setState] = useState<BookState | null>(null)
  const [error, setError] = useState<AppError | null>(null)

  useEffect(() => {
    let told = false
    const stop = onEvent((event) => {
      if (event.type === 'committed') replica.apply(event.commit)
      if (event.type === 'book') {
        told = true
        setState(event.state)
      }
    })
    void call('book.state', {}).then((answer) => {
      if (told) return
      if (answer.ok) setState(answer.value)
      else setError(answer.error)
    })
    return stop
  }, [replica])

  const bookId = state?.status === 'open' ? `${state.bookId} ${state.folder}` : null
  useEffect(() => {
    if (bookId === null) return
    void replica.load()
    return () => {
      replica.clear()
      forgetFileUrls()
    }
  }, [bookId, replica])

  return <BookStateContext value={{ state, error, accept: setState }}>{children}</BookStateContext>
}

export function useBookState() {
  return useContext(BookStateContext)
}
