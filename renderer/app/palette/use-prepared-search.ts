import { useEffect } from 'react'

import { useBook } from '#renderer/api/use-book.tsx'
import { prepareSearch } from '#shared/domain/book-search.ts'

/** Below it a slice of the work does not fit before the next frame any more. */
const ENOUGH_MS = 2

/** Makes the book ready to be searched whenever the window has nothing else to do, anew after every commit. */
export function usePreparedSearch(): void {
  const book = useBook()
  useEffect(() => {
    const preparing = prepareSearch(book)
    let request = requestIdleCallback(work)
    function work(idle: IdleDeadline) {
      while (idle.timeRemaining() > ENOUGH_MS) if (preparing.next().done) return
      request = requestIdleCallback(work)
    }
    return () => cancelIdleCallback(request)
  }, [book])
}
