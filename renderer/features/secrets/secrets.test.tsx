import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Settings } from '#shared/contract/answers.ts'
import { err, ok } from '#shared/contract/result.ts'
import { usualWeights } from '#shared/domain/partner-match.ts'
import { writeRecoveryCode } from '#shared/domain/recovery-code.ts'
import { type FakeBridge, fakeBridge, openState } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { SecretsPage } from './secrets-page.tsx'
import { UnlockPage } from './unlock-page.tsx'

const passphrase = 'Zwei Städte, eine Brücke'
const code = writeRecoveryCode(Array.from({ length: 26 }, (_, index) => index))
const following = { machine: 'rathaus-3', user: 'weber', since: '2027-01-01T12:00:00Z' }

/** A Node side that knows one passphrase and tells every change of state, as the real one does. */
function node(options: { readonly encrypted?: boolean; readonly settings?: Settings } = {}): FakeBridge {
  const { encrypted = false, ...others } = options
  const bridge = fakeBridge({
    ...others,
    state: { ...openState, encrypted },
    answers: {
      'secrets.set': () => {
        bridge.tell({ type: 'book', state: { ...openState, encrypted: true } })
        return ok({ recoveryCode: code })
      },
      'secrets.change': ({ current }) => (current === passphrase ? ok(null) : err('passphrase-wrong')),
      'secrets.remove': ({ current }) => {
        if (current !== passphrase) return err('passphrase-wrong')
        bridge.tell({ type: 'book', state: openState })
        return ok(null)
      },
      'secrets.lock': () => ok({ status: 'sealed', folder: '/books/test', name: 'Brunnenau' }),
      'documents.pdf': () => err('document-failed', { message: 'x' }),
      'book.open': ({ passphrase: tried }) =>
        tried === passphrase ? ok(openState) : err('passphrase-wrong'),
      'book.close': () => ok({ status: 'closed', recent: [] }),
    },
  })
  return bridge
}

const field = (label: RegExp) => screen.findByLabelText(label) as Promise<HTMLInputElement>
const callsOf = (bridge: FakeBridge, name: string) =>
  bridge.calls.filter((made) => made.name === name).map(({ input }) => input)

async function typePassphrase(user: Awaited<ReturnType<typeof show>>['user'], first: string, again: string) {
  await user.type(await field(/^Neue Passphrase\s*\*?$/), first)
  await user.type(await field(/^Neue Passphrase wiederholen/), again)
}

