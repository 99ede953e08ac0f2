import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { newBookChanges, newTown } from '#shared/domain/new-book.ts'
import { removal } from '#shared/domain/removal.ts'
import { BOOK_VERSION } from '#shared/records/book-file.ts'
import { effects } from '#test/support/effects.ts'
import { type TemporaryFolder, temporaryFolder } from '#test/support/temporary-folder.ts'

import type { Book } from './book.ts'
import { createBook, openBook } from './open-book.ts'

let temporary: TemporaryFolder
beforeEach(() => {
  temporary = temporaryFolder()
})
afterEach(() => temporary.remove())

async function aBook(): Promise<Book> {
  const created = await createBook(temporary.path, effects())
  if (!created.ok) throw new Error(created.error.code)
  await created.value.commit(
    'book-created',
    newBookChanges(
      { townName: 'Lindenau', officeName: 'Stadt Lindenau', town: null, language: 'de' },
      effects().newId,
    ),
  )
  return created.value
}

const bernay = newTown('t-bernay', 'partner', 'Bernay', null)

describe('a commit', () => {
  it('is on the disk when it is answered', async () => {
    const book = await aBook()
    const answer = await book.commit('town-saved', [{ collection: 'towns', put: bernay }])
    expect(answer).toMatchObject({ ok: true, value: { sequence: 2 } })
    expect(readFileSync(join(temporary.path, 'journal.ndjson'), 'utf8')).toContain('Bernay')
    await book.close()
  })

  it('survives closing and opening', async () => {
    const book = await aBook()
    await book.commit('town-saved', [{ collection: 'towns', put: bernay }])
    await book.close()
    const again = await openBook(temporary.path, effects())
    if (!again.ok) throw new Error(again.error.code)
    expect(again.value.view.towns.get('t-bernay')).toEqual({ ...bernay, revision: 1 })
    expect(again.value.sequence).toBe(2)
    await again.value.close()
  })

  it('with an invalid record changes nothing and names the field', async () => {
    const book = await aBook()
    const answer = await book.commit('town-saved', [{ collection: 'towns', put: { ...bernay, name: '  ' } }])
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'record-invalid', fields: [{ path: 'name', problem: 'required' }] },
    })
    expect(book.view.towns.has('t-bernay')).toBe(false)
    await book.close()
  })

  it('that was read before somebody else committed is refused', async () => {
    const book = await aBook()
    await book.commit('town-saved', [{ collection: 'towns', put: bernay }])
    const stale = await book.commit('town-saved', [
      { collection: 'towns', put: { ...bernay, note: 'later' } },
    ])
    expect(stale).toMatchObject({ ok: false, error: { code: 'record-changed' } })
    await book.close()
  })

  it('that refers to nothing is refused', async () => {
    const book = await aBook()
    const office = book.view.office.get('office')
    if (!office) throw new Error('no office')
    const answer = await book.commit('office-saved', [
      { collection: 'office', put: { ...office, ownTownId: 'nobody' } },
    ])
    expect(answer).toMatchObject({ ok: false, error: { code: 'reference-missing' } })
    await book.close()
  })

  it('is announced once, after it is durable', async () => {
    const book = await aBook()
    const heard: string[] = []
    book.onCommitted((commit) => heard.push(`${commit.sequence} ${commit.label}`))
    await book.commit('town-saved', [{ collection: 'towns', put: bernay }])
    expect(heard).toEqual(['2 town-saved'])
    await book.close()
  })

  it('commits sent at once are applied one after the other', async () => {
    const book = await aBook()
    const towns = Array.from({ length: 10 }, (_, i) => newTown(`t${i}`, 'candidate', `Town ${i}`, null))
    const answers = await Promise.all(
      towns.map((put) => book.commit('town-saved', [{ collection: 'towns', put }])),
    )
    expect(answers.map((answer) => answer.ok && answer.value.sequence)).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ])
    expect(book.view.towns.size).toBe(11)
    await book.close()
  })
})

