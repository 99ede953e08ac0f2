import { open, readFile, unlink } from 'node:fs/promises'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'

import { z } from 'zod'

import { err, ok, type Result } from '#shared/contract/result.ts'

import { diskError, systemCode } from './disk-error.ts'

const holderSchema = z.object({ machine: z.string(), user: z.string(), pid: z.int(), since: z.string() })
type Holder = z.infer<typeof holderSchema>

export interface Lock {
  release(): Promise<void>
}

/**
 * Takes the lock of a book folder, so that one program writes.
 *
 * A lock of this machine whose process is gone is stale and taken over.
 * Errors: `book-locked` with machine, user and since; those of the disk.
 */
export async function takeLock(folder: string, now: Date): Promise<Result<Lock>> {
  const file = join(folder, 'book.lock')
  const holder: Holder = {
    machine: hostname(),
    user: userInfo().username,
    pid: process.pid,
    since: now.toISOString(),
  }
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = await open(file, 'wx')
      await handle.writeFile(JSON.stringify(holder))
      await handle.close()
      return ok({ release: () => unlink(file).catch(() => undefined) })
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') return diskError(error, folder)
      const other = await readHolder(file)
      if (!isStale(other))
        return err('book-locked', { machine: other.machine, user: other.user, since: other.since })
      await unlink(file).catch(() => undefined)
    }
  }
  return err('book-locked', { machine: holder.machine, user: '?', since: holder.since })
}

async function readHolder(file: string): Promise<Holder> {
  const unknown = { machine: '?', user: '?', pid: -1, since: '' }
  try {
    return holderSchema.safeParse(JSON.parse(await readFile(file, 'utf8'))).data ?? unknown
  } catch {
    return unknown
  }
}

function isStale(holder: Holder): boolean {
  if (holder.machine !== hostname()) return false
  if (holder.pid === process.pid) return false
  try {
    process.kill(holder.pid, 0)
    return false
  } catch (error) {
    return systemCode(error) === 'ESRCH'
  }
}
