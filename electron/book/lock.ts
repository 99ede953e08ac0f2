import { randomUUID } from 'node:crypto'
import { open, readFile, rename, stat, unlink, utimes } from 'node:fs/promises'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'

import { z } from 'zod'

import type { BookWriter } from '#shared/contract/answers.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'

import { diskError, systemCode } from './disk-error.ts'

export const LOCK_FILE = 'book.lock'

const holderSchema = z.object({
  machine: z.string(),
  user: z.string(),
  pid: z.int(),
  since: z.string(),
  /** Tells this lock from any other, also of the same program. */
  token: z.string(),
})
type Holder = z.infer<typeof holderSchema>

/** A writer shows that it lives by touching its lock this often … */
const HEARTBEAT_MS = 15_000
/** … and is taken for gone when it has not for so long: a lid closed, a power cut, a machine away. */
const SILENT_MS = 120_000

export interface Lock {
  /** Who holds the lock now if it is not us any more; null while it is ours. */
  lostTo(): Promise<BookWriter | null>
  release(): Promise<void>
}

/**
 * Takes the lock of a book folder, so that one program writes.
 *
 * A lock of this machine whose process is gone is taken over silently; one whose holder is only silent needs
 * `takeOver`. Errors: `book-locked` or `lock-stale` with machine, user and since; those of the disk.
 */
export async function takeLock(folder: string, now: Date, takeOver: boolean): Promise<Result<Lock>> {
  const file = join(folder, LOCK_FILE)
  const holder: Holder = {
    machine: hostname(),
    user: userInfo().username,
    pid: process.pid,
    since: now.toISOString(),
    token: randomUUID(),
  }
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = await open(file, 'wx', 0o600)
      await handle.writeFile(JSON.stringify(holder))
      await handle.close()
      return ok(heldLock(file, holder.token))
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') return diskError(error, folder)
    }
    const other = await readHolder(file)
    if (other === 'gone') continue
    const state = await stateOf(file, other)
    if (state === 'alive' || (state === 'silent' && !takeOver)) {
      const { machine, user, since } = other
      return err(state === 'alive' ? 'book-locked' : 'lock-stale', { path: folder, machine, user, since })
    }
    await removeLock(file, other)
  }
  return err('book-locked', { path: folder, machine: '?', user: '?', since: holder.since })
}

/** Who writes the book of a folder just now, if anybody does. */
export async function writerOf(folder: string): Promise<BookWriter | null> {
  const holder = await readHolder(join(folder, LOCK_FILE))
  if (holder === 'gone') return null
  return { machine: holder.machine, user: holder.user, since: holder.since }
}

function heldLock(file: string, token: string): Lock {
  const heartbeat = setInterval(() => {
    const now = new Date()
    void utimes(file, now, now).catch(() => undefined)
  }, HEARTBEAT_MS)
  heartbeat.unref()
  return {
    async lostTo() {
      const holder = await readHolder(file)
      if (holder === 'gone') return { machine: '?', user: '?', since: '' }
      if (holder.token === token) return null
      return { machine: holder.machine, user: holder.user, since: holder.since }
    },
    async release() {
      clearInterval(heartbeat)
      const holder = await readHolder(file)
      if (holder !== 'gone' && holder.token === token) await unlink(file).catch(() => undefined)
    },
  }
}

async function readHolder(file: string): Promise<Holder | 'gone'> {
  const unknown = { machine: '?', user: '?', pid: -1, since: '', token: '' }
  try {
    return holderSchema.safeParse(JSON.parse(await readFile(file, 'utf8'))).data ?? unknown
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? 'gone' : unknown
  }
}

async function stateOf(file: string, holder: Holder): Promise<'alive' | 'silent' | 'dead'> {
  if (holder.machine === hostname() && holder.pid !== process.pid && !isRunning(holder.pid)) return 'dead'
  const touched = await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
  return Date.now() - touched < SILENT_MS ? 'alive' : 'silent'
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) !== 'ESRCH'
  }
}

/** Takes the lock away only if it still is the one that was judged: another may have been faster. */
async function removeLock(file: string, judged: Holder): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch {
    return
  }
  const taken = await readHolder(aside)
  if (taken !== 'gone' && taken.token !== judged.token) await rename(aside, file).catch(() => undefined)
  else await unlink(aside).catch(() => undefined)
}
