import { expectAccessible } from './accessibility.ts'
import { expect, test } from './desk.ts'
import { importSample } from './import-steps.ts'

test('the three samples come in by a few clicks each', async ({ start }) => {
  const { page } = await start()
  await page.getByRole('button', { name: /Beispiel/ }).click()
  await page
    .getByRole('navigation', { name: 'Hauptnavigation' })
    .getByRole('link', { name: 'Besuche' })
    .click()
  await page.getByText('Bürgerfahrt').first().click()
  const visit = page.url()

  await importSample(page, 'Gastgeber', 'gastgeber-2027.ods', () => expectAccessible(page))
  await expect(page.getByText('28 Gastgeber angelegt')).toBeVisible()
  await expect(page.getByText('28 Angebote für den Besuch angelegt')).toBeVisible()

  await page.goto(visit)
  await page.emulateMedia({ colorScheme: 'dark' })
  await importSample(page, 'Gäste', 'participants-bernay.xlsx', () => expectAccessible(page))
  await expect(page.getByText('36 Personen angelegt')).toBeVisible()
  await page.getByRole('button', { name: 'Weiter mit Blatt „Jeunes“' }).click()
  await page.getByRole('button', { name: 'Weiter', exact: true }).click()
  await expect(page.getByText('wie beim letzten Mal').first()).toBeVisible()
  await page.getByRole('button', { name: 'Weiter', exact: true }).click()
  await page.getByRole('button', { name: '8 Zeilen übernehmen' }).click()
  await expect(page.getByText('8 Personen angelegt')).toBeVisible()

  await page.goto(visit)
  await importSample(page, 'Gäste', 'goscie-nowy-dwor.csv')
  await expect(page.getByText('14 Personen angelegt')).toBeVisible()
  await page.getByRole('button', { name: 'Einlesen rückgängig machen' }).click()
  await expect(page.getByText('Das Einlesen wurde rückgängig gemacht')).toBeVisible()
  await page.getByRole('link', { name: 'Zu den Gästen' }).click()
  const search = page.getByRole('textbox', { name: 'Gäste suchen' })
  await search.fill('Żółkiewski')
  await expect(page.getByText(/^Kein/)).toBeVisible()
  await search.fill('guerin')
  await expect(page.getByText('Guérin').first()).toBeVisible()
})
