import { describe, expect, test } from 'vitest'

import { bookWithVisit, commit, importList, puts } from '#test/support/import-list.ts'
import { noDecisions } from './settle-rows.ts'

const guestHeadings = ['Nachname', 'Vorname', 'Geburtsdatum', 'Telefon', 'Bemerkung']
const hostHeadings = ['Name', 'Vorname', 'Straße', 'Telefon', 'Betten', 'Nächte']

function proposals(kind: 'guests' | 'households', rows: readonly (readonly string[])[]) {
  const headings = kind === 'guests' ? guestHeadings : hostHeadings
  return importList(kind, [headings, ...rows], bookWithVisit()).duplicates.map(
    ({ row, other, proposal }) => `${row}~${other.in === 'list' ? other.row : other.name} ${proposal}`,
  )
}

describe('the same guest twice in the list', () => {
  test.each([
    [
      'in other spelling',
      [
        ['Müller', 'Jörg', '', ''],
        ['MUELLER', 'Joerg', '', ''],
      ],
      ['2~1 merge'],
    ],
    [
      'with another given name',
      [
        ['Lefèvre', 'Zoé', '', ''],
        ['Lefèvre', 'Théo', '', ''],
      ],
      [],
    ],
    [
      'with another birth date',
      [
        ['René', 'Jo', '09.03.1958', ''],
        ['René', 'Jo', '12.05.1957', ''],
      ],
      [],
    ],
    [
      'with a slip in the birth date',
      [
        ['René', 'Jo', '09.03.1958', ''],
        ['René', 'Jo', '09.03.1985', ''],
      ],
      ['2~1 both'],
    ],
    [
      'a couple with one telephone',
      [
        ['A', 'Eva', '', '02242 4711'],
        ['A', 'Jo', '', '02242 4711'],
      ],
      [],
    ],
    [
      'one letter wrong, same telephone',
      [
        ['Kowalski', 'Eva', '', '02242 4711'],
        ['Kowalsky', 'Eva', '', '0049 2242 4711'],
      ],
      ['2~1 merge'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(proposals('guests', rows)).toEqual(expected)
  })
})

describe('the same household twice in the list', () => {
  test.each([
    [
      'in two spellings',
      [
        ['Müller', 'Anna', 'Marktstr. 4', '02242 / 4711'],
        ['Mueller', 'Peter', 'Marktstrasse 4', '02242/4711'],
      ],
      ['2~1 merge'],
    ],
    [
      'neighbours with one telephone',
      [
        ['Müller', 'Anna', '', '02242/4711'],
        ['Schmitz', 'Ida', '', '02242/4711'],
      ],
      [],
    ],
    [
      'of one name elsewhere',
      [
        ['Müller', 'Anna', 'Weg 1', '1234567'],
        ['Müller', 'Ida', 'Weg 2', '7654321'],
      ],
      [],
    ],
    [
      'a family that may be any of the name',
      [
        ['Müller', 'Anna', 'Weg 1', ''],
        ['Müller', 'Familie', 'Weg 2', ''],
      ],
      ['2~1 both'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(proposals('households', rows)).toEqual(expected)
  })
})

describe('somebody who is in the book', () => {
  const list = [guestHeadings, ['Lefèvre', 'Zoé', '22.03.1950', '02242 4711', 'singt']]

  test('is completed; what the list says otherwise is a note', () => {
    const book = bookWithVisit()
    commit(
      book,
      importList('guests', [guestHeadings, ['LEFEVRE', 'Zoe', '1950', '02242 9999', '']], book).changes,
    )
    const imported = importList('guests', list, book)
    expect(imported.duplicates[0]).toMatchObject({ other: { in: 'book' }, proposal: 'merge' })
    const [person] = puts(imported.changes, 'people')
    expect(person).toMatchObject({ revision: 1, born: '1950-03-22', phone: '02242 9999' })
    const [party] = puts(imported.changes, 'parties')
    expect(party?.revision).toBe(1)
    expect(party?.guests).toHaveLength(1)
    expect(party?.guests[0]?.note).toBe('Bemerkung: singt\nTelefon: 02242 4711')
  })

  test('is a person of its own, or left out, if the user says so', () => {
    const book = bookWithVisit()
    commit(book, importList('guests', list, book).changes)
    const decide = (decision: 'both' | 'skip') =>
      importList('guests', list, book, { ...noDecisions, duplicates: new Map([[1, decision]]) })
    expect(puts(decide('both').changes, 'people').map((person) => person.revision)).toEqual([0])
    expect(puts(decide('skip').changes, 'people')).toEqual([])
    expect(decide('skip').plan.out).toEqual([{ row: 1, reason: 'duplicate', into: null }])
  })

  test('a household keeps what it is and offers what the new list says', () => {
    const book = bookWithVisit()
    const host = ['Müller', 'Anna', 'Marktstr. 4', '02242 4711', '1 DZ', 'alle']
    commit(book, importList('households', [hostHeadings, host], book).changes)
    const again = importList(
      'households',
      [hostHeadings, ['Mueller', 'Anna', 'Marktstraße 4', '02242/4711', '2 EZ', 'Fr']],
      book,
    )
    const [household] = puts(again.changes, 'households')
    const [offer] = puts(again.changes, 'offers')
    expect(household?.hosting.rooms).toMatchObject([{ double: 1 }])
    expect(household?.note).toContain('Straße: Marktstraße 4')
    expect(offer).toMatchObject({ revision: 1, nights: ['2027-05-14'] })
    expect(offer?.hosting.rooms).toMatchObject([{ single: 1 }, { single: 1 }])
    expect(puts(again.changes, 'people')).toEqual([])
  })
})
