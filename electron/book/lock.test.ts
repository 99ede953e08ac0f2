import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { type TemporaryFolder, temporaryFolder } from '#test/support/temporary-folder.ts'

import { LOCK_FILE, type Lock, takeLock, writerOf } from './lock.ts'

const now = new Date('2027-05-14T08:00:00Z')
/** No system gives out this number: it is beyond the largest process id. */
const NOBODY = 2 ** 30

let temporary: TemporaryFolder
const held: Lock[] = []
beforeEach(() => {
  temporary = temporaryFolder()
})
afterEach(async () => {
  for (const lock of held.splice(0)) await lock.release()
  temporary.remove()
})

async function take(takeOver = false) {
  const taken = await takeLock(temporary.path, now, takeOver)
  if (taken.ok) held.push(taken.value)
  return taken
}
const file = () => join(temporary.path, LOCK_FILE)
/** Writes the lock of somebody else, touched so many seconds ago. */
function somebodyElse(part: { machine?: string; pid?: number }, seconds: number) {
  const holder = {
    machine: 'rathaus-2',
    user: 'weber',
    pid: 4711,
    since: '2027-05-13T15:00:00Z',
    token: 'theirs',
  }
  writeFileSync(file(), JSON.stringify({ ...holder, ...part }))
  const touched = new Date(Date.now() - seconds * 1000)
  utimesSync(file(), touched, touched)
}

it('is held by one, names him, and is gone when he lets go', async () => {
  const first = await take()
  expect(first.ok).toBe(true)
  expect(await take()).toMatchObject({ ok: false, error: { code: 'book-locked' } })
  expect(await writerOf(temporary.path)).toMatchObject({ since: now.toISOString() })
  await held[0]?.release()
  expect(existsSync(file())).toBe(false)
  expect(await writerOf(temporary.path)).toBeNull()
})

it('of a machine that was heard of a moment ago is respected, even when asked to take over', async () => {
  somebodyElse({}, 10)
  const named = { code: 'book-locked', params: { machine: 'rathaus-2', user: 'weber' } }
  expect(await take()).toMatchObject({ ok: false, error: named })
  expect(await take(true)).toMatchObject({ ok: false, error: named })
})

it('of a machine that has been silent is taken over only after asking', async () => {
  somebodyElse({}, 600)
  expect(await take()).toMatchObject({
    ok: false,
    error: { code: 'lock-stale', params: { machine: 'rathaus-2', user: 'weber' } },
  })
  expect((await take(true)).ok).toBe(true)
})

it('of a program of this machine that has ended is taken over without a question', async () => {
  const own = await take()
  if (!own.ok) throw new Error(own.error.code)
  const { machine } = JSON.parse(readFileSync(file(), 'utf8'))
  await own.value.release()
  somebodyElse({ machine, pid: NOBODY }, 1)
  expect((await take()).ok).toBe(true)
})

it('that is damaged counts as somebody’s for as long as it is fresh', async () => {
  writeFileSync(file(), 'no json')
  expect(await take()).toMatchObject({ ok: false, error: { code: 'book-locked' } })
  const old = new Date(Date.now() - 600_000)
  utimesSync(file(), old, old)
  expect(await take()).toMatchObject({ ok: false, error: { code: 'lock-stale' } })
})

it('taken away by another is noticed, and his is not removed', async () => {
  const own = await take()
  if (!own.ok) throw new Error(own.error.code)
  expect(await own.value.lostTo()).toBeNull()
  somebodyElse({}, 0)
  expect(await own.value.lostTo()).toMatchObject({ machine: 'rathaus-2', user: 'weber' })
  await own.value.release()
  expect(existsSync(file())).toBe(true)
})
