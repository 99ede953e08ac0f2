import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { openBook } from '#electron/book/open-book.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

import { Model, sameBook } from './story.ts'

export interface KillsFound {
  readonly kills: number
  readonly commits: number
  /** Answered commits that were not there afterwards. */
  readonly lost: number
  /** Times when the book was not the one that its last commit makes, or did not open. */
  readonly half: number
}

/** Small, so that most lives see several snapshots and rotations of the journal. */
const SNAPSHOT_AT = 3_000
const LIFE_MS = 90

/** Kills a writing program at random moments, and holds what it leaves against the story it was telling. */
export async function killRepeatedly(kills: number, random: () => number): Promise<KillsFound> {
  const temporary = temporaryFolder()
  const model = new Model()
  let commits = 0
  let lost = 0
  let half = 0
  for (let kill = 0; kill < kills; kill++) {
    const answered = await oneLife(temporary.path, random() * LIFE_MS)
    const opened = await openBook(temporary.path, { clock: () => new Date(), newId: () => 'torture' })
    if (!opened.ok) {
      half += 1
      console.log(`kill ${kill}: ${JSON.stringify(opened.error)}`)
      break
    }
    const book = opened.value
    commits = Math.max(commits, book.sequence)
    if (book.sequence < answered) lost += answered - book.sequence
    model.advanceTo(book.sequence)
    if (!sameBook(book.view, model.book)) half += 1
    await book.close()
  }
  temporary.remove()
  return { kills, commits, lost, half }
}

/** Lets a writer live for a while after its first word; the number of its last answered commit. */
async function oneLife(folder: string, ms: number): Promise<number> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'writer.ts'), folder, String(SNAPSHOT_AT)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let output = ''
  const firstWord = new Promise<void>((resolve) => {
    child.stdout.on('data', (data) => {
      output += data
      resolve()
    })
    child.once('exit', () => resolve())
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await firstWord
  await wait(ms)
  child.kill('SIGKILL')
  await ended
  const error = /^error .*$/m.exec(output)
  if (error) console.log(error[0])
  return Math.max(
    0,
    ...[...output.matchAll(/^(?:ready|answered) (\d+)\n/gm)].map((match) => Number(match[1])),
  )
}
