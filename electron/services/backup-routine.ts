import { listBackups } from '#electron/book/backups.ts'
import type { Book } from '#electron/book/book.ts'
import { realDisk } from '#electron/book/disk.ts'

import { type Desk, stateOf } from './desk.ts'

/** How often an open book is looked at for its daily backup; a laptop sleeps through longer timers. */
const LOOK_MS = 60 * 60 * 1000

/** Backs the book up beside the user's work: after opening, and on every day on which it stays open. */
export function keepBackups(desk: Desk, book: Book): void {
  const timer = setInterval(() => void backUp('daily'), LOOK_MS)
  timer.unref()

  async function backUp(reason: 'opened' | 'daily') {
    if (desk.book?.book !== book) {
      clearInterval(timer)
      return
    }
    const backups = await listBackups(realDisk, book.folder)
    const newest = backups.ok ? backups.value[0] : undefined
    const today = desk.effects.clock().toISOString().slice(0, 10)
    if (newest?.sequence === book.sequence) return
    if (reason === 'daily' && newest?.at.startsWith(today)) return
    const made = await book.backUp(reason)
    if (made.ok || desk.book?.book !== book) return
    desk.book.notices = [...desk.book.notices, { code: 'backup-failed', reason: made.error.code }]
    desk.effects.announce({ type: 'book', state: stateOf(desk) })
  }

  void backUp('opened')
}
