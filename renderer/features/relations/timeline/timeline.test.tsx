import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { today } from '#renderer/components/today.ts'
import { addDays } from '#shared/domain/days.ts'
import { aRelation, aResolution, aTown } from '#test/builders/relation-records.ts'
import { aVisit } from '#test/builders/visit-records.ts'
import { fakeBridge } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { TimelinePanel } from './timeline-panel.tsx'

const relation = aRelation({ id: 'relation', townIds: ['partner'], since: '1987-05-14' })
const visit = (id: string, arrival: string) =>
  aVisit({ id, title: id, arrival, departure: arrival, townIds: ['partner'] })
const records = {
  towns: [aTown({ id: 'own', role: 'own' }), aTown({ id: 'partner' })],
  relations: [relation],
  resolutions: [aResolution({ id: 'council', body: 'Stadtrat', number: '12/87' })],
  visits: [visit('Chorreise', '1991-06-01'), visit('Gegenbesuch', addDays(today(), 30))],
}

test('today stands between what comes and what was', async () => {
  await show(<TimelinePanel relation={relation} />, fakeBridge({ records }))
  const timeline = await screen.findByRole('region', { name: 'Zeitstrahl' })
  const text = timeline.textContent
  expect(text.indexOf('Gegenbesuch')).toBeLessThan(text.indexOf('Heute'))
  expect(text).toMatch(/Heute.*Chorreise.*Beginn.*Stadtrat/)
})

test('what is shown can be narrowed to one kind', async () => {
  const { user } = await show(<TimelinePanel relation={relation} />, fakeBridge({ records }))
  await user.click(await screen.findByRole('radio', { name: 'Beschlüsse und Urkunden' }))
  const timeline = within(screen.getByRole('region', { name: 'Zeitstrahl' }))
  expect(timeline.getByText(/12\/87/)).toBeTruthy()
  expect(timeline.queryByText('Chorreise')).toBeNull()
})
