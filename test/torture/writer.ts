// A program that commits until it is killed; each answered commit is told at once on standard output.
import { writeSync } from 'node:fs'

import { createBook, openBook } from '#electron/book/open-book.ts'

import { tellNext } from './story.ts'

const [folder = '', snapshotAt] = process.argv.slice(2)
const effects = { clock: () => new Date(), newId: () => 'torture', snapshotAt: Number(snapshotAt) }

const there = await openBook(folder, effects)
const opened = !there.ok && there.error.code === 'book-missing' ? await createBook(folder, effects) : there
if (!opened.ok) {
  writeSync(1, `error ${JSON.stringify(opened.error)}\n`)
  process.exit(1)
}
const book = opened.value
writeSync(1, `ready ${book.sequence}\n`)
for (;;) {
  const answer = await tellNext(book)
  if (!answer.ok) {
    writeSync(1, `error ${JSON.stringify(answer.error)}\n`)
    process.exit(1)
  }
  writeSync(1, `answered ${answer.value.sequence}\n`)
}
