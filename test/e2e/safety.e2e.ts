import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { expectAccessible } from './accessibility.ts'
import { expect, test } from './desk.ts'

const navigation = (page: Page) => page.getByRole('navigation', { name: 'Hauptnavigation' })

async function go(page: Page, path: string) {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, path)
}

async function addPerson(page: Page, familyName: string) {
  await go(page, '/people/new')
  await page.getByRole('textbox', { name: 'Nachname' }).fill(familyName)
  await page.getByRole('button', { name: 'Person anlegen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: familyName })).toBeVisible()
}

test('what was answered is there after the program was killed', async ({ start, home, newBook }) => {
  const folder = join(home, 'book')
  const desk = await start()
  await newBook(desk, folder)
  await addPerson(desk.page, 'Żółkiewska')
  await desk.kill()
  expect(readFileSync(join(folder, 'journal.ndjson'), 'utf8')).toContain('Żółkiewska')
  // As a power cut while the next commit was being written.
  appendFileSync(join(folder, 'journal.ndjson'), '{"commit":{"sequence":9')
  const { page } = await start('--book', folder)
  await expect(page.getByText(/mitten im Speichern unterbrochen/)).toBeVisible()
  await expectAccessible(page)
  await navigation(page).getByRole('link', { name: 'Personen' }).click()
  await expect(page.getByText('Żółkiewska')).toBeVisible()
})

test('everything is undone and done again, and the history of a record tells it', async ({ start }) => {
  const { page } = await start()
  await page.getByRole('button', { name: 'Beispielbuch öffnen' }).click()
  await addPerson(page, 'Kowalczyk')
  await page.getByRole('button', { name: 'Löschen' }).click()
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(page.getByText(/^Rückgängig gemacht/)).toBeVisible()
  await navigation(page).getByRole('link', { name: 'Personen' }).click()
  await page.getByRole('textbox', { name: 'Suchen' }).fill('kowalczyk')
  await page.getByRole('row', { name: /Kowalczyk/ }).click()
  await page.getByRole('button', { name: 'Verlauf zeigen' }).click()
  await expect(page.getByText('Rückgängig gemacht: Person gelöscht').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+y')
  await expect(page.getByText('Das gibt es nicht (mehr)')).toBeVisible()
})

test('a second window reads and follows the first', async ({ start, home, newBook }) => {
  const folder = join(home, 'book')
  const first = await start()
  await newBook(first, folder)
  const second = await start('--book', folder)
  await second.page.getByRole('button', { name: 'Nur lesen' }).click()
  await expect(navigation(second.page)).toBeVisible()
  await expectAccessible(second.page)
  await navigation(second.page).getByRole('link', { name: 'Personen' }).click()
  await addPerson(first.page, 'Guérin')
  await expect(second.page.getByText('Guérin')).toBeVisible()
})

test('a backup is made, compared and brought back; a damaged book goes on with it', async ({
  start,
  home,
  newBook,
}) => {
  const folder = join(home, 'book')
  const desk = await start()
  const { page } = desk
  await newBook(desk, folder)
  await addPerson(page, 'Bleibt')
  await go(page, '/settings/backups')
  await page.getByRole('button', { name: 'Sicherung jetzt anlegen' }).click()
  await expect(page.getByText('von Hand angelegt').first()).toBeVisible()
  await expectAccessible(page)
  await addPerson(page, 'Kommt später')
  await go(page, '/settings/backups')
  await page
    .getByRole('button', { name: /vergleichen$/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toContainText('1')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /zurückholen$/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Zurückholen' }).click()
  await expect(page.getByText('Sicherung eingespielt').first()).toBeVisible()
  await navigation(page).getByRole('link', { name: 'Personen' }).click()
  await expect(page.getByText('Bleibt')).toBeVisible()
  await expect(page.getByText('Kommt später')).toHaveCount(0)

  await desk.close()
  writeFileSync(join(folder, 'book.json'), '{"format":"tessera-book"')
  const next = await start('--book', folder)
  await expect(next.page.getByRole('alert')).toContainText('beschädigt')
  await expectAccessible(next.page)
  await next.page
    .getByRole('button', { name: /^Mit dieser Sicherung weiterarbeiten/ })
    .first()
    .click()
  await expect(navigation(next.page)).toBeVisible()
  await navigation(next.page).getByRole('link', { name: 'Personen' }).click()
  await expect(next.page.getByText('Bleibt')).toBeVisible()
})

test('a passphrase is set, asked for and removed; no name is readable on the disk meanwhile', async ({
  start,
  home,
  newBook,
}) => {
  const passphrase = 'Der Maibaum steht am Rathaus'
  const folder = join(home, 'book')
  const desk = await start()
  const { page } = desk
  await newBook(desk, folder)
  await addPerson(page, 'Geheimniskrämer')
  await go(page, '/settings/secrets')
  await page.getByLabel(/^Neue Passphrase(?! wiederholen)/).fill(passphrase)
  await page.getByLabel(/^Neue Passphrase wiederholen/).fill(passphrase)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Buch verschlüsseln' }).click()
  await expect(page.getByRole('list', { name: 'Wiederherstellungscode' })).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Fertig' }).click()
  await page.getByRole('button', { name: 'Jetzt sperren' }).click()
  await expect(page.getByRole('button', { name: 'Buch öffnen' })).toBeVisible()
  expect(readFileSync(join(folder, 'book.json'), 'utf8')).not.toContain('Geheimniskrämer')
  await page
    .getByLabel(/Passphrase/)
    .first()
    .fill('Der Maibaum fällt heute um')
  await page.getByRole('button', { name: 'Buch öffnen' }).click()
  await expect(page.getByText(/weder die Passphrase noch/)).toBeVisible()
  await expectAccessible(page)
  await page
    .getByLabel(/Passphrase/)
    .first()
    .fill(passphrase)
  await page.getByRole('button', { name: 'Buch öffnen' }).click()
  await expect(navigation(page)).toBeVisible()
  await navigation(page).getByRole('link', { name: 'Personen' }).click()
  await expect(page.getByText('Geheimniskrämer')).toBeVisible()
  await go(page, '/settings/secrets')
  await page.getByRole('button', { name: 'Schutz aufheben' }).click()
  await page
    .getByLabel(/^Jetzige Passphrase/)
    .last()
    .fill(passphrase)
  await page.getByRole('button', { name: 'Schutz aufheben' }).last().click()
  await expect(page.getByText(/Das Buch ist nicht verschlüsselt/)).toBeVisible({ timeout: 30_000 })
  await desk.close()
  expect(readFileSync(join(folder, 'book.json'), 'utf8')).toContain('Geheimniskrämer')
})

test('Ctrl+K finds whoever is meant, without accents', async ({ start }) => {
  const { page } = await start()
  await page.getByRole('button', { name: 'Beispielbuch öffnen' }).click()
  await expect(navigation(page)).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type('elodie')
  await expect(page.getByRole('option', { name: /Élodie/ }).first()).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Élodie/ })).toBeVisible()
})
