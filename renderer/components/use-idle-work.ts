import { useEffect } from 'react'

/** With less time than this before the next frame, the next step may come too late. */
const ENOUGH_MS = 2

/**
 * Does work step by step whenever the window has nothing else to do; what is not done by then is given up
 * when other work begins. Keep `begin` the same function as long as it is the same work.
 */
export function useIdleWork(begin: () => Iterator<unknown>): void {
  useEffect(() => {
    const work = begin()
    let request = requestIdleCallback(go)
    function go(idle: IdleDeadline) {
      while (idle.timeRemaining() > ENOUGH_MS) if (work.next().done) return
      request = requestIdleCallback(go)
    }
    return () => cancelIdleCallback(request)
  }, [begin])
}
