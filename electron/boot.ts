import { app, BrowserWindow, dialog, shell } from 'electron'

import { sendEvent, serveIpc } from './contract/electron-transport.ts'
import { createDesk, shutDesk } from './desk-factory.ts'
import { optionsFrom } from './options.ts'
import { APP_ORIGIN } from './security/app-origin.ts'
import { serveAppScheme } from './security/app-scheme.ts'
import { guardContents } from './security/navigation.ts'
import { denyPermissions } from './security/permissions.ts'
import { openFirstBook } from './services/first-book.ts'
import { openWindow } from './window.ts'

/** After ready: the desk → the contract → the guards → the window. A fault on the way is told and ends the program. */
export async function boot(): Promise<void> {
  try {
    const parsed = optionsFrom(process.argv.slice(app.isPackaged ? 1 : 2))
    if (!parsed.ok) throw new Error(parsed.message)
    const desk = createDesk({
      workerFile: new URL('./placement-worker.js', import.meta.url),
      announce: (event) => {
        for (const window of BrowserWindow.getAllWindows()) sendEvent(window.webContents, event)
      },
      openPath: async (path) => {
        const problem = await shell.openPath(path)
        if (problem) throw new Error(problem)
      },
    })
    serveIpc(desk, reportFault)
    serveAppScheme()
    denyPermissions()
    app.on('web-contents-created', (_event, contents) =>
      guardContents(contents, (url) => shell.openExternal(url)),
    )
    app.on('second-instance', () => focusWindow())
    app.on('window-all-closed', () => app.quit())
    app.on(
      'before-quit',
      onceBeforeQuit(() => shutDesk(desk)),
    )
    await openFirstBook(desk, parsed.options.book)
    await openWindow(`${APP_ORIGIN}/index.html`)
  } catch (fault) {
    dialog.showErrorBox('Tessera', fault instanceof Error ? fault.message : String(fault))
    app.exit(1)
  }
}

function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

/** Quitting waits once for the book to be closed; then it goes its way. */
function onceBeforeQuit(close: () => Promise<void>): (event: Electron.Event) => void {
  let closed = false
  return (event) => {
    if (closed) return
    event.preventDefault()
    void close().finally(() => {
      closed = true
      app.quit()
    })
  }
}

/** Faults of ours go to the terminal by name and place, never with contents (design: safe with personal data). */
function reportFault(fault: Error): void {
  process.stderr.write(`${fault.name} ${fault.stack?.split('\n')[1]?.trim() ?? ''}\n`)
}
