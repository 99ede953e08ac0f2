import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Book } from '#electron/book/book.ts'
import { createBook, openBook } from '#electron/book/open-book.ts'
import { createSeal } from '#electron/book/seal.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

import { Model, sameBook, tellNext } from './story.ts'

export interface DamageFound {
  readonly faults: number
  /** Times when something was wrong and nothing was said. */
  readonly silent: number
}

const effects = { clock: () => new Date('2027-05-14T08:00:00Z'), newId: () => 'torture' }
const PASSPHRASE = 'ein ganzer Satz merkt sich leicht'
const IN_SNAPSHOT = 6
const IN_JOURNAL = 4

/**
 * Changes every byte of a small snapshot, journal and tip (each `stride`th), and cuts the journal at every byte of
 * its last two lines: the book must say so, or be what it was.
 */
export async function damageEverywhere(stride: number, sealed: boolean): Promise<DamageFound> {
  const temporary = temporaryFolder()
  const original = join(temporary.path, 'original')
  const copy = join(temporary.path, 'copy')
  await aSmallBook(original, sealed)
  let [faults, silent] = [0, 0]

  const tryWith = async (file: string, bytes: Buffer) => {
    rmSync(copy, { recursive: true, force: true })
    cpSync(original, copy, { recursive: true })
    writeFileSync(join(copy, file), bytes)
    faults += 1
    if (!(await isSaidOrHarmless(copy))) {
      silent += 1
      console.log(`silent: ${file}`)
    }
  }

  for (const file of ['book.json', 'journal.ndjson', 'journal.tip']) {
    const bytes = readFileSync(join(original, file))
    for (let at = 0; at < bytes.length; at += stride) {
      const flipped = Buffer.from(bytes)
      flipped[at] = (bytes[at] ?? 0) ^ (1 << (at % 8))
      await tryWith(file, flipped)
    }
    // A line feed is the one byte that parts lines.
    for (let at = 0; at < bytes.length; at += stride * 7) {
      const broken = Buffer.from(bytes)
      broken[at] = bytes[at] === 0x0a ? 0x20 : 0x0a
      await tryWith(file, broken)
    }
  }
  const journal = readFileSync(join(original, 'journal.ndjson'))
  const beforeLastTwo = journal.lastIndexOf('\n', journal.lastIndexOf('\n', journal.length - 2) - 1)
  for (let end = beforeLastTwo; end < journal.length; end += stride)
    await tryWith('journal.ndjson', journal.subarray(0, end))
  temporary.remove()
  return { faults, silent }
}

/** A book with a snapshot and a journal after it, as a power cut leaves it. */
async function aSmallBook(folder: string, sealed: boolean): Promise<void> {
  const working = `${folder}-working`
  const made = await createBook(working, effects)
  if (!made.ok) throw new Error(made.error.code)
  if (sealed) await made.value.protect(await createSeal(PASSPHRASE, { N: 2 ** 10, r: 8, p: 1 }))
  for (let commit = 0; commit < IN_SNAPSHOT; commit++) await tellNext(made.value)
  await made.value.close()
  const again = await openBook(working, effects, { passphrase: PASSPHRASE })
  if (!again.ok) throw new Error(again.error.code)
  for (let commit = 0; commit < IN_JOURNAL; commit++) await tellNext(again.value)
  cpSync(working, folder, { recursive: true })
  rmSync(join(folder, 'book.lock'))
  await again.value.close()
}

async function isSaidOrHarmless(folder: string): Promise<boolean> {
  const opened = await openBook(folder, effects, { passphrase: PASSPHRASE })
  if (!opened.ok) return true
  const book: Book = opened.value
  const model = new Model()
  model.advanceTo(IN_SNAPSHOT + IN_JOURNAL)
  const said = book.notices.some(({ code }) => code === 'torn-line')
  const harmless = book.sequence === IN_SNAPSHOT + IN_JOURNAL && sameBook(book.view, model.book)
  await book.close()
  return said || harmless
}
