import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { err, ok } from '#shared/contract/result.ts'
import { fakeBridge, openState } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { BookNotices } from './book-notices.tsx'

const writer = { machine: 'rathaus-3', user: 'weber', since: '2027-05-14T08:00:00Z' }
const following = { ...openState, following: writer }

test('a book with nothing to say has no banner', async () => {
  await show(<BookNotices />)
  expect(screen.queryByRole('region', { name: 'Hinweise zum Buch' })).toBeNull()
})

test('says who writes since when, and opens for writing when the other is gone', async () => {
  let gone = false
  const bridge = fakeBridge({
    state: following,
    answers: { 'book.open': () => (gone ? ok(openState) : err('book-locked', { ...writer })) },
  })
  const { user } = await show(<BookNotices />, bridge)
  expect(
    await screen.findByText(/weber bearbeitet dieses Buch am Rechner rathaus-3, seit 14.05.2027/),
  ).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Zum Bearbeiten öffnen' }))
  expect(await screen.findByText('weber hat das Buch am Rechner rathaus-3 noch geöffnet.')).toBeTruthy()
  gone = true
  await user.click(screen.getByRole('button', { name: 'Zum Bearbeiten öffnen' }))
  await waitFor(() => expect(screen.queryByText(/bearbeitet dieses Buch/)).toBeNull())
})

test('a lock that nobody seems to hold is taken over only after asking', async () => {
  const bridge = fakeBridge({
    state: following,
    answers: {
      'book.open': ({ takeOver }) => (takeOver ? ok(openState) : err('lock-stale', { ...writer })),
    },
  })
  const { user } = await show(<BookNotices />, bridge)
  await user.click(await screen.findByRole('button', { name: 'Zum Bearbeiten öffnen' }))
  await user.click(await screen.findByRole('button', { name: 'Übernehmen' }))
  expect(await screen.findByText(/Nur wenn am Rechner rathaus-3 wirklich niemand mehr/)).toBeTruthy()
  expect(bridge.calls.filter(({ name }) => name === 'book.open')).toHaveLength(1)
  await user.click(screen.getAllByRole('button', { name: 'Übernehmen' }).at(-1) as HTMLElement)
  await waitFor(() =>
    expect(bridge.calls.at(-1)).toEqual({
      name: 'book.open',
      input: { folder: '/books/test', takeOver: true },
    }),
  )
})

test('each notice is said once and can be closed', async () => {
  const notices = [
    { code: 'torn-line', path: '/books/test/torn-1.ndjson' },
    { code: 'synchronised-folder', service: 'Nextcloud' },
    { code: 'backup-failed', reason: 'ENOSPC' },
  ] as const
  const { user } = await show(<BookNotices />, fakeBridge({ state: { ...openState, notices } }))
  expect(await screen.findByText(/liegt jetzt in \/books\/test\/torn-1.ndjson/)).toBeTruthy()
  expect(screen.getByText(/den Nextcloud abgleicht/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Sicherungen ansehen' }).getAttribute('href')).toContain(
    '/settings/backups',
  )
  const [first] = screen.getAllByRole('button', { name: 'Hinweis schließen' })
  await user.click(first as HTMLElement)
  expect(screen.queryByText(/torn-1.ndjson/)).toBeNull()
  expect(screen.getByText(/den Nextcloud abgleicht/)).toBeTruthy()
})
