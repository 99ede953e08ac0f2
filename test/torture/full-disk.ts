import { execFileSync } from 'node:child_process'

import { createBook, openBook } from '#electron/book/open-book.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

import type { FaultsFound } from './faults.ts'
import { Model, sameBook, tellNext } from './story.ts'

const effects = { clock: () => new Date('2027-05-14T08:00:00Z'), newId: () => 'torture', snapshotAt: 20_000 }

/** Commits on a disk of 256 kB until it is full; null where no such disk may be mounted. */
export async function fillDisk(): Promise<FaultsFound | null> {
  const temporary = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', temporary.path], { stdio: 'ignore' })
  } catch {
    temporary.remove()
    return null
  }
  try {
    const made = await createBook(temporary.path, effects)
    if (!made.ok) throw new Error(made.error.code)
    const book = made.value
    let [answered, faults] = [0, 0]
    while (faults < 20) {
      const answer = await tellNext(book)
      if (answer.ok) answered = answer.value.sequence
      else faults += 1
    }
    await book.close()
    const again = await openBook(temporary.path, effects)
    if (!again.ok) return { faults, lost: answered, half: 1 }
    const model = new Model()
    model.advanceTo(again.value.sequence)
    const half = sameBook(again.value.view, model.book) ? 0 : 1
    const lost = Math.max(0, answered - again.value.sequence)
    await again.value.close()
    return { faults, lost, half }
  } finally {
    execFileSync('umount', [temporary.path], { stdio: 'ignore' })
    temporary.remove()
  }
}
