import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { isKept, noteLine } from '#shared/domain/import/read-rows.ts'
import { parseChange } from '#shared/records/change.ts'
import { bookWithVisit, commit, importList, puts } from '#test/support/import-list.ts'

import { readSpreadsheet } from './read-spreadsheet.ts'

const samples = join(import.meta.dirname, '../../test/fixtures/samples')
function sheet(name: string, index = 0) {
  const read = readSpreadsheet(readFileSync(join(samples, name)), name)
  if (!read.ok) throw new Error(read.error.code)
  return read.value[index]?.rows ?? []
}

type Imported = ReturnType<typeof importList>
type Book = ReturnType<typeof bookWithVisit>

/** Every cell of the sheet is understood, in a note of the changes, or in a row that is listed. */
function expectNothingLost(rows: readonly (readonly string[])[], imported: Imported) {
  const { plan, list, changes, headingRow } = imported
  const out = new Set([headingRow, ...list.skipped.map(({ row }) => row)])
  const drafts = new Map(plan.drafts.map((draft) => [draft.row, draft]))
  const merged = new Map(plan.out.map((entry) => [entry.row, entry]))
  const text = JSON.stringify(changes)
  for (const [row, cells] of rows.entries()) {
    if (out.has(row)) continue
    if (merged.has(row)) {
      expect(merged.get(row)?.reason).toBe('merged')
      continue
    }
    const draft = drafts.get(row)
    for (const [column, cell] of cells.entries()) {
      if (cell === '') continue
      const drawn = draft?.cells[column]
      expect(drawn?.text, `row ${row}, column ${column}`).toBe(cell)
      if (drawn && isKept(drawn.state))
        expect(text).toContain(JSON.stringify(noteLine(drawn.heading, cell)).slice(1, -1))
      else expect(drawn?.tokens.length, `${row}/${column} ${cell}`).toBeGreaterThan(0)
    }
  }
}

function expectValid({ changes }: Imported) {
  for (const change of changes) expect(parseChange(change)).not.toHaveProperty('problems')
}

describe('the host list of the club', () => {
  const rows = sheet('gastgeber-2027.ods')
  const imported = importList('households', rows, bookWithVisit())
  const { plan, list, duplicates, changes } = imported
  const households = puts(changes, 'households')
  const offers = puts(changes, 'offers')
  const offerOf = (name: string) => {
    const household = households.find((each) => each.name.includes(name))
    return offers.find((offer) => offer.householdId === household?.id)
  }
  const noteOf = (name: string) => households.find((each) => each.name.includes(name))?.note

  test('comes in whole and passes the schemas', () => {
    expect(list.drafts).toHaveLength(29)
    expect(households).toHaveLength(28)
    expect(offers).toHaveLength(28)
    expectValid(imported)
    expectNothingLost(rows, imported)
    expect(() => commit(bookWithVisit(), changes)).not.toThrow()
  })

  test('lists title, empty rows and total as left out', () => {
    expect(list.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [0, 'above'],
      [1, 'above'],
      [2, 'empty'],
      [14, 'empty'],
      [34, 'empty'],
      [35, 'total'],
    ])
  })

  test('finds Müller and Mueller and joins them, with what differs as a note', () => {
    expect(duplicates).toEqual([
      { row: 33, other: { in: 'list', row: 4 }, evidence: ['name', 'phone', 'suspected'], proposal: 'merge' },
    ])
    expect(noteOf('Müller')).toContain('Vorname: Anna + Peter')
    expect(noteOf('Müller')).toContain('Straße: Marktstrasse 4')
    expect(offerOf('Müller')?.hosting.pets).toEqual(['cat'])
  })

  test.each([
    ['Schäfer', { maxGuests: 3, likes: 2, pets: ['cat'], languages: ['de', 'en'] }],
    ['Weiß', { stepFree: true, maxGuests: 1 }],
    ['Öztürk', { pets: ['cat', 'dog'], smoking: 'outside' }],
    ['Jürgens', { maxGuests: 1 }],
    ['Brüggemann', { languages: ['de', 'fr'], stepFree: false }],
    ['Çelik', { smoking: 'inside', stepFree: true }],
    ['Ebert', { maxGuests: 1, likes: 1 }],
    [
      'Lindqvist',
      { accepts: { men: 'rather-not', women: 'rather-not', children: 'yes', youth: 'yes', smokers: 'yes' } },
    ],
  ])('understands %s', (name, hosting) => {
    expect(offerOf(name)?.hosting).toMatchObject(hosting)
  })

  test('reads beds, nights, several hosts and the certificate', () => {
    expect(offerOf('Brüggemann')?.hosting.rooms.map(({ single, double }) => [single, double])).toEqual([
      [0, 1],
      [1, 0],
    ])
    expect(offerOf('Brüggemann')?.nights).toEqual(['2027-05-15', '2027-05-16'])
    expect(offerOf('Öztürk')?.nights).toEqual(['2027-05-14', '2027-05-15'])
    expect(offerOf('Schäfer')?.nights).toBeNull()
    const hofstatter = households.find((each) => each.name === 'Familie Hofstätter')
    expect(hofstatter?.hostIds).toHaveLength(2)
    expect(households.find((each) => each.name === 'Familie Kowalski')?.clearance).toEqual({
      seenOn: '2026-02-01',
      validUntil: null,
      seenBy: 'Liste',
    })
    expect(offerOf('Schäfer')?.hosting.accepts.men).toBe('no')
  })

  test('keeps as notes what has no rule', () => {
    expect(noteOf('Kowalski')).toBe(
      'Tiere: Hund (draußen)\nTreppe: 2. Stock\nnimmt auf: Ehepaar\nBemerkung: Führungszeugnis liegt vor 02/26',
    )
    expect(noteOf('Weiß')).toContain('Wunschgast: wie letztes Jahr: Lefèvre')
    expect(plan.doubts).toContainEqual({ row: 11, code: 'more-guests-than-beds', text: '3 > 1', others: [] })
  })
})