describe('undo', () => {
  it('takes back a put and brings back a deleted record', async () => {
    const book = await aBook()
    const put = await book.commit('town-saved', [{ collection: 'towns', put: bernay }])
    const removed = removal(book.view, 'towns', 't-bernay')
    if (!put.ok || !removed.ok) throw new Error('setup')
    const deleted = await book.commit('town-removed', removed.value)
    if (!deleted.ok) throw new Error('setup')
    await book.undo(deleted.value.sequence)
    expect(book.view.towns.get('t-bernay')?.name).toBe('Bernay')
    await book.close()
  })

  it('is refused when a later change stands on it', async () => {
    const book = await aBook()
    const put = await book.commit('town-saved', [{ collection: 'towns', put: bernay }])
    if (!put.ok) throw new Error('setup')
    await book.commit('town-saved', [{ collection: 'towns', put: { ...bernay, revision: 1, note: 'later' } }])
    expect(await book.undo(put.value.sequence)).toMatchObject({
      ok: false,
      error: { code: 'undo-impossible' },
    })
    expect(book.view.towns.get('t-bernay')?.note).toBe('later')
    await book.close()
  })
})

describe('opening', () => {
  const open = () => openBook(temporary.path, effects())

  it.each([
    ['no JSON', '{"format":"tessera-book", broken', 'book-damaged'],
    ['an empty file', '', 'book-damaged'],
    ['another program’s JSON', '{"hello":"world"}', 'book-foreign'],
    ['null', 'null', 'book-foreign'],
    ['a newer version', '{"format":"tessera-book","version":99}', 'book-newer'],
    [
      'records that break their schema',
      '{"format":"tessera-book","version":1,"id":"x","sequence":0,"collections":{"towns":[{}]}}',
      'book-damaged',
    ],
  ])('%s is refused and the file stays as it was', async (_what, content, code) => {
    const file = join(temporary.path, 'book.json')
    writeFileSync(file, content)
    expect(await open()).toMatchObject({ ok: false, error: { code } })
    expect(readFileSync(file, 'utf8')).toBe(content)
    expect(readdirSync(temporary.path)).toEqual(['book.json'])
  })

  it('names both versions of a newer file', async () => {
    writeFileSync(join(temporary.path, 'book.json'), '{"format":"tessera-book","version":99}')
    expect(await open()).toMatchObject({ error: { params: { version: 99, supported: BOOK_VERSION } } })
  })

  it('a folder without a book or no folder at all is said', async () => {
    expect(await open()).toMatchObject({ ok: false, error: { code: 'book-missing' } })
    expect(await openBook(join(temporary.path, 'nowhere'), effects())).toMatchObject({
      error: { code: 'folder-missing' },
    })
  })

  it('a second writer is refused and told who writes', async () => {
    const book = await aBook()
    expect(await open()).toMatchObject({
      ok: false,
      error: { code: 'book-locked', params: { user: expect.any(String) } },
    })
    await book.close()
    const again = await open()
    expect(again.ok).toBe(true)
    if (again.ok) await again.value.close()
  })

  it('a lock whose process is gone is taken over', async () => {
    const book = await aBook()
    const lock = join(temporary.path, 'book.lock')
    const holder = JSON.parse(readFileSync(lock, 'utf8'))
    await book.close()
    // No system gives out this number: it is beyond the largest process id.
    writeFileSync(lock, JSON.stringify({ ...holder, pid: 2 ** 30 }))
    const again = await open()
    expect(again.ok).toBe(true)
    if (again.ok) await again.value.close()
  })

  it('a new book never overwrites one that is there', async () => {
    const book = await aBook()
    await book.close()
    const before = readFileSync(join(temporary.path, 'book.json'), 'utf8')
    expect(await createBook(temporary.path, effects())).toMatchObject({
      ok: false,
      error: { code: 'book-exists' },
    })
    expect(readFileSync(join(temporary.path, 'book.json'), 'utf8')).toBe(before)
  })
})

it('a read-only folder is said and nothing in it is touched', async () => {
  const book = await aBook()
  await book.close()
  const before = readdirSync(temporary.path)
  chmodSync(temporary.path, 0o555)
  // Root may write anywhere: as root the test goes on as the user nobody.
  const root = process.getuid?.() === 0
  if (root) process.seteuid?.(65534)
  const answer = await openBook(temporary.path, effects())
  if (root) process.seteuid?.(0)
  chmodSync(temporary.path, 0o755)
  expect(answer).toMatchObject({ ok: false, error: { code: 'folder-not-writable' } })
  expect(readdirSync(temporary.path)).toEqual(before)
})
