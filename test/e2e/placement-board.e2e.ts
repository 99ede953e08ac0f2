import type { Locator, Page } from '@playwright/test'

import { expectAccessible } from './accessibility.ts'
import { expect, test } from './desk.ts'

/** The visit of the sample book with an accepted plan. */
async function planned(page: Page) {
  await page.getByRole('button', { name: 'Beispielbuch öffnen' }).click()
  await page.getByRole('link', { name: 'Besuche', exact: true }).click()
  await page.getByRole('main').getByRole('row').filter({ hasText: 'Valbrune' }).first().click()
  await page
    .getByRole('link', { name: /Zuteilung/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Gäste zuteilen' }).click()
  await page.getByRole('button', { name: 'Vorschlag übernehmen' }).click({ timeout: 60_000 })
  await expect(page.getByText('Übernommen')).toBeVisible()
}

/** Drags as a hand does: pressed, moved in steps, let go. */
async function drag(page: Page, from: Locator, to: Locator) {
  await from.hover()
  await page.mouse.down()
  await page.mouse.move(0, 0, { steps: 2 })
  await to.hover()
  await to.hover({ position: { x: 5, y: 5 } })
  await page.mouse.up()
}

const heard = (page: Page) => page.locator('[aria-live=assertive]')
const card = (page: Page, name: string) => page.getByRole('region', { name })

test('a party is moved by keyboard and by mouse, and both tell where it may go', async ({ start }) => {
  const { page } = await start()
  await planned(page)

  const handle = page.getByRole('button', { name: 'Fatima, Karim Montbrun aufnehmen' })
  await handle.focus()
  await page.keyboard.press('Enter')
  await expect(heard(page)).toContainText('Fatima, Karim Montbrun aufgenommen.')
  await expectAccessible(page)
  await page.keyboard.press('ArrowRight')
  await expect(heard(page)).toContainText(': passt.')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(heard(page)).toContainText(': passt nicht')
  await page.keyboard.press('Escape')
  await expect(handle).toBeFocused()

  await page.keyboard.press(' ')
  await page.keyboard.press('Home')
  const target = (await heard(page).textContent())?.split(':')[0] ?? ''
  await page.keyboard.press('Enter')
  await expect(heard(page)).toContainText(`ist jetzt bei ${target}`)
  await expect(card(page, target).getByText('Fatima Montbrun')).toBeVisible()
  await expect(handle).toBeFocused()

  const unplaced = page.getByRole('region', { name: /Ohne Bett/ })
  await drag(page, card(page, target).getByText('Fatima Montbrun'), unplaced.getByRole('heading').first())
  await expect(unplaced.getByText('Fatima Montbrun')).toBeVisible()
  // The news may be here before the answer, with which the move can be undone: no hand is as quick.
  await page.waitForTimeout(1_000)
  await page.keyboard.press('Control+z')
  await expect(card(page, target).getByText('Fatima Montbrun')).toBeVisible()
})

test('the table and the call list show the same plan; who declines gives up the guests', async ({
  start,
}) => {
  const { page } = await start()
  await planned(page)
  await page.getByText('Tabelle', { exact: true }).click()
  await expectAccessible(page)
  await page
    .getByRole('row', { name: /Fatima, Karim Montbrun/ })
    .getByRole('button', { name: /Was tun mit/ })
    .click()
  await page.getByRole('menuitem', { name: 'bestätigt' }).click()
  await expect(page.getByRole('row', { name: /Fatima, Karim Montbrun.*bestätigt/ })).toBeVisible()

  await page.getByText('Anrufliste', { exact: true }).click()
  await expectAccessible(page)
  await expect(page.getByText(/^1 von \d+ Gastgebern geklärt/)).toBeVisible()
  const first = page.locator('#call')
  const name = await first.textContent()
  await first.focus()
  await page.keyboard.press('1')
  await expect(page.getByText(/^2 von \d+ Gastgebern geklärt/)).toBeVisible()
  await expect(first).not.toHaveText(name ?? '')
  await expect(first).toBeFocused()
  const declining = await first.textContent()
  await page.keyboard.press('3')
  await expect(first).not.toHaveText(declining ?? '')
  await page.getByText('Karten', { exact: true }).click()
  await expect(page.getByText(`War bei ${declining}; von dort kam eine Absage.`).first()).toBeVisible()
})

test('a host who falls ill: planned again, what changes is told before it is accepted', async ({ start }) => {
  const { page } = await start()
  await planned(page)
  await page.getByText('Anrufliste', { exact: true }).click()
  const first = page.locator('#call')
  const ill = (await first.textContent()) ?? ''
  await first.focus()
  await page.keyboard.press('3')
  await page.getByText('Karten', { exact: true }).click()
  await expect(page.getByText(`War bei ${ill}; von dort kam eine Absage.`)).toBeVisible()
  await page.getByRole('button', { name: 'Neu zuteilen' }).click()
  await page.getByText(/^Was sich ändert: \d+ Reisegruppen?, \d+ bleiben$/).click({ timeout: 60_000 })
  await expect(page.getByText(new RegExp(`(von|nicht mehr bei) ${ill}`)).first()).toBeVisible()
  await expect(page.getByText(/^\d+ Gastgeber anzurufen$/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Vorschlag übernehmen' }).click()
  await expect(page.getByText('Übernommen')).toBeVisible()
  await expect(page.getByText(/^Was sich ändert/)).toHaveCount(0)
})
