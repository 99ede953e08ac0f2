import { useEffect, useEffectEvent, useState } from 'react'

export const WARNING_SECONDS = 30
const signs = ['pointerdown', 'pointermove', 'click', 'wheel', 'keydown'] as const

/**
 * Watches whether anybody works here: calls `onIdle` when nobody has for so many minutes, in any window.
 *
 * Answers the seconds that are left during the last thirty, and null before. A warning needs a click or a key: a
 * mouse that is on its way to its button must not make it vanish and click what lies below.
 */
export function useIdle(minutes: number | null, onIdle: () => void): number | null {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null)
  const idle = useEffectEvent(onIdle)

  useEffect(() => {
    if (minutes === null) return
    const limit = minutes * 60_000
    let last = Date.now()
    let told = last
    const windows = new BroadcastChannel('tessera-activity')
    const left = () => last + limit - Date.now()
    const warning = () => left() <= WARNING_SECONDS * 1000

    function look() {
      if (last > told) windows.postMessage(null)
      told = last
      // The clock decides, not the count of ticks: a computer that slept wakes up locked.
      if (left() <= 0) {
        // Should locking fail, it is tried again after the same time.
        last = Date.now()
        told = last
        idle()
      }
      setSecondsLeft(warning() ? Math.ceil(left() / 1000) : null)
    }
    function worked() {
      if (left() > 0) last = Date.now()
      look()
    }
    function sign(event: Event) {
      if (event.type !== 'pointermove') worked()
      else if (!warning()) last = Date.now()
    }

    windows.onmessage = () => {
      last = Date.now()
      told = last
      look()
    }
    for (const type of signs) window.addEventListener(type, sign, { capture: true, passive: true })
    const timer = setInterval(look, 1000)
    return () => {
      windows.close()
      clearInterval(timer)
      for (const type of signs) window.removeEventListener(type, sign, { capture: true })
      setSecondsLeft(null)
    }
  }, [minutes])

  return secondsLeft
}
