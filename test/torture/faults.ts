import { createBook, openBook } from '#electron/book/open-book.ts'
import { type Fault, faultyDisk } from '#test/support/faulty-disk.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

import { Model, sameBook, tellNext } from './story.ts'

export interface FaultsFound {
  readonly faults: number
  readonly lost: number
  readonly half: number
}

const codes = ['ENOSPC', 'EIO', 'EACCES']
const COMMITS = 24
const SNAPSHOT_AT = 2_000
const effects = {
  clock: () => new Date('2027-05-14T08:00:00Z'),
  newId: () => 'torture',
  snapshotAt: SNAPSHOT_AT,
}

type Plan = (number: number, operation: string) => Fault | null

/**
 * Tells the story on a disk that fails at one operation, for every operation it has (each `stride`th), once or
 * from then on, and holds what is left against what was answered.
 */
export async function failEverywhere(stride: number): Promise<FaultsFound> {
  let total = 0
  await tell((number) => {
    total = number
    return null
  })
  let [faults, lost, half] = [0, 0, 0]
  for (let at = 1; at <= total; at += stride)
    for (const [index, code] of codes.entries())
      for (const lasting of [false, true]) {
        // Which part of a write arrives is not ours to choose: both kinds are tried.
        const fault = { code, partly: (at + index) % 2 === 0 }
        const found = await tell((number) => (number === at || (lasting && number > at) ? fault : null))
        faults += 1
        lost += found.lost
        half += found.half
      }
  return { faults, lost, half }
}

async function tell(plan: Plan): Promise<{ lost: number; half: number }> {
  const temporary = temporaryFolder()
  const disk = faultyDisk(plan)
  try {
    const made = await createBook(temporary.path, { ...effects, disk })
    let answered = 0
    if (made.ok) {
      const book = made.value
      for (let commit = 0; commit < COMMITS; commit++) {
        const answer = await tellNext(book)
        if (answer.ok) answered = answer.value.sequence
        if (commit === COMMITS / 2) await book.backUp('by-hand')
      }
      await book.close()
    }
    return await judge(temporary.path, answered, made.ok)
  } finally {
    temporary.remove()
  }
}

async function judge(
  folder: string,
  answered: number,
  made: boolean,
): Promise<{ lost: number; half: number }> {
  const opened = await openBook(folder, effects)
  // A book that was never answered as made may be missing, but not broken.
  if (!opened.ok) return { lost: answered, half: made || opened.error.code !== 'book-missing' ? 1 : 0 }
  const book = opened.value
  const model = new Model()
  model.advanceTo(book.sequence)
  const half = sameBook(book.view, model.book) ? 0 : 1
  await book.close()
  return { lost: Math.max(0, answered - book.sequence), half }
}
