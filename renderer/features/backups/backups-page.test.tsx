import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import type { Backup, BookContent } from '#shared/contract/answers.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'
import { aPerson } from '#test/builders/visit-records.ts'
import { fakeBridge, openState } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { BackupsPage } from './backups-page.tsx'

const older: Backup = {
  name: 'older',
  at: '2027-05-12T08:00:00Z',
  reason: 'opened',
  sequence: 1_234,
  bytes: 2_345_678,
}
const newer: Backup = { ...older, name: 'newer', at: '2027-05-13T08:00:00Z', reason: 'by-hand' }

const anna = aPerson({ id: 'anna', givenName: 'Anna', familyName: 'Weber' })
const zoe = aPerson({ id: 'zoe', givenName: 'Zoé', familyName: 'Lefèvre' })
const jan = aPerson({ id: 'jan', givenName: 'Jan', familyName: 'Kowalski' })

/** A book in which Anna has married, Jan has come and Zoé was deleted since the backups. */
function bridgeWith(backups: readonly Backup[], state = openState) {
  const married = { ...anna, revision: 2, familyName: 'Roth', mobile: '0171' }
  const bridge = fakeBridge({
    records: { people: [married, jan] },
    state,
    answers: {
      'backups.list': () => ok([...backups]),
      'backups.make': () => ok(newer),
      'backups.read': async ({ name }) => {
        if (name !== 'older') return err('backup-unreadable', { name, reason: 'checksum' })
        const content = (await bridge.call('book.read', {})) as Result<BookContent>
        if (!content.ok) return content
        return ok({ ...content.value, collections: { ...content.value.collections, people: [anna, zoe] } })
      },
      'backups.restore': () =>
        bridge.commit([{ collection: 'people', put: { ...zoe, revision: 0 } }], 'backup-restored'),
      'book.export': () => ok({ name: 'Lindenau.tessera', base64: 'eA==' }),
    },
  })
  return bridge
}

test('lists the backups, the newest first, with when, why, how much and how large', async () => {
  await show(<BackupsPage />, bridgeWith([older, newer]))
  const rows = within(await screen.findByRole('list', { name: 'Vorhandene Sicherungen' })).getAllByRole(
    'listitem',
  )
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^13\.05\.2027.*von Hand angelegt · 1\.234 Änderungen · 2,35/),
    expect.stringMatching(/^12\.05\.2027.*beim Öffnen/),
  ])
  expect(screen.getByText('Im Ordner „backups“ des Buches: /books/test')).toBeTruthy()
})

test('says how to begin where there is none, and makes one', async () => {
  const bridge = bridgeWith([])
  const { user } = await show(<BackupsPage />, bridge)
  await user.click(await screen.findByRole('button', { name: 'Sicherung jetzt anlegen' }))
  expect(await screen.findByText('Sicherung angelegt')).toBeTruthy()
  expect(bridge.calls.filter(({ name }) => name === 'backups.list')).toHaveLength(2)
})

test('compares a backup with the book: numbers, names, fields', async () => {
  const { user } = await show(<BackupsPage />, bridgeWith([older]))
  await user.click(await screen.findByRole('button', { name: /^Mit der Sicherung vom 12\.05\.2027/ }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText('1 neu, 1 geändert, 1 gelöscht')).toBeTruthy()
  const lines = within(dialog)
    .getAllByRole('listitem', { hidden: true })
    .map((item) => item.textContent)
  expect(lines).toEqual(['Jan Kowalski', 'Anna Roth: Nachname, Mobil', 'Zoé Lefèvre'])
})

test('a backup that cannot be read says so', async () => {
  const { user } = await show(<BackupsPage />, bridgeWith([newer]))
  await user.click(await screen.findByRole('button', { name: /^Mit der Sicherung/ }))
  expect((await screen.findByRole('alert')).textContent).toContain('checksum')
})

test('restores after saying what happens, and the toast undoes it', async () => {
  const bridge = bridgeWith([older])
  const { user, replica } = await show(<BackupsPage />, bridge)
  await user.click(
    await screen.findByRole('button', { name: /^Die Sicherung vom 12\.05\.2027.* zurückholen/ }),
  )
  expect(await screen.findByText(/Der jetzige Stand wird vorher gesichert/)).toBeTruthy()
  expect(bridge.calls.some(({ name }) => name === 'backups.restore')).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Zurückholen' }))
  await waitFor(() => expect(replica.book().people.has('zoe')).toBe(true))
  await user.click(await screen.findByRole('button', { name: 'Rückgängig' }))
  await waitFor(() => expect(replica.book().people.has('zoe')).toBe(false))
})

test('saves the whole book as a file', async () => {
  URL.createObjectURL = () => 'blob:book'
  URL.revokeObjectURL = () => {}
  const { user } = await show(<BackupsPage />, bridgeWith([older], { ...openState, encrypted: true }))
  expect(await screen.findByText(/Die Datei ist verschlüsselt/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Buch als Datei speichern' }))
  expect(await screen.findByText('Lindenau.tessera gespeichert')).toBeTruthy()
})

test('a book that is only read here can be compared and exported, not restored', async () => {
  const following = { machine: 'rathaus-3', user: 'weber', since: '2027-05-14T08:00:00Z' }
  await show(<BackupsPage />, bridgeWith([older], { ...openState, following }))
  const disabled = (button: HTMLElement) => (button as HTMLButtonElement).disabled
  expect(disabled(await screen.findByRole('button', { name: /zurückholen/ }))).toBe(true)
  expect(disabled(screen.getByRole('button', { name: 'Sicherung jetzt anlegen' }))).toBe(true)
  expect(disabled(screen.getByRole('button', { name: /^Mit der Sicherung/ }))).toBe(false)
  expect(disabled(screen.getByRole('button', { name: 'Buch als Datei speichern' }))).toBe(false)
})