test('a new passphrase is long and typed twice alike; what it is made of does not matter', async () => {
  const bridge = node()
  const { user } = await show(<SecretsPage />, bridge)
  await typePassphrase(user, 'kurz', 'kurz')
  expect(screen.getByText('Noch 11 Zeichen bis zur Mindestlänge')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Buch verschlüsseln' }))
  expect(await screen.findByText(/mindestens 15 Zeichen/)).toBeTruthy()

  await typePassphrase(user, 'kurzkurzkurz', 'kurzkurzkurx')
  await user.click(screen.getByRole('button', { name: 'Buch verschlüsseln' }))
  expect(await screen.findByText('Die beiden Eingaben sind nicht gleich.')).toBeTruthy()
  expect((await field(/^Neue Passphrase\s*\*?$/)).value).toBe('kurzkurzkurzkurz')
  expect(callsOf(bridge, 'secrets.set')).toEqual([])

  await user.type(await field(/^Neue Passphrase wiederholen/), '{Backspace}z')
  await user.click(screen.getByRole('button', { name: 'Buch verschlüsseln' }))
  await waitFor(() => expect(callsOf(bridge, 'secrets.set')).toEqual([{ passphrase: 'kurzkurzkurzkurz' }]))
})

test('the recovery code stands there until it is kept, and only once', async () => {
  const bridge = node()
  const { user } = await show(<SecretsPage />, bridge)
  await typePassphrase(user, passphrase, passphrase)
  await user.click(screen.getByRole('button', { name: 'Buch verschlüsseln' }))
  const groups = within(await screen.findByRole('list', { name: 'Wiederherstellungscode' }))
  expect(
    groups
      .getAllByRole('listitem')
      .map((group) => group.textContent)
      .join('-'),
  ).toBe(code)

  await user.click(screen.getByRole('button', { name: 'Blatt als PDF speichern' }))
  await waitFor(() => expect(callsOf(bridge, 'documents.pdf')).toEqual([{ kind: 'recovery-sheet', code }]))

  await user.click(screen.getByRole('button', { name: 'Fertig' }))
  expect(await screen.findByText('Bitte bestätigen.')).toBeTruthy()
  await user.click(screen.getByRole('checkbox'))
  await user.click(screen.getByRole('button', { name: 'Fertig' }))
  expect(await screen.findByText(/ohne Passphrase nicht lesbar/)).toBeTruthy()
  expect(document.body.textContent).not.toContain(code.slice(0, 4))
})

test('leaving the code asks first, in its own words', async () => {
  const bridge = node()
  const { user, path } = await show(<SecretsPage />, bridge)
  await typePassphrase(user, passphrase, passphrase)
  await user.click(screen.getByRole('button', { name: 'Buch verschlüsseln' }))
  await screen.findByRole('list', { name: 'Wiederherstellungscode' })
  await user.click(screen.getByRole('link', { name: 'Einstellungen' }))
  await user.click(await screen.findByRole('button', { name: 'Zurück zum Code' }))
  expect(path()).toBe('/here')
  await user.click(screen.getByRole('link', { name: 'Einstellungen' }))
  await user.click(await screen.findByRole('button', { name: 'Trotzdem verlassen' }))
  await waitFor(() => expect(path()).toBe('/settings'))
})

test('a wrong passphrase is said at its field, keeps what was typed, and is told nowhere else', async () => {
  const bridge = node({ encrypted: true })
  const { user } = await show(<SecretsPage />, bridge)
  const change = within(await screen.findByRole('region', { name: 'Passphrase ändern' }))
  await user.type(change.getByLabelText(/^Jetzige Passphrase/), 'falsch geraten')
  await typePassphrase(user, 'Drei Städte, zwei Brücken', 'Drei Städte, zwei Brücken')
  await user.click(change.getByRole('button', { name: 'Passphrase ändern' }))
  expect(await change.findByText(/weder die Passphrase noch/)).toBeTruthy()
  const current = change.getByLabelText(/^Jetzige Passphrase/) as HTMLInputElement
  expect(document.activeElement).toBe(current)
  expect(current.value).toBe('falsch geraten')
  expect(document.body.textContent).not.toContain('falsch geraten')

  await user.clear(current)
  await user.type(current, passphrase)
  await user.click(change.getByRole('button', { name: 'Passphrase ändern' }))
  expect(await screen.findByText('Die Passphrase ist geändert.')).toBeTruthy()
  await waitFor(() => expect(current.value).toBe(''))
  expect(document.body.textContent).not.toContain('Brücke')
})

test('the protection is removed by the present passphrase', async () => {
  const { user } = await show(<SecretsPage />, node({ encrypted: true }))
  const remove = within(await screen.findByRole('region', { name: 'Schutz aufheben' }))
  await user.type(remove.getByLabelText(/^Jetzige Passphrase/), passphrase)
  await user.click(remove.getByRole('button', { name: 'Schutz aufheben' }))
  expect(await screen.findByText(/Wer an seine Dateien kommt, kann sie lesen/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Buch verschlüsseln' })).toBeTruthy()
})

test('a secret can be seen while it is typed, by keyboard as well', async () => {
  const { user } = await show(<UnlockPage folder="/b" name="Brunnenau" />, node())
  const secret = await field(/^Passphrase oder/)
  expect(secret.type).toBe('password')
  await user.type(secret, 'geheim')
  await user.tab()
  await user.keyboard('{Enter}')
  expect(secret.type).toBe('text')
  expect(screen.getByRole('button', { name: 'Eingabe verbergen' })).toBeTruthy()
})

test('locking: now, or after minutes that the machine remembers, also unusual ones', async () => {
  const settings: Settings = {
    language: 'de',
    colorScheme: 'light',
    lockAfterMinutes: 7,
    boardZoom: 'normal',
    matchWeights: usualWeights,
  }
  const bridge = node({ encrypted: true, settings })
  const { user } = await show(<SecretsPage />, bridge)
  const after = (await screen.findByRole('combobox', { name: /Von selbst sperren/ })) as HTMLInputElement
  expect(after.value).toBe('nach 7 Minuten')
  await user.click(after)
  await user.click(await screen.findByRole('option', { name: 'nach 15 Minuten' }))
  await waitFor(() =>
    expect(callsOf(bridge, 'settings.save')).toEqual([{ ...settings, lockAfterMinutes: 15 }]),
  )
  await user.click(screen.getByRole('button', { name: 'Jetzt sperren' }))
  await waitFor(() => expect(callsOf(bridge, 'secrets.lock')).toEqual([{}]))
})

test('a book that another machine writes can be locked, but its passphrase is changed there', async () => {
  const bridge = node()
  await show(<SecretsPage />, bridge)
  await screen.findByRole('button', { name: 'Buch verschlüsseln' })
  bridge.tell({ type: 'book', state: { ...openState, encrypted: true, following } })
  expect(await screen.findByText(/lässt sich nur dort ändern/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Jetzt sperren' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Schutz aufheben' })).toBeNull()
})

test('a locked book opens by its passphrase, or gives way to another one', async () => {
  const bridge = node()
  const { user } = await show(<UnlockPage folder="/books/test" name="Brunnenau" />, bridge)
  const secret = await field(/^Passphrase oder/)
  expect(document.activeElement).toBe(secret)
  expect(document.title).toBe('Brunnenau – Tessera')
  await user.type(secret, '{Enter}')
  expect(await screen.findByText('Bitte ausfüllen.')).toBeTruthy()
  await user.type(secret, 'falsch{Enter}')
  expect(await screen.findByText(/weder die Passphrase noch/)).toBeTruthy()
  await user.clear(secret)
  await user.type(secret, `${passphrase}{Enter}`)
  await waitFor(() =>
    expect(callsOf(bridge, 'book.open')).toEqual([
      { folder: '/books/test', passphrase: 'falsch' },
      { folder: '/books/test', passphrase },
    ]),
  )
  await user.click(screen.getByRole('button', { name: 'Anderes Buch' }))
  await waitFor(() => expect(callsOf(bridge, 'book.close')).toEqual([{}]))
})
