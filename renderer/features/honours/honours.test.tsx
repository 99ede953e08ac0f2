import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { newBookChanges } from '#shared/domain/new-book.ts'
import type { Award } from '#shared/records/award.ts'
import { anActivity, anAward } from '#test/builders/honours.ts'
import { type FakeBridge, fakeBridge } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { AwardPage } from './award-page.tsx'
import { HonoursPage } from './honours-page.tsx'

function bridgeWith(...awards: Award[]): FakeBridge {
  const bridge = fakeBridge({
    records: { awards, activities: [anActivity({ title: 'Jugendlager', date: '2024', participants: 40 })] },
  })
  bridge.commit(
    newBookChanges({ townName: 'Lindenau', officeName: 'Büro', town: null, language: 'de' }, () => 'own'),
  )
  return bridge
}

const saved = ({ calls }: FakeBridge) =>
  calls
    .filter(({ name }) => name === 'records.save')
    .map(({ input }) => (input as { changes: readonly { put: Award }[] }).changes[0]?.put)

test('every step says in words how it stands, and only the next one can be begun', async () => {
  const bridge = bridgeWith(anAward({ state: 'awarded', year: 2020 }))
  const { user } = await show(<HonoursPage />, bridge)
  const steps = within(await screen.findByRole('list', { name: 'Die vier Stufen' })).getAllByRole('listitem')
  for (const [index, words] of ['Verliehen 2020', 'Als Nächstes', 'Noch nicht', 'Noch nicht'].entries())
    expect(steps[index]?.textContent).toContain(words)
  await user.click(screen.getByRole('button', { name: 'Bewerbung beginnen' }))
  await waitFor(() => expect(saved(bridge)).toMatchObject([{ step: 'flag', state: 'preparing' }]))
})

test('while a required part is missing, nothing can be noted as sent', async () => {
  await show(<AwardPage awardId="award" />, bridgeWith(anAward()))
  const apply = await screen.findByRole('button', { name: 'Als beantragt vermerken' })
  expect(apply.hasAttribute('disabled')).toBe(true)
  expect(screen.getByRole('button', { name: 'Das Dossier fehlt.' })).toBeTruthy()
})

test('a proposal fills what is empty, and replaces what was written only when that is wanted', async () => {
  const own = anAward({ dossier: { ...anAward().dossier, twinning: 'Von Hand geschrieben.' } })
  const bridge = bridgeWith(own)
  const { user } = await show(<AwardPage awardId="award" />, bridge)
  const field = (name: RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

  await user.click(await screen.findByRole('button', { name: 'Alle leeren Texte vorschlagen' }))
  expect(field(/^Zusammenfassung/).value).toContain('Europadiplom')
  expect(field(/^1\. /).value).toBe('Von Hand geschrieben.')

  await user.click(screen.getByRole('button', { name: /^Neu vorschlagen: 1\. / }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('Jugendlager (2024)')
  expect(field(/^1\. /).value).toBe('Von Hand geschrieben.')
  await user.click(within(dialog).getByRole('button', { name: 'Ersetzen' }))
  expect(field(/^1\. /).value).toContain('Jugendlager (2024)')

  await user.click(screen.getByRole('button', { name: 'Speichern' }))
  await waitFor(() =>
    expect(saved(bridge)).toMatchObject([{ dossier: { twinning: expect.stringContaining('Jugendlager') } }]),
  )
})
