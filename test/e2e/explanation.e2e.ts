import { expectAccessible } from './accessibility.ts'
import { expect, test } from './desk.ts'

test('guests without a bed are explained, helped, and the plan says what it is worth', async ({ start }) => {
  const { page } = await start()
  await page.getByRole('button', { name: 'Beispielbuch öffnen' }).click()
  await page.getByRole('link', { name: 'Besuche', exact: true }).click()
  await page
    .getByText(/Bürgerfahrt aus/)
    .first()
    .click()
  await page.getByRole('main').getByRole('link', { name: 'Zuteilung' }).click()
  await page.getByRole('button', { name: 'Gäste zuteilen' }).click()
  await expect(page.getByText('Bewiesen die beste Zuteilung')).toBeVisible({ timeout: 120_000 })

  // Four minors have no bed: nobody has shown a certificate, which only the page of a household can say.
  await page
    .getByRole('button', { name: /Was würde helfen\?/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/haben kein Führungszeugnis für Minderjährige/)).toBeVisible()
  await expect(dialog.getByText('So hätten 2 Gäste mehr ein Bett.').first()).toBeVisible({ timeout: 30_000 })
  await expect(dialog.getByRole('link', { name: 'Zum Gastgeber' }).first()).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  // Whoever has a bed could be elsewhere, at a price.
  const guests = page.getByRole('region', { name: 'Familie Ahlers' })
  await guests
    .getByRole('button', { name: /^Was tun mit/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Warum hier?' }).click()
  await expect(dialog.getByRole('rowheader', { name: 'Zusammen' })).toBeVisible()
  await expect(dialog.getByText(/Punkte$/).first()).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await page.getByText(/^Wünsche: \d+ von \d+ erfüllt$/).click()
  await expect(page.getByText('Wunsch von Odile Noirmont: Familie Klöckner')).toBeVisible()
})
