import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { applyChanges, emptyBook, prepareCommit } from '#shared/domain/commit.ts'
import { BOOK_VERSION } from '#shared/records/book-file.ts'
import type { Change } from '#shared/records/collections.ts'
import { bookWorkshop, townChange } from '#test/support/book-workshop.ts'
import { effects } from '#test/support/effects.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

import { listBackups, readBackup } from './backups.ts'
import { exportFolder, importFolder } from './book-export.ts'
import { realDisk } from './disk.ts'
import { FollowedBook } from './followed-book.ts'
import { recordVersions } from './history.ts'
import { LowdbBook } from './lowdb-book.ts'
import { createBook, openBook } from './open-book.ts'
import { recoverFolder } from './recover.ts'
import { unsealBy } from './unseal-by.ts'

const { path, opened, aBook, reopen, closed, put, everyByte } = bookWorkshop()

describe('the book is its pure model', () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('put' as const),
      id: fc.constantFrom('a', 'b', 'c'),
      name: fc.constantFrom('X', 'Y'),
    }),
    fc.record({ do: fc.constant('delete' as const), id: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ do: fc.constant('undo' as const), back: fc.nat(3) }),
    fc.record({ do: fc.constant('restart' as const) }),
    fc.record({ do: fc.constant('snapshot' as const) }),
  )

  it('after any sequence of commits, undos, snapshots and restarts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const folder = temporaryFolder()
        const made = await createBook(folder.path, effects())
        if (!made.ok) throw new Error(made.error.code)
        let book = made.value
        const model = emptyBook()
        let inverses = new Map<number, readonly Change[]>()
        const apply = (changes: readonly Change[]) => {
          const prepared = prepareCommit(model, changes)
          if (prepared.ok) applyChanges(model, prepared.value.changes)
          return prepared
        }
        for (const one of steps) {
          if (one.do === 'restart') {
            await book.close()
            const again = await openBook(folder.path, effects())
            if (!again.ok) throw new Error(again.error.code)
            book = again.value
            inverses = new Map()
          } else if (one.do === 'snapshot') {
            if (book instanceof LowdbBook) await book.writeSnapshot()
          } else if (one.do === 'undo') {
            const sequence = book.sequence - one.back
            const inverse = inverses.get(sequence)
            const answer = await book.undo(sequence)
            const expected = inverse ? apply(inverse) : null
            expect(answer.ok).toBe(expected?.ok ?? false)
            if (answer.ok && expected?.ok) {
              inverses.delete(sequence)
              inverses.set(answer.value.sequence, expected.value.inverse)
            }
          } else {
            const revision = model.towns.get(one.id)?.revision ?? 0
            const change: Change =
              one.do === 'put'
                ? townChange(one.id, one.name, revision)
                : { collection: 'towns', delete: { id: one.id, revision } }
            const answer = await book.commit('town-saved', [change])
            const expected = apply([change])
            expect(answer.ok).toBe(expected.ok)
            if (answer.ok && expected.ok) inverses.set(answer.value.sequence, expected.value.inverse)
          }
          expect([...book.view.towns].sort()).toEqual([...model.towns].sort())
        }
        await book.close()
        folder.remove()
      }),
      { numRuns: 60 },
    )
  })
})

