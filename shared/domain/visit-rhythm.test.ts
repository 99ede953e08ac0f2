import { expect, test } from 'vitest'

import { aVisit } from '#test/builders/visit-records.ts'
import type { Visit } from '../records/visit.ts'
import { visitRhythm } from './visit-rhythm.ts'

const visit = (arrival: string, direction: Visit['direction'], kind: Visit['initiator']['kind']) =>
  aVisit({ id: arrival, arrival, departure: arrival, direction, initiator: { kind, name: '' } })

test('counts the visits of each year by direction and initiative, years of silence included', () => {
  const rhythm = visitRhythm([
    visit('2027-05-14', 'incoming', 'town'),
    visit('2025-05-01', 'outgoing', 'club'),
    visit('2025-09-01', 'outgoing', 'school'),
    visit('2025-10-01', 'outgoing', 'town'),
  ])
  const none = { town: 0, clubs: 0 }
  expect(rhythm).toEqual([
    { year: 2025, incoming: none, outgoing: { town: 1, clubs: 2 } },
    { year: 2026, incoming: none, outgoing: none },
    { year: 2027, incoming: { town: 1, clubs: 0 }, outgoing: none },
  ])
})

test('without visits there is no rhythm', () => {
  expect(visitRhythm([])).toEqual([])
})
