import { useEffect, useRef, useState } from 'react'

import { call } from '#renderer/api/client.ts'
import type { AppError } from '#shared/contract/errors.ts'
import type { Charter } from '#shared/records/charter.ts'

interface CharterPreviewState {
  /** The pages of the last state that could be set. */
  readonly pages: readonly string[]
  /** Why the present state could not be set. */
  readonly error: AppError | null
  readonly busy: boolean
}

/**
 * The charter as it would be printed, while it is being typed.
 *
 * Only one page is set at a time: what is typed meanwhile waits, and of what waits only the newest is set.
 */
export function usePreview(charter: Charter): CharterPreviewState {
  const [state, setState] = useState<CharterPreviewState>({ pages: [], error: null, busy: true })
  const waiting = useRef<Charter | null>(null)
  const running = useRef(false)

  useEffect(() => {
    waiting.current = charter
    if (running.current) return
    async function run() {
      running.current = true
      for (let next = waiting.current; next; next = waiting.current) {
        waiting.current = null
        setState((present) => ({ ...present, busy: true }))
        const answer = await call('documents.preview', { kind: 'charter', charter: shown(next) })
        setState((present) =>
          answer.ok
            ? { pages: answer.value.pages, error: null, busy: false }
            : { ...present, error: answer.error, busy: false },
        )
      }
      running.current = false
    }
    void run()
  }, [charter])

  return state
}

/** What is still empty is shown as a gap instead of keeping the sheet from view. */
function shown(charter: Charter): Charter {
  return {
    ...charter,
    place: charter.place.trim() || '…',
    parties: charter.parties.map((party) => ({
      ...party,
      signatory: party.signatory.trim() || '…',
      offices: Object.fromEntries(
        charter.languages.map((code) => [code, party.offices[code]?.trim() || '…']),
      ),
    })),
  }
}
