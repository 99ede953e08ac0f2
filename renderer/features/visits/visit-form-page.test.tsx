import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { err } from '#shared/contract/result.ts'
import { newTown } from '#shared/domain/new-book.ts'
import { aParty, aVisit } from '#test/builders/visit-records.ts'
import { fakeBridge } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { EditVisitPage, NewVisitPage } from './visit-form-page.tsx'

vi.setConfig({ testTimeout: 30_000 })

const records = {
  towns: [newTown('town', 'partner', 'Valbrune', null)],
  visits: [aVisit()],
  parties: [aParty('p', ['a'], { nights: ['2027-05-15', '2027-05-16'] })],
}

test('the only partner town is taken for granted; dates are read as typed', async () => {
  const bridge = fakeBridge({ records: { towns: records.towns } })
  const { user, path } = await show(<NewVisitPage />, bridge)
  await user.type(await screen.findByLabelText(/Bezeichnung/), 'Bürgerfahrt 2027')
  await user.type(screen.getByRole('textbox', { name: /Ankunft/ }), '14.5.27')
  await user.type(screen.getByRole('textbox', { name: /Abreise/ }), '17. Mai 2027')
  await user.click(screen.getByText('Speichern'))
  await waitFor(() => expect(path()).toMatch(/^\/visits\/.+/))
  expect(bridge.calls.at(-1)).toMatchObject({
    name: 'records.save',
    input: {
      changes: [{ put: { townIds: ['town'], arrival: '2027-05-14', departure: '2027-05-17' } }],
    },
  })
})

test('a departure before the arrival is said at its field, and nothing typed is lost', async () => {
  const bridge = fakeBridge({ records, answers: { 'records.save': () => err('internal') } })
  const { user } = await show(<EditVisitPage visitId="visit" />, bridge)
  const departure = (await screen.findByRole('textbox', { name: /Abreise/ })) as HTMLInputElement
  await user.clear(departure)
  await user.type(departure, '12.05.2027')
  await user.click(screen.getByText('Speichern'))
  expect((await screen.findByRole('alert')).textContent).toContain('Das Ende liegt vor dem Beginn.')
  expect(departure.value).toBe('12.05.2027')
  expect(bridge.calls.some(({ name }) => name === 'records.save')).toBe(false)
})

test('a shorter visit takes its last night from the parties in the same commit', async () => {
  const bridge = fakeBridge({ records })
  const { user } = await show(<EditVisitPage visitId="visit" />, bridge)
  const departure = await screen.findByRole('textbox', { name: /Abreise/ })
  await user.clear(departure)
  await user.type(departure, '16.05.2027')
  await user.click(screen.getByText('Speichern'))
  await waitFor(() => expect(bridge.calls.at(-1)?.name).toBe('records.save'))
  expect(bridge.calls.at(-1)).toMatchObject({
    input: {
      changes: [
        { collection: 'visits', put: { departure: '2027-05-16' } },
        { collection: 'parties', put: { nights: ['2027-05-15'] } },
      ],
    },
  })
})
