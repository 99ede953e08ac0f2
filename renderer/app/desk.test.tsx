import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { ok } from '#shared/contract/result.ts'
import { newTown } from '#shared/domain/new-book.ts'
import { fakeBridge, openState } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { Desk } from './desk.tsx'

test('a locked book leaves nothing of itself in the window, and comes back where one was', async () => {
  const bridge = fakeBridge({
    state: { ...openState, encrypted: true },
    records: { towns: [newTown('partner', 'partner', 'Bernay', null)] },
    answers: { 'book.open': () => ok({ ...openState, encrypted: true }) },
  })
  window.location.hash = '#/towns'
  const { user, replica } = await show(<Desk />, bridge)
  expect((await screen.findAllByText('Bernay')).length).toBeGreaterThan(0)

  act(() => bridge.tell({ type: 'book', state: { status: 'sealed', folder: '/b', name: 'Stadt Brunnenau' } }))
  await user.type(await screen.findByLabelText(/^Passphrase oder/), 'Zwei Städte, eine Brücke')
  expect(document.body.textContent).not.toContain('Bernay')
  expect(replica.book().towns.size).toBe(0)

  await user.keyboard('{Enter}')
  expect((await screen.findAllByText('Bernay')).length).toBeGreaterThan(0)
  expect(window.location.hash).toBe('#/towns')
})
