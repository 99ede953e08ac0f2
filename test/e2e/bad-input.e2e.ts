import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from './desk.ts'

test.describe('a book that cannot be opened', () => {
  for (const { what, content, says } of [
    { what: 'broken bytes', content: '{"format":"tessera-book", …', says: /beschädigt/ },
    { what: 'a foreign file', content: '{"hello":"world"}', says: /kein Buch von Tessera/ },
    { what: 'a newer version', content: '{"format":"tessera-book","version":99}', says: /99/ },
  ])
    test(`${what}: a clear message, the program goes on, the file is untouched`, async ({ start, home }) => {
      const folder = join(home, 'book')
      mkdirSync(folder)
      writeFileSync(join(folder, 'book.json'), content)
      const { page } = await start('--book', folder)
      await expect(page.getByRole('alert')).toContainText(says)
      await expect(page.getByRole('button', { name: 'Buch anlegen' })).toBeVisible()
      expect(readFileSync(join(folder, 'book.json'), 'utf8')).toBe(content)
    })

  test('a second program is told who writes', async ({ start, home, newBook }) => {
    const folder = join(home, 'book')
    await newBook(await start(), folder)
    const second = await start('--book', folder)
    await expect(second.page.getByRole('alert')).toContainText(/geöffnet/)
  })
})

test('calls from elsewhere are refused', async ({ start }) => {
  const { page } = await start()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const origin = new URL(page.url()).origin
  const withoutCookie = await fetch(`${origin}/call`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: '{"name":"book.state","input":{}}',
  })
  expect(withoutCookie.status).toBe(401)
  const invalid = await page.evaluate(async () => {
    const response = await fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"book.open","input":{"folder":7}}',
    })
    return response.json()
  })
  expect(invalid).toMatchObject({ ok: false, error: { code: 'invalid-input', fields: [{ path: 'folder' }] } })
})

test('a copy of a book opens elsewhere', async ({ start, home, newBook }) => {
  const folder = join(home, 'book')
  const first = await start()
  await newBook(first, folder)
  await first.close()
  cpSync(folder, join(home, 'copy'), { recursive: true })
  const { page } = await start('--book', join(home, 'copy'))
  await expect(page.getByRole('navigation').first()).toBeVisible()
})
