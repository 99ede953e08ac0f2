import { join } from 'node:path'
import type { Page } from '@playwright/test'

import { expect } from './desk.ts'

const samples = join(import.meta.dirname, '..', 'fixtures', 'samples')

/** From a tab of the visit through the wizard to its last step; `look` is called at every step. */
export async function importSample(
  page: Page,
  tab: 'Gäste' | 'Gastgeber',
  name: string,
  look: () => Promise<void> = async () => {},
): Promise<void> {
  await page
    .getByRole('tab', { name: tab })
    .or(page.getByRole('main').getByRole('link', { name: tab }))
    .first()
    .click()
  await page.getByRole('link', { name: /liste einlesen/ }).click()
  await expect(page.getByText('Datei hierher ziehen')).toBeVisible()
  await look()
  await page.locator('input[type=file]').setInputFiles(join(samples, name))
  await expect(page.getByText('Wählen Sie die Zeile mit den Überschriften')).toBeVisible()
  await look()
  await page.getByRole('button', { name: 'Weiter', exact: true }).click()
  await expect(page.getByText('Was in welcher Spalte steht')).toBeVisible()
  await look()
  await page.getByRole('button', { name: 'Weiter', exact: true }).click()
  await expect(page.getByText(/Zeilen kommen herein/)).toBeVisible()
  await look()
  await page.getByRole('button', { name: /Zeilen übernehmen/ }).click()
  await expect(page.getByRole('heading', { name: 'Eingelesen' })).toBeVisible()
  await look()
}
