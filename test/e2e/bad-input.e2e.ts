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
      await page
        .getByRole('button', { name: 'Zurück' })
        .or(page.getByRole('button', { name: 'Buch anlegen' }))
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(readFileSync(join(folder, 'book.json'), 'utf8')).toBe(content)
    })

  test('a second program is told who writes', async ({ start, home, newBook }) => {
    const folder = join(home, 'book')
    await newBook(await start(), folder)
    const second = await start('--book', folder)
    await expect(second.page.getByRole('alert')).toContainText(/geöffnet/)
  })
})

test('a folder that cannot be written to is refused by name, and what was typed stays', async ({ start }) => {
  const { page } = await start()
  await page.getByRole('button', { name: 'Buch anlegen' }).click()
  await page.getByLabel('Ihre Stadt').fill('Hennef')
  await page
    .getByRole('option', { name: /Hennef/ })
    .first()
    .click()
  // Nobody, not even root, makes files here.
  await page.getByLabel('Ordner des Buches').fill('/sys/kernel')
  await page.getByRole('button', { name: 'Buch anlegen' }).click()
  await expect(page.getByText(/\/sys\/kernel.* darf Tessera nicht schreiben/)).toBeVisible()
  await expect(page.getByLabel('Ordner des Buches')).toHaveValue('/sys/kernel')
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

test('a file that is no spreadsheet is refused by name, and another can be chosen', async ({ start }) => {
  const { page } = await start()
  await page.getByRole('button', { name: 'Beispielbuch öffnen' }).click()
  await page.getByRole('link', { name: 'Gastgeber', exact: true }).click()
  await page.getByRole('link', { name: 'Gastgeberliste einlesen' }).click()
  const choose = (name: string, content: string | Buffer) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
  await choose('liste.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 255, 254, 1]))
  await expect(page.getByRole('alert')).toContainText(/liste\.xlsx: .*konnte nicht gelesen werden/)
  await choose('leer.csv', '')
  await expect(page.getByRole('alert')).toContainText(/leer\.csv: .*enthält keine Zeilen/)
  await choose('gastgeber.csv', 'Name;Telefon\nMüller;1\n')
  await expect(page.getByRole('alert')).toBeHidden()
})

test('a character that no font has is named while the charter is typed, and nothing typed is lost', async ({
  start,
}) => {
  const { page } = await start()
  await page.getByRole('button', { name: 'Beispielbuch öffnen' }).click()
  await page.getByRole('link', { name: 'Valbrune-sur-Orne', exact: true }).first().click()
  await page.getByRole('link', { name: 'Urkunde vorbereiten' }).click()
  const place = page.getByRole('textbox', { name: /^Ort/ })
  await place.fill('Lindenau \u{1F600}')
  await expect(page.getByText(/\u{1F600}“ fehlt in den Schriften/u)).toBeVisible()
  await expect(place).toHaveValue('Lindenau \u{1F600}')
  await place.fill('Lindenau')
  await expect(page.getByText(/fehlt in den Schriften/)).toBeHidden()
})

test('a coat of arms with a script in it is refused with a reason', async ({ start }) => {
  const { page } = await start()
  await page.getByRole('button', { name: 'Beispielbuch öffnen' }).click()
  await page.evaluate(() => {
    window.location.hash = '/towns'
  })
  await page.getByRole('main').getByRole('row').nth(1).click()
  await page.getByRole('link', { name: 'Bearbeiten' }).click()
  await page.locator('input[type=file]').setInputFiles({
    name: 'wappen.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  })
  await expect(page.getByRole('alert')).toContainText(/Skripte oder Verweise/)
})
