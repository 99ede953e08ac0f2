import type { TesseraEvent } from '#shared/contract/answers.ts'
import type { Bridge } from '#shared/contract/api.ts'
import type { CallName, InputOf, OutputOf } from '#shared/contract/contract.ts'
import { err, type Result } from '#shared/contract/result.ts'

declare global {
  interface Window {
    /** Put there by the preload of Electron; absent in the browser shell, which speaks HTTP. */
    readonly tessera?: Bridge
  }
}

/** Asks the Node side; an error of any kind, also of the way there, comes back as a value. */
export async function call<N extends CallName>(name: N, input: InputOf<N>): Promise<Result<OutputOf<N>>> {
  try {
    const answer = window.tessera ? await window.tessera.call(name, input) : await post(name, input)
    return answer as Result<OutputOf<N>>
  } catch (error) {
    return err('internal', { reason: error instanceof Error ? error.message : String(error) })
  }
}

/** The browser shell: the same envelope over loopback HTTP. */
async function post(name: string, input: unknown): Promise<unknown> {
  const response = await fetch('/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, input }),
  })
  return response.json()
}

/** Listens to what the Node side tells every window; returns the function that ends it. */
export function onEvent(listener: (event: TesseraEvent) => void): () => void {
  if (window.tessera) return window.tessera.onEvent(listener)
  const source = new EventSource('/events')
  source.onmessage = (message) => listener(JSON.parse(message.data) as TesseraEvent)
  return () => source.close()
}
