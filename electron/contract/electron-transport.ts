import { ipcMain, type WebContents, type WebFrameMain } from 'electron'
import { isTrustedFrame } from '#electron/security/sender.ts'
import type { Desk } from '#electron/services/desk.ts'
import type { TesseraEvent } from '#shared/contract/answers.ts'
import { CALL_CHANNEL, EVENT_CHANNEL } from '#shared/contract/channels.ts'
import { err } from '#shared/contract/result.ts'

import { answer } from './answer.ts'

/** Serves the contract over Electron's IPC: the only importer of `ipcMain`. */
export function serveIpc(desk: Desk, report: (fault: Error) => void): void {
  ipcMain.handle(CALL_CHANNEL, (event, request: unknown) =>
    isTrustedFrame(event.senderFrame as WebFrameMain | null)
      ? answer(desk, request, report)
      : err('not-allowed'),
  )
}

export function sendEvent(contents: WebContents, event: TesseraEvent): void {
  if (!contents.isDestroyed()) contents.send(EVENT_CHANNEL, event)
}
