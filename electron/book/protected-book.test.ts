import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { bookWorkshop } from '#test/support/book-workshop.ts'
import { effects } from '#test/support/effects.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

import { listBackups, readBackup } from './backups.ts'
import { realDisk } from './disk.ts'
import { recordVersions } from './history.ts'
import { createBook } from './open-book.ts'
import { createSeal, rewrap } from './seal.ts'
import { unsealBy } from './unseal-by.ts'

/** Cheap to derive: what is tried here is not the cost of guessing. */
const cost = { N: 2 ** 10, r: 8, p: 1 }
const PASSPHRASE = 'ein ganzer Satz merkt sich leicht'
const OTHER_PASSPHRASE = 'ein anderer Satz merkt sich auch'

const { path, opened, aBook, reopen, closed, put, everyByte } = bookWorkshop()

describe('a passphrase', () => {
  async function aProtectedBook() {
    const book = await aBook()
    await put(book, 'a', 'Geheimstadt')
    await book.backUp('by-hand')
    const { recoveryCode, ...sealing } = await createSeal(PASSPHRASE, cost)
    expect(await book.protect(sealing)).toEqual({ ok: true, value: null })
    return { book, recoveryCode, sealing }
  }

  it('leaves no word readable in any file of the book, before or after', async () => {
    const { book } = await aProtectedBook()
    expect(everyByte()).not.toContain('Geheimstadt')
    await put(book, 'b', 'Geheimdorf')
    await book.backUp('daily')
    expect(everyByte()).not.toMatch(/Geheim/)
    await closed(book)
    expect(everyByte()).not.toMatch(/Geheim/)
  })

  it('covers what was set aside and backups that do not open any more, and gives them back unchanged', async () => {
    const book = await aBook()
    await put(book, 'a', 'Bernay')
    await closed(book)
    const torn = '{"commit":{"sequence":2,"name":"Geheimstadt'
    writeFileSync(path('journal.ndjson'), torn)
    const again = opened(await reopen())
    const made = await again.backUp('by-hand')
    if (!made.ok) throw new Error(made.error.code)
    const backup = path('backups', made.value.name)
    writeFileSync(backup, '{"broken":"Geheimdorf"')
    const [notice] = again.notices
    if (notice?.code !== 'torn-line') throw new Error('nothing was set aside')

    const { recoveryCode, ...sealing } = await createSeal(PASSPHRASE, cost)
    expect(await again.protect(sealing)).toEqual({ ok: true, value: null })
    expect(recoveryCode).not.toBe('')
    expect(everyByte()).not.toMatch(/Geheim/)
    expect(await again.protect(null)).toEqual({ ok: true, value: null })
    expect(readFileSync(notice.path, 'utf8')).toBe(torn)
    expect(readFileSync(backup, 'utf8')).toBe('{"broken":"Geheimdorf"')
  })

  it('opens the book, as the recovery code does; nothing else does', async () => {
    const { book, recoveryCode } = await aProtectedBook()
    await put(book, 'b', 'Geheimdorf')
    await closed(book)
    expect(await reopen()).toMatchObject({ ok: false, error: { code: 'passphrase-needed' } })
    expect(await reopen({ passphrase: OTHER_PASSPHRASE })).toMatchObject({
      ok: false,
      error: { code: 'passphrase-wrong' },
    })
    for (const passphrase of [PASSPHRASE, recoveryCode]) {
      const again = opened(await reopen({ passphrase }))
      expect([...again.view.towns.keys()]).toEqual(['a', 'b'])
      await closed(again)
    }
  })

  it('changed no longer opens the book, nor its backups', async () => {
    const { book, sealing } = await aProtectedBook()
    await book.protect({
      ...sealing,
      header: await rewrap(sealing.seal, sealing.header, OTHER_PASSPHRASE, cost),
    })
    await closed(book)
    expect((await reopen({ passphrase: PASSPHRASE })).ok).toBe(false)
    const backups = await listBackups(realDisk, path())
    const name = (backups.ok && backups.value[0]?.name) || ''
    const read = (passphrase: string) => readBackup(realDisk, path(), name, unsealBy(passphrase))
    expect(await read(PASSPHRASE)).toMatchObject({ ok: false, error: { code: 'passphrase-wrong' } })
    expect((await read(OTHER_PASSPHRASE)).ok).toBe(true)
    opened(await reopen({ passphrase: OTHER_PASSPHRASE }))
  })

  it('removed leaves a plain book with all its history', async () => {
    const { book } = await aProtectedBook()
    await put(book, 'b', 'Geheimdorf')
    expect(await book.protect(null)).toEqual({ ok: true, value: null })
    await put(book, 'c', 'Offenstadt')
    await closed(book)
    const again = opened(await reopen())
    expect(again.view.towns.size).toBe(3)
    expect(everyByte()).not.toContain('sealed')
    expect(await recordVersions(realDisk, path(), 'towns', 'b', null)).toHaveLength(1)
  })

  it('that was being set when the power went is finished at the next opening', async () => {
    const { book } = await aProtectedBook()
    await closed(book)
    // As if the history had not been reached: a plain part of it, and the mark of unfinished work.
    writeFileSync(path('resealing'), '')
    const plain = temporaryFolder()
    const other = await createBook(plain.path, effects())
    if (!other.ok) throw new Error(other.error.code)
    await put(other.value, 'a', 'Geheimstadt')
    await other.value.close()
    const [name = ''] = readdirSync(join(plain.path, 'history'))
    cpSync(join(plain.path, 'history', name), path('history', name))
    plain.remove()
    expect(everyByte()).toContain('Geheimstadt')
    const again = opened(await reopen({ passphrase: PASSPHRASE }))
    expect(again.view.towns.get('a')?.name).toBe('Geheimstadt')
    expect(everyByte()).not.toContain('Geheimstadt')
    expect(existsSync(path('resealing'))).toBe(false)
  })
})
