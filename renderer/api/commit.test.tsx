import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { err } from '#shared/contract/result.ts'
import { newTown } from '#shared/domain/new-book.ts'
import { fakeBridge, openState } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { call } from './client.ts'
import { useCommit } from './commit.tsx'
import { useCollection } from './use-book.tsx'

/** A window in which towns can be added, removed and renamed by a call of its own. */
function Window() {
  const { save, remove, done } = useCommit()
  const towns = useCollection('towns')
  const add = (id: string) =>
    save('town-saved', [{ collection: 'towns', put: newTown(id, 'partner', id, null) }])
  const restore = async () => {
    const put = newTown('Restored', 'partner', 'Restored', null)
    done(await call('records.save', { label: 'backup-restored', changes: [{ collection: 'towns', put }] }), {
      tell: true,
    })
  }
  return (
    <>
      <p data-testid="towns">{[...towns.keys()].join(' ')}</p>
      {['A', 'B'].map((id) => (
        <button key={id} type="button" onClick={() => void add(id)}>
          {id}
        </button>
      ))}
      <button type="button" onClick={() => void remove('town-removed', 'towns', 'A')}>
        remove
      </button>
      <button type="button" onClick={() => void restore()}>
        restore
      </button>
      <input aria-label="text" />
      <input type="checkbox" aria-label="box" />
    </>
  )
}

const towns = () => screen.getByTestId('towns').textContent
const becomes = (text: string) => waitFor(() => expect(towns()).toBe(text))

async function start(bridge = fakeBridge()) {
  const { user } = await show(<Window />, bridge)
  await screen.findByTestId('towns')
  const press = async (...names: string[]) => {
    for (const name of names) await user.click(screen.getByRole('button', { name }))
  }
  const undo = () => user.keyboard('{Control>}z{/Control}')
  const redo = () => user.keyboard('{Control>}y{/Control}')
  return { bridge, user, press, undo, redo }
}

test('undoes step by step and redoes step by step, also a removal', async () => {
  const { user, press, undo, redo } = await start()
  await press('A', 'B', 'remove')
  await becomes('B')
  await undo()
  await becomes('B A')
  expect(await screen.findByText('Rückgängig gemacht: Stadt gelöscht')).toBeTruthy()
  await undo()
  await becomes('A')
  await redo()
  await becomes('A B')
  expect(await screen.findByText('Wiederholt: Stadt gespeichert')).toBeTruthy()
  await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
  await becomes('B')
  await redo()
  expect(await screen.findByText(/nichts, was sich wiederholen/)).toBeTruthy()
  await undo()
  await becomes('B A')
})

test('two presses at once are two steps', async () => {
  const { press, user } = await start()
  await press('A', 'B')
  await becomes('A B')
  await user.keyboard('{Control>}zz{/Control}')
  await becomes('')
})

test('something new clears what could be redone', async () => {
  const { press, undo, redo } = await start()
  await press('A')
  await becomes('A')
  await undo()
  await becomes('')
  await press('B')
  await becomes('B')
  await redo()
  expect(await screen.findByText(/nichts, was sich wiederholen/)).toBeTruthy()
  expect(towns()).toBe('B')
})

test('a restored backup can be undone, by its toast as well', async () => {
  const { press } = await start()
  await press('restore')
  await becomes('Restored')
  await press('Rückgängig')
  await becomes('')
})

test('what is impossible is said and dropped; what merely failed can be tried again', async () => {
  let refusal: 'undo-impossible' | 'disk-full' = 'undo-impossible'
  const bridge = fakeBridge({ answers: { 'commits.undo': () => err(refusal) } })
  const { press, undo } = await start(bridge)
  await press('A', 'B')
  await becomes('A B')
  await undo()
  expect(await screen.findByText(/lässt sich nicht mehr rückgängig machen/)).toBeTruthy()
  refusal = 'disk-full'
  await undo()
  await undo()
  await waitFor(() => expect(bridge.calls.filter(({ name }) => name === 'commits.undo')).toHaveLength(3))
  const asked = bridge.calls.flatMap(({ name, input }) => (name === 'commits.undo' ? [input] : []))
  expect(asked).toEqual([{ sequence: 2 }, { sequence: 1 }, { sequence: 1 }])
})

test('in a text field the keys belong to the text, in a checkbox to the book', async () => {
  const { user, bridge, press, undo } = await start()
  await press('A')
  await becomes('A')
  await user.click(screen.getByRole('textbox', { name: 'text' }))
  await undo()
  expect(bridge.calls.some(({ name }) => name === 'commits.undo')).toBe(false)
  await user.click(screen.getByRole('checkbox', { name: 'box' }))
  await undo()
  await becomes('')
})

test('another book has nothing to undo yet', async () => {
  const { bridge, press, undo } = await start()
  await press('A')
  await becomes('A')
  bridge.tell({ type: 'book', state: { status: 'closed', recent: [] } })
  bridge.tell({ type: 'book', state: { ...openState, folder: '/books/other', bookId: 'other' } })
  await undo()
  expect(await screen.findByText(/nichts, was sich rückgängig/)).toBeTruthy()
  expect(bridge.calls.some(({ name }) => name === 'commits.undo')).toBe(false)
})
