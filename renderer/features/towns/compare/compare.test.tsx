import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { newBookChanges } from '#shared/domain/new-book.ts'
import { aTown } from '#test/builders/relation-records.ts'
import { fakeBridge } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { ComparePage } from './compare-page.tsx'

const [, office] = newBookChanges(
  { townName: 'Lindenau', officeName: 'Büro', town: null, language: 'de' },
  () => 'own',
)
const town = (id: string, population: number, structure: 'rural' | 'port') =>
  aTown({ id, name: id, role: 'candidate', population, structure: [structure], languages: [] })
const records = {
  office: office?.collection === 'office' && 'put' in office ? [office.put] : [],
  towns: [
    aTown({
      id: 'own',
      name: 'Lindenau',
      role: 'own',
      population: 10_000,
      structure: ['rural'],
      languages: [],
    }),
    town('Großhafen', 10_000, 'port'),
    town('Kleindorf', 1_000, 'rural'),
  ],
}
const order = () =>
  within(screen.getByRole('table', { name: 'Kandidatinnen vergleichen' }))
    .getAllByRole('columnheader')
    .slice(2)
    .map((head) => within(head).getByRole('link').textContent)

test('the candidates stand by rank, and another weight turns it round and is kept on this machine', async () => {
  const bridge = fakeBridge({ records })
  const { user } = await show(<ComparePage />, bridge)
  const population = await screen.findByRole('slider', { name: 'Größe' })
  // Size and structure weigh the same: 100 % and nothing against 10 % and all.
  expect(order()).toEqual(['Kleindorf', 'Großhafen'])
  screen.getByRole('slider', { name: 'Gepräge' }).focus()
  await user.keyboard('{Home}')
  expect(order()).toEqual(['Großhafen', 'Kleindorf'])
  expect(population.getAttribute('aria-valuenow')).toBe('3')
  expect(bridge.calls.findLast(({ name }) => name === 'settings.save')?.input).toMatchObject({
    matchWeights: { structure: 0, population: 3 },
  })
})
