import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

import open from 'open'

import { answer } from '#electron/contract/answer.ts'
import { createDesk, shutDesk } from '#electron/desk-factory.ts'
import type { Options } from '#electron/options.ts'
import { settingsFolder } from '#electron/places.ts'
import { openFirstBook } from '#electron/services/first-book.ts'

import { findBrowser } from './browsers.ts'
import { type BrowserServer, startServer } from './server.ts'

/** The second shell (design §4): the same contract over loopback HTTP, the same renderer in an installed browser. */
export async function runBrowserShell(options: Options, pages: string): Promise<void> {
  let server: BrowserServer | null = null
  const desk = createDesk({
    workerFile: new URL('../placement/worker.ts', import.meta.url),
    announce: (event) => server?.announce(event),
    openPath: async (path) => void (await open(path)),
  })
  server = await startServer({
    port: options.port,
    pages,
    answer: (request) => answer(desk, request, reportFault),
  })

  const stop = async () => {
    await shutDesk(desk)
    await server?.close()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)

  const problem = await openFirstBook(desk, options.book)
  if (problem)
    console.error(`Tessera: ${options.book}: ${problem.code} ${JSON.stringify(problem.params ?? {})}`)
  console.log(`Tessera: ${server.address}`)
  if (options.open) openBrowser(server.address)?.once('exit', stop)
}

/** Opens the page in a window of its own; null, with words, where there is no display or no browser. */
function openBrowser(address: string): ChildProcess | null {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.log('Tessera: no display here. Open the address above in a browser on this machine.')
    return null
  }
  const browser = findBrowser()
  if (browser === null) {
    console.log(
      'Tessera: no Chromium, Chrome or Edge found. Install one (Debian: apt install chromium), or open the address above in another browser.',
    )
    return null
  }
  // Its own profile: nothing of the user's browsing mixes with the book, and the process ends with the window.
  const profile = join(settingsFolder(), 'browser-profile')
  const flags = [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--window-size=1360,860',
  ]
  // Chromium refuses to run as root with its sandbox.
  if (process.getuid?.() === 0) flags.push('--no-sandbox')
  const child = spawn(browser, flags, { stdio: 'ignore' })
  child.once('error', (error) => console.error(`Tessera: ${browser}: ${error.message}`))
  return child
}

/** Faults of ours go to the terminal by name and place, never with contents. */
function reportFault(fault: Error): void {
  console.error(`${fault.name} ${fault.stack?.split('\n')[1]?.trim() ?? ''}`)
}
