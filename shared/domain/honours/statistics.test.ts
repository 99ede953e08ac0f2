import { describe, expect, test } from 'vitest'

import { anActivity } from '#test/builders/honours.ts'

import { activitiesUnder, activityNumbers, numbersByYear } from './statistics.ts'

const activities = [
  anActivity({ title: 'Fahrt', date: '2024-05', participants: 40, young: 12 }),
  anActivity({ title: 'Europatag', date: '2024-05-05', criteria: ['europe', 'twinning'], participants: 200 }),
  anActivity({ title: 'Hilfe', date: '2022', criteria: ['solidarity'] }),
  anActivity({ title: 'RGRE', date: '1991', criteria: ['membership'] }),
]

test('an activity with several criteria counts in each, but once in its year', () => {
  expect(numbersByYear(activities)).toEqual([
    {
      year: '2024',
      all: { activities: 2, participants: 240, young: 12 },
      criteria: { twinning: 2, europe: 1, solidarity: 0, membership: 0 },
    },
    {
      year: '2022',
      all: { activities: 1, participants: 0, young: 0 },
      criteria: { twinning: 0, europe: 0, solidarity: 1, membership: 0 },
    },
    {
      year: '1991',
      all: { activities: 1, participants: 0, young: 0 },
      criteria: { twinning: 0, europe: 0, solidarity: 0, membership: 1 },
    },
  ])
  expect(activityNumbers([])).toEqual({ activities: 0, participants: 0, young: 0 })
})

describe('an application shows', () => {
  const titles = (
    ...[award, criterion]: [Parameters<typeof activitiesUnder>[1], 'twinning' | 'membership']
  ) => activitiesUnder(activities, award, criterion).map(({ title }) => title)
  test('the activities of its years in their order', () => {
    expect(titles({ activitiesFrom: 2024, year: 2025 }, 'twinning')).toEqual(['Fahrt', 'Europatag'])
    expect(titles({ activitiesFrom: 2025, year: 2026 }, 'twinning')).toEqual([])
    expect(titles({ activitiesFrom: 2010, year: 2023 }, 'twinning')).toEqual([])
  })
  // Criterion 4 is a state, not an event (S9): a membership counts whenever it began. Ours to decide.
  test('a membership whenever it began', () => {
    expect(titles({ activitiesFrom: 2024, year: 2025 }, 'membership')).toEqual(['RGRE'])
  })
})
