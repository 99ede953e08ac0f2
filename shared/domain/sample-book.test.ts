import { describe, expect, test } from 'vitest'

import { honourCriteria } from '../records/activity.ts'
import { parseChange } from '../records/change.ts'
import { relationKinds } from '../records/relation.ts'
import { applyChanges, emptyBook, prepareCommit } from './commit.ts'
import { sampleChanges } from './sample-book.ts'

function sampleBook(today: string) {
  let last = 0
  const changes = sampleChanges(today, () => `id-${++last}`)
  const book = emptyBook()
  const prepared = prepareCommit(book, changes)
  if (prepared.ok) applyChanges(book, prepared.value.changes)
  return { changes, prepared, book }
}

describe.each(['2026-11-23', '2028-02-29', '2027-01-01'])('the sample book on %s', (today) => {
  const { changes, prepared, book } = sampleBook(today)

  test('passes every schema and commits at once', () => {
    for (const change of changes) expect(parseChange(change)).not.toHaveProperty('problems')
    expect(prepared.ok).toBe(true)
  })

  test('has one of everything that there is to see', () => {
    const relations = [...book.relations.values()]
    expect(new Set(relations.map((relation) => relation.kind))).toEqual(new Set(relationKinds))
    expect([...book.towns.values()].filter((town) => town.role === 'candidate')).toHaveLength(1)
    expect(book.households.size).toBe(20)
    expect(book.resolutions.size).toBeGreaterThanOrEqual(4)
    for (const town of book.towns.values()) expect(town.mayor.name).not.toBe('')
  })

  test('has ten years of activities under each criterion, and holds the diploma', () => {
    const activities = [...book.activities.values()]
    const years = new Set(activities.map(({ date }) => Number(today.slice(0, 4)) - Number(date.slice(0, 4))))
    for (let ago = 1; ago <= 10; ago++) expect(years.has(ago), `${ago} years ago`).toBe(true)
    expect(new Set(activities.flatMap(({ criteria }) => criteria))).toEqual(new Set(honourCriteria))
    expect(activities.every(({ date }) => date <= today)).toBe(true)
    expect([...book.awards.values()]).toMatchObject([{ step: 'diploma', state: 'awarded' }])
  })

  test('has a visit to come whose guests have beds enough, and a past one that is placed', () => {
    const [past, coming] = [...book.visits.values()].sort((a, b) => a.arrival.localeCompare(b.arrival))
    expect(past && past.departure < today).toBe(true)
    expect(coming && coming.arrival > today).toBe(true)
    const days = (Date.parse(coming?.arrival ?? '') - Date.parse(today)) / 86_400_000
    expect(days).toBeGreaterThanOrEqual(28)
    expect(days).toBeLessThanOrEqual(42)
    const parties = [...book.parties.values()].filter((party) => party.visitId === coming?.id)
    const guests = parties.flatMap((party) => party.guests)
    expect(guests.length).toBeGreaterThanOrEqual(28)
    const offers = [...book.offers.values()].filter(
      (offer) => offer.visitId === coming?.id && offer.status === 'offered',
    )
    expect(offers.reduce((sum, offer) => sum + offer.hosting.maxGuests, 0)).toBeGreaterThan(guests.length)
    const pastParties = [...book.parties.values()].filter((party) => party.visitId === past?.id)
    for (const party of pastParties) {
      const placement = book.placements.get(party.id)
      const offer = book.offers.get(placement?.offerId ?? '')
      expect(Object.keys(placement?.beds ?? {})).toHaveLength(party.guests.length)
      for (const bed of Object.values(placement?.beds ?? {}))
        expect(offer?.hosting.rooms.some((room) => bed.startsWith(room.id))).toBe(true)
    }
  })
})
