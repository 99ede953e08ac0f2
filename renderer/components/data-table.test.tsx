import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { show } from '#test/support/render.tsx'

import { type Column, DataTable } from './data-table.tsx'

interface Row {
  readonly id: string
  readonly name: string
  readonly population: number | null
}

const rows: Row[] = [
  { id: 'l', name: 'Łódź', population: 670_000 },
  { id: 'a', name: 'Ålesund', population: null },
  { id: 'g', name: 'Großköllnbach', population: 900 },
  { id: 'e', name: 'Évry', population: 66_000 },
]
const columns: Column<Row>[] = [
  { id: 'name', header: 'Name', value: (row) => row.name },
  { id: 'population', header: 'Einwohner', value: (row) => row.population },
]
const shown = () => [...document.querySelectorAll('[data-open]')].map((button) => button.textContent)

async function table(onOpen: (row: Row) => void = () => {}, all: readonly Row[] = rows) {
  return show(
    <DataTable
      label="Städte"
      rows={all}
      columns={columns}
      rowId={(row) => row.id}
      onOpen={onOpen}
      empty={<p>Noch keine Stadt</p>}
    />,
  )
}

test('finds without accents and case, and says how many of all', async () => {
  const { user } = await table()
  await user.type(await screen.findByRole('textbox', { name: 'Suchen: Städte' }), 'lodz')
  await vi.waitFor(() => expect(shown()).toEqual(['Łódź']))
  expect(screen.getByText('1 von 4')).toBeTruthy()
  await user.clear(screen.getByRole('textbox', { name: 'Suchen: Städte' }))
  await user.type(screen.getByRole('textbox', { name: 'Suchen: Städte' }), 'grosskolln')
  await vi.waitFor(() => expect(shown()).toEqual(['Großköllnbach']))
})

test('sorts as the language sorts, numbers as numbers, what is missing last', async () => {
  const { user } = await table()
  await screen.findByRole('table')
  expect(shown()).toEqual(['Ålesund', 'Évry', 'Großköllnbach', 'Łódź'])
  await user.click(screen.getByRole('button', { name: 'Einwohner' }))
  expect(shown()).toEqual(['Großköllnbach', 'Évry', 'Łódź', 'Ålesund'])
  expect(screen.getByRole('columnheader', { name: 'Einwohner' }).getAttribute('aria-sort')).toBe('ascending')
  await user.click(screen.getByRole('button', { name: 'Einwohner' }))
  expect(shown()).toEqual(['Łódź', 'Évry', 'Großköllnbach', 'Ålesund'])
})

test('opens a row by click and by Enter, and the arrows walk', async () => {
  const onOpen = vi.fn()
  const { user } = await table(onOpen)
  await user.click(await screen.findByText('66.000'))
  expect(onOpen).toHaveBeenLastCalledWith(rows[3])
  screen.getByRole('button', { name: 'Ålesund' }).focus()
  await user.keyboard('{ArrowDown}')
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Évry'))
  await user.keyboard('{Enter}')
  expect(onOpen).toHaveBeenCalledTimes(2)
  expect(onOpen).toHaveBeenLastCalledWith(rows[3])
})

test('an empty list says how to begin', async () => {
  await table(() => {}, [])
  expect(await screen.findByText('Noch keine Stadt')).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
})
