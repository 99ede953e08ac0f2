import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import type { Backup } from '#shared/contract/answers.ts'
import { err, ok } from '#shared/contract/result.ts'
import { type FakeBridge, fakeBridge, openState } from '#test/support/fake-bridge.ts'
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

const backup: Backup = {
  name: 'b-1',
  at: '2027-05-12T08:00:00Z',
  reason: 'daily',
  sequence: 12,
  bytes: 4_000,
}
const hennefBook = [{ folder: '/b', name: 'Stadt Hennef' }]
const damaged = err('book-damaged', { path: '/b', reason: 'checksum' })
const inputs = (node: FakeBridge, call: string) =>
  node.calls.flatMap(({ name, input }) => (name === call ? [input] : []))

test('a damaged book shows its backups, and goes on with the chosen one', async () => {
  const node = fakeBridge({
    state: { status: 'closed', recent: hennefBook },
    answers: {
      'book.open': () => damaged,
      'backups.list': () => ok([backup]),
      'backups.recover': ({ passphrase }) => (passphrase ? ok(openState) : err('passphrase-needed')),
    },
  })
  const { user } = await show(<StartPage first={undefined} recent={hennefBook} />, node)
  await user.click(await screen.findByRole('button', { name: /Stadt Hennef/ }))
  expect((await screen.findByRole('alert')).textContent).toContain('beschädigt (checksum)')
  await user.click(
    await screen.findByRole('button', { name: /^Mit dieser Sicherung weiterarbeiten: 12\.05\.2027/ }),
  )
  await user.type(await screen.findByLabelText(/^Passphrase oder/), 'Zwei Städte{Enter}')
  await waitFor(() =>
    expect(inputs(node, 'backups.recover')).toEqual([
      { folder: '/b', name: 'b-1' },
      { folder: '/b', name: 'b-1', passphrase: 'Zwei Städte' },
    ]),
  )
})

test('a book that was found damaged at the start offers its backups at once; one that is unreadable, too, stays there', async () => {
  const node = fakeBridge({
    state: { status: 'closed', recent: [] },
    answers: {
      'backups.list': () => ok([backup]),
      'backups.recover': ({ name }) => err('backup-unreadable', { name, reason: 'EIO' }),
    },
  })
  const { user } = await show(<StartPage first={damaged.error} recent={[]} />, node)
  await user.click(await screen.findByRole('button', { name: /^Mit dieser Sicherung/ }))
  expect(await screen.findByText(/Die Sicherung b-1 lässt sich nicht lesen/)).toBeTruthy()
  expect(screen.getByRole('button', { name: /^Mit dieser Sicherung/ })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Zurück' }))
  expect(await screen.findByRole('button', { name: 'Buch anlegen' })).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

test.each(['book-locked', 'lock-stale'] as const)(
  '%s: the book can be read beside the writer',
  async (code) => {
    const node = fakeBridge({
      state: { status: 'closed', recent: hennefBook },
      answers: {
        'book.open': ({ follow, takeOver }) =>
          follow || takeOver ? ok(openState) : err(code, { machine: 'rathaus-3', user: 'weber', since: '' }),
      },
    })
    const { user } = await show(<StartPage first={undefined} recent={hennefBook} />, node)
    await user.click(await screen.findByRole('button', { name: /Stadt Hennef/ }))
    await user.click(await screen.findByRole('button', { name: 'Nur lesen' }))
    expect(inputs(node, 'book.open').at(-1)).toEqual({ folder: '/b', follow: true })
  },
)

test('a lock that was left behind is taken over after asking', async () => {
  const node = fakeBridge({
    state: { status: 'closed', recent: hennefBook },
    answers: {
      'book.open': ({ takeOver }) =>
        takeOver ? ok(openState) : err('lock-stale', { machine: 'rathaus-3', user: 'weber', since: '' }),
    },
  })
  const { user } = await show(<StartPage first={undefined} recent={hennefBook} />, node)
  await user.click(await screen.findByRole('button', { name: /Stadt Hennef/ }))
  await user.click(await screen.findByRole('button', { name: 'Übernehmen' }))
  const dialog = await screen.findByRole('dialog')
  expect(inputs(node, 'book.open')).toHaveLength(1)
  await user.click(within(dialog).getByRole('button', { name: 'Übernehmen' }))
  await waitFor(() => expect(inputs(node, 'book.open').at(-1)).toEqual({ folder: '/b', takeOver: true }))
})

test('an exported book is read into a folder of its own, with its passphrase if it has one', async () => {
  const node = fakeBridge({
    state: { status: 'closed', recent: [] },
    answers: {
      'folders.suggest': ({ townName }) => ok({ folder: `/home/anna/Tessera/${townName}` }),
      'book.import': ({ folder, passphrase }) => {
        if (folder.endsWith('Hennef')) return err('book-exists', { path: folder })
        return passphrase ? ok(openState) : err('passphrase-needed')
      },
    },
  })
  const { user } = await show(<StartPage first={undefined} recent={[]} />, node)
  await user.click(await screen.findByRole('button', { name: 'Buch aus einer Datei einlesen …' }))
  await user.click(screen.getByRole('button', { name: 'Buch einlesen' }))
  expect((await screen.findAllByText('Bitte ausfüllen.')).length).toBe(2)
  expect(inputs(node, 'book.import')).toEqual([])

  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no file input')
  await user.upload(input, new File(['x'], 'Hennef.tessera'))
  const folder = screen.getByRole('textbox', { name: /^Ordner/ }) as HTMLInputElement
  await waitFor(() => expect(folder.value).toBe('/home/anna/Tessera/Hennef'))
  await user.click(screen.getByRole('button', { name: 'Buch einlesen' }))
  expect(await screen.findByText(/liegt schon ein Buch/)).toBeTruthy()
  await user.type(folder, ' 2')
  await user.click(screen.getByRole('button', { name: 'Buch einlesen' }))
  await user.type(await screen.findByLabelText(/^Passphrase oder/), 'Zwei Städte{Enter}')
  await waitFor(() =>
    expect(inputs(node, 'book.import').at(-1)).toEqual({
      folder: '/home/anna/Tessera/Hennef 2',
      base64: 'eA==',
      passphrase: 'Zwei Städte',
    }),
  )
})
