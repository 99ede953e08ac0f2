import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { _electron, test as base, chromium, expect, type Page } from '@playwright/test'

import { findBrowser } from '#electron/browser/browsers.ts'

const root = join(import.meta.dirname, '..', '..')

/** A running Tessera with one window. */
export interface Desk {
  readonly page: Page
  readonly output: () => string
  readonly close: () => Promise<void>
  /** Ends the program as a crash does: nothing is closed or written any more. */
  readonly kill: () => Promise<void>
}

interface Fixtures {
  /** A home of its own: settings, documents, books. */
  readonly home: string
  /** Starts the program in the shell of the project; closed at the end of the test. */
  readonly start: (...args: string[]) => Promise<Desk>
  /** Makes a new book through the start page, for the town of Hennef. */
  readonly newBook: (desk: Desk, folder: string) => Promise<void>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'tessera-e2e-'))
    await use(home)
    rmSync(home, { recursive: true, force: true })
  },
  start: async ({ home }, use, info) => {
    const desks: Desk[] = []
    await use(async (...args) => {
      const desk =
        info.project.metadata.shell === 'electron'
          ? await startElectron(home, args)
          : await startBrowser(home, args)
      desks.push(desk)
      return desk
    })
    for (const desk of desks) await desk.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  newBook: async ({}, use) => {
    await use(async ({ page }, folder) => {
      await page.getByRole('button', { name: 'Buch anlegen' }).click()
      await page.getByLabel('Ihre Stadt').fill('Hennef')
      await page
        .getByRole('option', { name: /Hennef/ })
        .first()
        .click()
      await page.getByLabel('Ordner des Buches').fill(folder)
      await page.getByRole('button', { name: 'Buch anlegen' }).click()
      await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible()
    })
  },
})

export { expect }

async function startBrowser(home: string, args: readonly string[]): Promise<Desk> {
  const child = spawn(process.execPath, ['electron/start.ts', '--shell', 'browser', '--no-open', ...args], {
    cwd: root,
    env: { ...process.env, TESSERA_HOME: home },
  })
  let output = ''
  child.stdout.on('data', (data) => (output += data))
  child.stderr.on('data', (data) => (output += data))
  const address = await addressOf(child, () => output)
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const context = await browser.newContext({
    locale: 'de-DE',
    acceptDownloads: true,
    viewport: { width: 1280, height: 800 },
  })
  const page = await context.newPage()
  await page.goto(address)
  let closed = false
  return {
    page,
    output: () => output,
    close: async () => {
      if (closed) return
      closed = true
      await browser.close()
      await endOf(child, 'SIGTERM')
    },
    kill: async () => {
      closed = true
      await endOf(child, 'SIGKILL')
      await browser.close()
    },
  }
}

/** The address that the program prints; fails with its output when it ends before. */
function addressOf(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(output())?.[0]
      if (address) resolve(address)
    }
    child.stdout?.on('data', look)
    child.once('exit', (code) => reject(new Error(`ended with ${code}\n${output()}`)))
  })
}

function endOf(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}

async function startElectron(home: string, args: readonly string[]): Promise<Desk> {
  const app = await _electron.launch({
    args: [root, ...args],
    env: { ...process.env, TESSERA_HOME: home } as Record<string, string>,
  })
  const page = await app.firstWindow()
  const kill = async () => {
    const ended = new Promise<void>((resolve) => app.process().once('exit', () => resolve()))
    app.process().kill('SIGKILL')
    await ended
  }
  return { page, output: () => '', close: () => app.close(), kill }
}
