import { useCallback, useEffect, useRef, useState } from 'react'

import type { CallName, InputOf, OutputOf } from '#shared/contract/contract.ts'
import type { Result } from '#shared/contract/result.ts'

import { call } from './client.ts'

/** Asks the Node side when it is drawn, and again by `ask`; null until the first answer is there. */
export function useAnswer<N extends CallName>(
  name: N,
  input: InputOf<N>,
): { readonly answer: Result<OutputOf<N>> | null; readonly ask: () => Promise<void> } {
  const [answer, setAnswer] = useState<Result<OutputOf<N>> | null>(null)
  /** Counts questions, so that an answer overtaken by a newer one is thrown away. */
  const latest = useRef(0)
  // Inputs are made anew at every drawing; only what they say decides whether to ask again.
  const said = JSON.stringify(input)

  const ask = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    const given = await call(name, JSON.parse(said) as InputOf<N>)
    if (mine === latest.current) setAnswer(given)
  }, [name, said])
  useEffect(() => {
    void ask()
    return () => {
      latest.current += 1
    }
  }, [ask])

  return { answer, ask }
}
