import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium } from '@playwright/test'
import { createBook } from '#electron/book/open-book.ts'
import { findBrowser } from '#electron/browser/browsers.ts'
import { bookOfSize } from '#test/builders/book-of-size.ts'

import { type BenchRow, quantile } from './bench.ts'

const RECORDS = 50_000
const ROUNDS = 5
/** Design §8: the window can be used so many milliseconds after it shows. */
const INTERACTIVE = 1_500

/** The window on the largest book, in the browser shell: from its first byte to the page with the book on it. */
export async function rows(): Promise<readonly BenchRow[]> {
  const home = mkdtempSync(join(tmpdir(), 'tessera-bench-'))
  const folder = join(home, 'book')
  await makeBook(folder)
  const shell = spawn(
    process.execPath,
    ['electron/start.ts', '--shell', 'browser', '--no-open', '--book', folder],
    { env: { ...process.env, TESSERA_HOME: home }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage()
    await page.goto(await addressOf(shell))
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await page.reload({ waitUntil: 'commit' })
      await page.getByRole('heading', { level: 1 }).waitFor()
      times.push(await page.evaluate(() => performance.now()))
    }
    const median = quantile(times, 0.5)
    return [
      {
        what: `window interactive, ${RECORDS.toLocaleString('en')} records`,
        value: `median ${median.toFixed(0)} ms`,
        budget: `≤ ${INTERACTIVE} ms`,
        ok: median <= INTERACTIVE,
      },
    ]
  } finally {
    await browser.close()
    const ended = new Promise((resolve) => shell.once('exit', resolve))
    shell.kill('SIGTERM')
    await ended
    rmSync(home, { recursive: true, force: true })
  }
}

async function makeBook(folder: string): Promise<void> {
  const made = await createBook(folder, { clock: () => new Date(), newId: () => 'bench' })
  if (!made.ok) throw new Error(made.error.code)
  const committed = await made.value.commit('book-created', bookOfSize(RECORDS))
  if (!committed.ok) throw new Error(committed.error.code)
  await made.value.close()
}

function addressOf(shell: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    shell.stdout?.on('data', (data) => {
      output += data
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(output)?.[0]
      if (address) resolve(address)
    })
    shell.once('exit', (code) => reject(new Error(`ended with ${code}`)))
  })
}
