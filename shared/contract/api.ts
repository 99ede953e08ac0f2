import type { TesseraEvent } from './answers.ts'

/** What the preload puts on `window.tessera`; the browser shell offers the same over loopback HTTP. */
export interface Bridge {
  /** Answers with a `Result`; never rejects for an error of the Node side. */
  readonly call: (name: string, input: unknown) => Promise<unknown>
  /** Returns the function that ends the subscription. */
  readonly onEvent: (listener: (event: TesseraEvent) => void) => () => void
}