describe('the participants from Bernay, after the hosts', () => {
  const rows = sheet('participants-bernay.xlsx')
  const youngRows = sheet('participants-bernay.xlsx', 1)
  let book: Book
  let adults: Imported
  let young: Imported
  beforeAll(() => {
    book = bookWithVisit()
    commit(book, importList('households', sheet('gastgeber-2027.ods'), book).changes)
    adults = importList('guests', rows, book)
    commit(book, adults.changes)
    young = importList('guests', youngRows, book)
    commit(book, young.changes)
  })
  const kinds = (imported: Imported) => {
    const counts: Record<string, number> = {}
    for (const { kind } of puts(imported.changes, 'parties')) counts[kind] = (counts[kind] ?? 0) + 1
    return counts
  }

  test('come in whole: 36 adults, 8 young people', () => {
    expect(adults.list.drafts).toHaveLength(37)
    expect(puts(adults.changes, 'people')).toHaveLength(36)
    expect(kinds(adults)).toEqual({ couple: 11, single: 10, family: 1 })
    expect(puts(young.changes, 'people')).toHaveLength(8)
    expect(kinds(young)).toEqual({ friends: 4 })
    for (const imported of [adults, young]) expectValid(imported)
    expectNothingLost(rows, adults)
    expectNothingLost(youngRows, young)
  })

  test('find the person who is there twice, by „voir n° 1“', () => {
    expect(adults.duplicates).toEqual([
      {
        row: 39,
        other: { in: 'list', row: 3 },
        evidence: ['name', 'refers', 'suspected'],
        proposal: 'merge',
      },
    ])
    const zoe = puts(adults.changes, 'people').find(
      (person) => person.familyName === 'Lefèvre' && person.givenName === 'Zoé',
    )
    const guest = puts(adults.changes, 'parties')
      .flatMap((party) => party.guests)
      .find((each) => each.personId === zoe?.id)
    expect(guest?.note).toBe('Remarques: doublon ?\nPrénom: Aurelie\nNé(e) le: voir n° 1')
  })

  test('travel as couples and as a family', () => {
    const people = new Map(puts(adults.changes, 'people').map((person) => [person.id, person]))
    const named = (party: ReturnType<typeof puts<'parties'>>[number]) =>
      party.guests.map(
        (guest) => `${people.get(guest.personId)?.givenName} ${people.get(guest.personId)?.familyName}`,
      )
    const parties = puts(adults.changes, 'parties')
    for (const couple of parties.filter((party) => party.kind === 'couple')) {
      const [one, other] = couple.guests.map((guest) => people.get(guest.personId))
      expect(one?.familyName).toBe(other?.familyName)
      expect([one?.sex, other?.sex].sort()).toEqual(['f', 'm'])
    }
    expect(parties.filter((party) => party.kind === 'family').map(named)).toEqual([
      ['Sylvie Guérin', 'Marc Guérin', 'Léa Guérin', 'Tom Guérin'],
    ])
    expect([...people.values()].find((person) => person.givenName === 'Tom')?.born).toBe('2019')
  })

  test('wish for hosts who are in the book', () => {
    const wishes = puts(adults.changes, 'parties').flatMap((party) => party.wishes)
    expect(wishes.map((id) => book.households.get(id)?.name).sort()).toEqual([
      'Familie Jürgens',
      'Familie Müller',
      'Familie Schmitz',
    ])
  })

  test('a second import of the same list adds nobody', () => {
    const again = importList('guests', rows, book)
    expect(puts(again.changes, 'people').filter((person) => person.revision === 0)).toEqual([])
    expect(puts(again.changes, 'parties').filter((party) => party.revision === 0)).toEqual([])
  })
})

describe('the guests from Nowy Dwór', () => {
  const rows = sheet('goscie-nowy-dwor.csv')
  const imported = importList('guests', rows, bookWithVisit())
  const people = puts(imported.changes, 'people')
  const guests = puts(imported.changes, 'parties').flatMap((party) => party.guests)

  test('come in whole: 14 people in 11 parties', () => {
    expect(people).toHaveLength(14)
    expect(
      puts(imported.changes, 'parties')
        .map((party) => party.guests.length)
        .sort(),
    ).toEqual([...[1, 1, 1, 1, 1, 1, 1, 1], ...[2, 2, 2]])
    expect(imported.duplicates).toEqual([])
    expectValid(imported)
    expectNothingLost(rows, imported)
  })

  test('room mates who are named by one side only, or otherwise by the other, are doubts', () => {
    expect(imported.plan.doubts.map(({ row, code, together }) => [row, code, together])).toEqual([
      [3, 'one-sided', true],
      [7, 'one-sided', true],
      [8, 'contradiction', false],
      [11, 'one-sided', true],
    ])
  })

  test('ages, diets, allergies and the wheelchair are understood', () => {
    expect(people[0]).toMatchObject({ familyName: 'Kąkol', born: '1983', sex: 'f', languages: ['pl', 'en'] })
    expect(guests.filter((guest) => guest.mobility === 'step-free')).toHaveLength(2)
    expect(guests.filter((guest) => guest.allergies.includes('dog'))).toHaveLength(4)
    expect(guests.filter((guest) => guest.dietNote === 'orzechy')).toHaveLength(5)
    expect(guests.some((guest) => guest.note.includes('Uwagi: "wózek inwalidzki", parter'))).toBe(true)
  })
})
