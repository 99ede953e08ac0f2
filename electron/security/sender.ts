import { APP_ORIGIN } from './app-origin.ts'

/** What of a frame decides whether it is trusted; a `WebFrameMain` fits. */
export interface Frame {
  readonly url: string
  readonly parent: unknown
}

/** Only the main frame of a page of ours may call; a frame that is gone (null) may not. */
export function isTrustedFrame(frame: Frame | null): boolean {
  if (frame === null || frame.parent !== null) return false
  const url = URL.parse(frame.url)
  return url !== null && `${url.protocol}//${url.host}` === APP_ORIGIN
}
