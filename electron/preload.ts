// CommonJS and sandboxed: nothing but Electron and the names of the channels (no zod, see channels.ts).
import { contextBridge, ipcRenderer } from 'electron'

import type { TesseraEvent } from '#shared/contract/answers.ts'
import type { Bridge } from '#shared/contract/api.ts'
import { CALL_CHANNEL, EVENT_CHANNEL } from '#shared/contract/channels.ts'

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, { name, input }),
  onEvent: (listener) => {
    // The page gets the event's content only, never Electron's event object.
    const forward = (_event: unknown, event: TesseraEvent) => listener(event)
    ipcRenderer.on(EVENT_CHANNEL, forward)
    return () => void ipcRenderer.off(EVENT_CHANNEL, forward)
  },
}

contextBridge.exposeInMainWorld('tessera', bridge)
