import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { err, ok } from '#shared/contract/result.ts'
import { fakeBridge, openState } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { StartPage } from './start-page.tsx'

const hennef = {
  id: 7,
  name: 'Hennef',
  country: 'DE',
  region: 'Nordrhein-Westfalen',
  population: 45_409,
  latitude: 50.8,
  longitude: 7.3,
}

function bridge(created: 'ok' | 'exists' = 'ok') {
  return fakeBridge({
    state: { status: 'closed', recent: [] },
    answers: {
      'gazetteer.search': () => ok([hennef]),
      'folders.suggest': ({ townName }) => ok({ folder: `/home/anna/Tessera/${townName}` }),
      'book.create': ({ folder }) =>
        created === 'ok' ? ok({ ...openState, folder }) : err('book-exists', { path: folder }),
      'book.open': ({ folder }) => err('book-locked', { machine: 'rathaus-3', user: 'weber', since: folder }),
    },
  })
}

test('a new book needs three words: the town completes itself, office and folder follow it', async () => {
  const node = bridge()
  const { user } = await show(<StartPage first={undefined} recent={[]} />, node)
  await user.click(await screen.findByRole('button', { name: 'Buch anlegen' }))
  await user.type(screen.getByRole('textbox', { name: /^Ihre Stadt/ }), 'henn')
  await user.click(await screen.findByRole('option', { name: /Hennef/ }))
  const folder = screen.getByRole('textbox', { name: /^Ordner/ }) as HTMLInputElement
  await waitFor(() => expect(folder.value).toBe('/home/anna/Tessera/Hennef'))
  await user.click(screen.getByRole('button', { name: 'Buch anlegen' }))
  await waitFor(() =>
    expect(node.calls.find(({ name }) => name === 'book.create')?.input).toEqual({
      folder: '/home/anna/Tessera/Hennef',
      officeName: 'Hennef · Büro für Städtepartnerschaften',
      townName: 'Hennef',
      gazetteerId: 7,
    }),
  )
})

test('an error stands where it happened, and nothing typed is lost', async () => {
  const { user } = await show(<StartPage first={undefined} recent={[]} />, bridge('exists'))
  await user.click(await screen.findByRole('button', { name: 'Buch anlegen' }))
  const town = screen.getByRole('textbox', { name: /^Ihre Stadt/ }) as HTMLInputElement
  await user.type(town, 'Irgendwo')
  await waitFor(() =>
    expect((screen.getByRole('textbox', { name: /^Ordner/ }) as HTMLInputElement).value).not.toBe(''),
  )
  await user.click(screen.getByRole('button', { name: 'Buch anlegen' }))
  expect(await screen.findByText(/liegt schon ein Buch/)).toBeTruthy()
  expect(town.value).toBe('Irgendwo')
})

test('a book that somebody else has open says who', async () => {
  const { user } = await show(
    <StartPage first={undefined} recent={[{ folder: '/b', name: 'Stadt Hennef' }]} />,
    bridge(),
  )
  await user.click(await screen.findByRole('button', { name: /Stadt Hennef/ }))
  expect(await screen.findByText(/rathaus-3 bei weber/)).toBeTruthy()
})

test('a protected book asks for its passphrase and says at the field what is wrong with it', async () => {
  const node = fakeBridge({
    state: { status: 'closed', recent: [] },
    answers: {
      'book.open': ({ passphrase }) => {
        if (passphrase === undefined) return err('passphrase-needed')
        return passphrase === 'Zwei Städte, eine Brücke' ? ok(openState) : err('passphrase-wrong')
      },
    },
  })
  const { user } = await show(
    <StartPage first={undefined} recent={[{ folder: '/b', name: 'Stadt Hennef' }]} />,
    node,
  )
  await user.click(await screen.findByRole('button', { name: /Stadt Hennef/ }))
  expect(await screen.findByRole('heading', { name: 'Stadt Hennef' })).toBeTruthy()
  const field = screen.getByLabelText(/^Passphrase oder/) as HTMLInputElement
  expect(document.activeElement).toBe(field)
  await user.type(field, 'falsch{Enter}')
  expect(await screen.findByText(/weder die Passphrase noch/)).toBeTruthy()
  expect(field.value).toBe('falsch')
  await user.clear(field)
  await user.type(field, 'K7QF-2M9X-0B1D-WZ8H-3T5V-PRCE-4G6J-NSYA{Enter}')
  expect(await screen.findByText(/steckt ein Tippfehler/)).toBeTruthy()
  await user.clear(field)
  await user.type(field, 'Zwei Städte, eine Brücke{Enter}')
  await waitFor(() => expect(node.calls.filter(({ name }) => name === 'book.open')).toHaveLength(4))
  await waitFor(() => expect(field.value).toBe(''))
})