describe('opening', () => {
  it('replays what a crash left in the journal, and cleans up after it', async () => {
    const book = await aBook()
    await put(book, 'a', 'Bernay')
    // As a power cut leaves it: nothing closed, the lock of a program that is gone.
    cpSync(path(), path('..', 'crash'), { recursive: true })
    writeFileSync(path('..', 'crash', 'book.json.1.tmp'), 'half')
    rmSync(path('..', 'crash', 'book.lock'))
    const again = opened(await openBook(path('..', 'crash'), effects()))
    expect(again.view.towns.get('a')?.name).toBe('Bernay')
    expect(again.notices).toEqual([])
    expect(existsSync(path('..', 'crash', 'book.json.1.tmp'))).toBe(false)
  })

  it('drops a torn last line, says where it is, and goes on after it', async () => {
    const book = await aBook()
    await put(book, 'a', 'Bernay')
    await closed(book)
    writeFileSync(path('journal.ndjson'), '{"commit":{"sequence":2,"at"')
    const again = opened(await reopen())
    const [notice] = again.notices
    if (notice?.code !== 'torn-line') throw new Error('nothing was said')
    expect(readFileSync(notice.path, 'utf8')).toBe('{"commit":{"sequence":2,"at"')
    await put(again, 'b', 'Nowy Dwór')
    await closed(again)
    expect(opened(await reopen()).view.towns.size).toBe(2)
  })

  it.each([
    ['a line from another book', (journal: string) => journal.replace(/"sum":"./, '"sum":"x')],
    ['a missing line', (journal: string) => journal.split('\n').slice(1).join('\n')],
    ['nothing of the journal', () => ''],
    ['a line twice', (journal: string) => journal + journal],
  ])('with %s is refused with the reason, and nothing on disk is changed', async (_what, change) => {
    const book = await aBook()
    await put(book, 'a', 'Bernay')
    await put(book, 'b', 'Nowy Dwór')
    const journal = readFileSync(path('journal.ndjson'), 'utf8')
    const snapshot = readFileSync(path('book.json'))
    await closed(book)
    writeFileSync(path('journal.ndjson'), change(journal))
    writeFileSync(path('book.json'), snapshot)
    rmSync(path('history'), { recursive: true })
    const before = everyByte()
    expect(await reopen()).toMatchObject({ ok: false, error: { code: 'book-damaged' } })
    expect(everyByte()).toBe(before)
  })

  it.each(readdirSync('test/fixtures/books'))('reads the golden book of %s', async (version) => {
    cpSync(`test/fixtures/books/${version}`, path(), { recursive: true })
    const book = opened(await reopen())
    expect(book.view.people.size).toBeGreaterThan(50)
    expect(book.notices).toEqual([])
    expect((await put(book, 'new', 'Neustadt')).sequence).toBe(book.sequence)
  })

  it('reads a book of the first version after copying it, and writes today’s', async () => {
    cpSync('test/fixtures/books/version-1', path(), { recursive: true })
    const original = readFileSync(path('book.json'), 'utf8')
    const book = opened(await reopen())
    expect(book.view.people.size).toBeGreaterThan(50)
    const backups = await listBackups(realDisk, path())
    if (!backups.ok) throw new Error(backups.error.code)
    const [copy] = backups.value
    expect(copy?.reason).toBe('before-migration')
    expect(readFileSync(path('backups', copy?.name ?? ''), 'utf8')).toBe(original)
    await put(book, 'new', 'Neustadt')
    await closed(book)
    expect(JSON.parse(readFileSync(path('book.json'), 'utf8')).version).toBe(BOOK_VERSION)
    expect(opened(await reopen()).view.towns.get('new')?.name).toBe('Neustadt')
  })
})

describe('a second program', () => {
  it('reads and follows the writer through commits and snapshots, and changes nothing', async () => {
    const book = await aBook()
    await put(book, 'a', 'Bernai')
    const follower = opened(await reopen({ follow: true }))
    if (!(follower instanceof FollowedBook)) throw new Error('it writes')
    const heard: number[] = []
    follower.onCommitted(({ sequence }) => heard.push(sequence))
    await put(book, 'a', 'Bernay')
    await follower.look()
    expect(follower.view.towns.get('a')?.name).toBe('Bernay')
    await put(book, 'b', 'Nowy Dwór')
    if (book instanceof LowdbBook) await book.writeSnapshot()
    await put(book, 'b', 'Nowy Dwór Gdański')
    await follower.look()
    expect(follower.view.towns.get('b')?.name).toBe('Nowy Dwór Gdański')
    expect(heard).toEqual([2, 3, 4])
    expect(follower.following.user).not.toBe('')
    expect(await follower.commit()).toMatchObject({ ok: false, error: { code: 'book-read-only' } })
  })

  it('that has taken over leaves the first unable to write', async () => {
    const book = await aBook()
    const lock = JSON.parse(readFileSync(path('book.lock'), 'utf8'))
    writeFileSync(path('book.lock'), JSON.stringify({ ...lock, machine: 'rathaus-2', token: 'theirs' }))
    expect(await book.commit('town-saved', [townChange('a', 'Bernay')])).toMatchObject({
      ok: false,
      error: { code: 'lock-lost', params: { machine: 'rathaus-2' } },
    })
    expect(book.view.towns.size).toBe(0)
  })
})

describe('a backup', () => {
  it('is opened for proof, listed and read', async () => {
    const book = await aBook()
    await put(book, 'a', 'Bernay')
    const made = await book.backUp('by-hand')
    if (!made.ok) throw new Error(made.error.code)
    expect(made.value).toMatchObject({ reason: 'by-hand', sequence: 1, at: '2027-04-01T09:00:00.000Z' })
    expect(await listBackups(realDisk, path())).toEqual({ ok: true, value: [made.value] })
    const read = await readBackup(realDisk, path(), made.value.name, unsealBy(undefined))
    expect(read).toMatchObject({
      ok: true,
      value: { book: { collections: { towns: [{ name: 'Bernay' }] } } },
    })
  })

  it('that is damaged or no backup at all is said by name', async () => {
    const book = await aBook()
    const made = await book.backUp('by-hand')
    if (!made.ok) throw new Error(made.error.code)
    writeFileSync(path('backups', made.value.name), '{')
    for (const name of [made.value.name, '../book.json'])
      expect(await readBackup(realDisk, path(), name, unsealBy(undefined))).toMatchObject({
        ok: false,
        error: { code: 'backup-unreadable', params: { name } },
      })
  })

  it('takes the place of a damaged book, whose files are set aside', async () => {
    const book = await aBook()
    await put(book, 'a', 'Bernay')
    const made = await book.backUp('by-hand')
    if (!made.ok) throw new Error(made.error.code)
    await put(book, 'b', 'Nowy Dwór')
    await closed(book)
    writeFileSync(path('book.json'), 'broken')
    expect(await reopen()).toMatchObject({ ok: false, error: { code: 'book-damaged' } })
    const now = new Date('2027-04-02T08:00:00Z')
    const recovered = await recoverFolder(realDisk, path(), made.value.name, unsealBy(undefined), now)
    expect(recovered).toEqual({ ok: true, value: null })
    expect(everyByte(path('set-aside'))).toContain('broken')
    const again = opened(await reopen())
    expect([...again.view.towns.keys()]).toEqual(['a'])
    expect(await recordVersions(realDisk, path(), 'towns', 'a', null)).toHaveLength(1)
    // It goes on from there: other commits get the numbers of those that were given up.
    await put(again, 'c', 'Sinsheim')
    await closed(again)
    expect([...opened(await reopen()).view.towns.keys()]).toEqual(['a', 'c'])
  })
})

describe('an exported book', () => {
  it('is the same on another machine, with its history', async () => {
    const book = await aBook()
    await put(book, 'a', 'Bernay')
    if (book instanceof LowdbBook) await book.writeSnapshot()
    await put(book, 'a', 'Bernay (Eure)')
    const bytes = await exportFolder(realDisk, path())
    if (!bytes.ok) throw new Error(bytes.error.code)
    const there = path('..', 'there')
    expect((await importFolder(realDisk, there, bytes.value, undefined)).ok).toBe(true)
    const again = opened(await openBook(there, effects()))
    expect(again.view.towns.get('a')?.name).toBe('Bernay (Eure)')
    expect(await recordVersions(realDisk, there, 'towns', 'a', null)).toHaveLength(2)
    expect(await importFolder(realDisk, there, bytes.value, undefined)).toMatchObject({
      ok: false,
      error: { code: 'book-exists' },
    })
  })

  it('that was changed or is something else is refused before anything is written', async () => {
    await aBook()
    const bytes = await exportFolder(realDisk, path())
    if (!bytes.ok) throw new Error(bytes.error.code)
    const outside = bytes.value.toString().replace('"book.json"', '"../../book.json"')
    for (const bad of [bytes.value.toString().replace('"sum":"', '"sum":"0'), outside, '{}', 'PK'])
      expect(await importFolder(realDisk, path('..', 'there'), Buffer.from(bad), undefined)).toMatchObject({
        ok: false,
        error: { code: 'export-foreign' },
      })
    expect(existsSync(path('..', 'there'))).toBe(false)
  })
})

it('the history of a record tells each version, across snapshots, and what was undone', async () => {
  const book = await aBook()
  await put(book, 'a', 'Bernay')
  if (book instanceof LowdbBook) await book.writeSnapshot()
  const { sequence } = await put(book, 'a', 'Bernai')
  await book.undo(sequence)
  await put(book, 'b', 'anderes')
  const versions = await recordVersions(realDisk, path(), 'towns', 'a', null)
  expect(versions).toMatchObject([
    { sequence: 3, undoes: 2, before: { name: 'Bernai' }, after: { name: 'Bernay' } },
    { sequence: 2, before: { name: 'Bernay' }, after: { name: 'Bernai' } },
    { sequence: 1, before: null, after: { name: 'Bernay' } },
  ])
})
