import { expectAccessible } from './accessibility.ts'
import { expect, test } from './desk.ts'

const screens = [
  '/',
  '/relations',
  '/relations/map',
  '/relations/new',
  '/towns',
  '/towns/compare',
  '/towns/new',
  '/visits',
  '/visits/new',
  '/households',
  '/households/new',
  '/charters',
  '/honours',
  '/honours/activities',
  '/honours/activities/new',
  '/honours/awards/new',
  '/people',
  '/people/new',
  '/settings',
  '/settings/letterhead',
  '/settings/backups',
  '/settings/secrets',
]

for (const colorScheme of ['light', 'dark'] as const)
  test(`every screen is accessible and breaks no policy, ${colorScheme}`, async ({ start }) => {
    const { page } = await start()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.emulateMedia({ colorScheme })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Beispielbuch öffnen' }).click()
    await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible()

    const go = async (path: string) => {
      await page.evaluate((hash) => {
        window.location.hash = hash
      }, path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await test.step(path, () => expectAccessible(page))
    }
    for (const path of screens) await go(path)

    // One of each kind: its page, and for the visit each of its parts.
    await go('/honours')
    await page.getByRole('button', { name: 'Bewerbung beginnen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Ehrenfahne' })).toBeVisible()
    await expectAccessible(page)
    for (const list of ['/relations', '/towns', '/households', '/people', '/honours/activities', '/visits']) {
      await go(list)
      await page.getByRole('main').getByRole('row').nth(1).click()
      await expect(page).not.toHaveURL(new RegExp(`#${list}$`))
      await expectAccessible(page)
    }
    const visit = new URL(page.url()).hash.slice(1)
    for (const part of ['guests', 'offers', 'placement', 'documents']) await go(`${visit}/${part}`)
    expect(complaints).toEqual([])
  })

test('the language changes at once, on every word', async ({ start }) => {
  const { page } = await start()
  await page.getByRole('button', { name: 'Beispielbuch öffnen' }).click()
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  for (const [language, households] of [
    ['English', 'Hosts'],
    ['Français', 'Hôtes'],
    ['Deutsch', 'Gastgeber'],
  ] as const) {
    await page.getByText(language, { exact: true }).click()
    await expect(page.getByRole('navigation').first().getByRole('link', { name: households })).toBeVisible()
  }
})
