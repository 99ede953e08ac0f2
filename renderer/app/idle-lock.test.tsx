import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ok } from '#shared/contract/result.ts'
import { usualWeights } from '#shared/domain/partner-match.ts'
import { fakeBridge, openState } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { IdleLock } from './idle-lock.tsx'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A book that locks after five minutes, beside a form in which somebody types. */
async function idleBook(encrypted = true, lockAfterMinutes: number | null = 5) {
  const bridge = fakeBridge({
    state: { ...openState, encrypted },
    settings: {
      language: 'de',
      colorScheme: 'light',
      lockAfterMinutes,
      boardZoom: 'normal',
      matchWeights: usualWeights,
    },
    answers: { 'secrets.lock': () => ok({ status: 'sealed', folder: '/b', name: 'Brunnenau' }) },
  })
  await show(
    <>
      <input aria-label="Notiz" />
      <IdleLock />
    </>,
    bridge,
  )
  await screen.findByRole('textbox')
  return { locked: () => bridge.calls.filter(({ name }) => name === 'secrets.lock').length }
}

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))
const asked = () => screen.queryByText('Ist jemand da?') !== null

test('a protected book asks after a while and locks half a minute later', async () => {
  const { locked } = await idleBook()
  await pass(265)
  expect(asked()).toBe(false)
  await pass(10)
  expect(asked()).toBe(true)
  expect(screen.getByText(/In 2\d Sekunden wird das Buch gesperrt/)).toBeTruthy()
  expect(locked()).toBe(0)
  await pass(25)
  expect(locked()).toBe(1)
  expect(asked()).toBe(false)
  await pass(600)
  expect(locked()).toBe(1)
})

test('keys and the mouse begin the time anew', async () => {
  const { locked } = await idleBook()
  for (const type of ['keyDown', 'pointerMove', 'pointerDown', 'wheel'] as const) {
    await pass(250)
    fireEvent[type](screen.getByRole('textbox'))
  }
  await pass(250)
  expect(asked()).toBe(false)
  expect(locked()).toBe(0)
})

test('the question is answered by a click or a key, not by a mouse that moves', async () => {
  const { locked } = await idleBook()
  for (const type of ['click', 'keyDown'] as const) {
    await pass(280)
    fireEvent.pointerMove(window)
    await pass(1)
    expect(asked()).toBe(true)
    fireEvent[type](screen.getByRole('button', { name: 'Weiterarbeiten' }))
    expect(asked()).toBe(false)
  }
  expect(locked()).toBe(0)
})

test('work in another window counts', async () => {
  const { locked } = await idleBook()
  await pass(280)
  const other = new BroadcastChannel('tessera-activity')
  other.postMessage(null)
  await vi.waitFor(() => expect(asked()).toBe(false))
  other.close()
  await pass(260)
  expect(locked()).toBe(0)
})

test('a computer that slept wakes up locked, whatever key woke it', async () => {
  const { locked } = await idleBook()
  vi.setSystemTime(Date.now() + 3600_000)
  fireEvent.keyDown(window, { key: 'a' })
  expect(locked()).toBe(1)
})

test.each([
  ['a book without a passphrase', false, 5],
  ['a machine that never locks', true, null],
])('%s is left open', async (_what, encrypted, minutes) => {
  const { locked } = await idleBook(encrypted, minutes)
  await pass(7200)
  expect(asked()).toBe(false)
  expect(locked()).toBe(0)
})
