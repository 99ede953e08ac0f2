import { describe, expect, test } from 'vitest'

import { bookWithVisit, importList } from '#test/support/import-list.ts'
import { noDecisions } from './settle-rows.ts'

const headings = ['N°', 'Nom', 'Prénom', 'H/F', 'Voyage avec']

function link(
  rows: readonly (readonly string[])[],
  together: ReadonlyMap<number, 'together' | 'apart'> = new Map(),
) {
  const { plan } = importList('guests', [headings, ...rows], bookWithVisit(), { ...noDecisions, together })
  if (plan.kind !== 'guests') throw new Error('guests expected')
  return {
    parties: plan.parties.map(({ kind, rows: members }) => `${kind} ${members.join(' ')}`),
    doubts: plan.doubts.map(({ row, code, others }) => `${row} ${code} ${others.join(' ')}`.trim()),
    notes: plan.drafts.map(({ cells }) => cells[4]?.state),
  }
}

describe('who travels with whom', () => {
  test.each([
    [
      'a couple on neighbouring rows',
      [
        ['1', 'A', 'Eva', 'F', 'son mari'],
        ['2', 'A', 'Jo', 'H', 'son épouse'],
      ],
      ['couple 1 2'],
      [],
    ],
    [
      'a couple with two names',
      [
        ['1', 'A', 'Eva', 'F', 'son mari'],
        ['2', 'B', 'Jo', 'H', 'son épouse'],
      ],
      ['couple 1 2'],
      [],
    ],
    [
      'a couple of which one says it',
      [
        ['1', 'A', 'Eva', 'F', 'son mari'],
        ['2', 'A', 'Jo', 'H', ''],
      ],
      ['couple 1 2'],
      ['1 one-sided 2'],
    ],
    [
      'a husband who is not there',
      [
        ['1', 'A', 'Eva', 'F', 'son mari'],
        ['2', 'B', 'Jo', 'H', ''],
      ],
      ['single 1', 'single 2'],
      ['1 companion-not-found'],
    ],
    [
      'a husband who would be a woman',
      [
        ['1', 'A', 'Eva', 'F', 'son mari'],
        ['2', 'A', 'Ida', 'F', 'son mari'],
      ],
      ['single 1', 'single 2'],
      ['1 companion-not-found', '2 companion-not-found'],
    ],
    [
      'a family by name',
      [
        ['1', 'A', 'Eva', 'F', 'famille A'],
        ['2', 'B', 'Jo', 'H', ''],
        ['3', 'A', 'Tom', 'H', 'famille A'],
      ],
      ['family 1 3', 'single 2'],
      [],
    ],
    ['a family of one', [['1', 'A', 'Eva', 'F', 'famille A']], ['single 1'], ['1 family-alone']],
    [
      'friends by number',
      [
        ['1', 'A', 'Eva', 'F', 'avec n° 2'],
        ['2', 'B', 'Ida', 'F', 'avec n° 1'],
      ],
      ['friends 1 2'],
      [],
    ],
    [
      'a number that does not point back',
      [
        ['1', 'A', 'Eva', 'F', 'avec n° 2'],
        ['2', 'B', 'Ida', 'F', ''],
      ],
      ['friends 1 2'],
      ['1 one-sided 2'],
    ],
    [
      'a number that points elsewhere',
      [
        ['1', 'A', 'Eva', 'F', 'avec n° 2'],
        ['2', 'B', 'Ida', 'F', 'avec n° 3'],
        ['3', 'C', 'Lea', 'F', 'avec n° 2'],
      ],
      ['single 1', 'friends 2 3'],
      ['1 contradiction 2'],
    ],
    ['a number to itself', [['1', 'A', 'Eva', 'F', 'avec n° 1']], ['single 1'], ['1 self']],
    ['a number that is not there', [['1', 'A', 'Eva', 'F', 'avec n° 9']], ['single 1'], ['1 number-missing']],
    [
      'a number that is there twice',
      [
        ['1', 'A', 'Eva', 'F', 'avec n° 2'],
        ['2', 'B', 'Ida', 'F', ''],
        ['2', 'C', 'Lea', 'F', ''],
      ],
      ['single 1', 'single 2', 'single 3'],
      ['1 number-twice'],
    ],
    [
      'a number beside another name',
      [
        ['1', 'A', 'Eva', 'F', 'avec n° 2 Maria'],
        ['2', 'B', 'Ida', 'F', 'avec n° 1'],
      ],
      ['friends 1 2'],
      ['1 name-differs 2'],
    ],
    [
      'three by numbers',
      [
        ['1', 'A', 'Eva', 'F', 'avec 2, 3'],
        ['2', 'B', 'Ida', 'F', 'avec 1'],
        ['3', 'C', 'Lea', 'F', 'avec 1'],
      ],
      ['friends 1 2 3'],
      [],
    ],
    [
      'friends by name',
      [
        ['1', 'A', 'Eva', 'F', 'Ida B'],
        ['2', 'B', 'Ida', 'F', 'avec Eva'],
      ],
      ['friends 1 2'],
      [],
    ],
    ['a name that nobody has', [['1', 'A', 'Eva', 'F', 'Paul Z']], ['single 1'], ['1 companion-not-found']],
    ['alone', [['1', 'A', 'Eva', 'F', 'seul(e)']], ['single 1'], []],
  ])('%s', (_, rows, parties, doubts) => {
    const linked = link(rows)
    expect(linked.parties).toEqual(parties)
    expect(linked.doubts).toEqual(doubts)
  })

  test('is decided by the user where it is doubtful; the text stays a note either way', () => {
    const rows = [
      ['1', 'A', 'Eva', 'F', 'avec n° 2'],
      ['2', 'B', 'Ida', 'F', ''],
    ]
    expect(link(rows).notes).toEqual(['partly', 'empty'])
    const apart = link(rows, new Map([[1, 'apart']]))
    expect(apart.parties).toEqual(['single 1', 'single 2'])
    expect(apart.notes).toEqual(['not-understood', 'empty'])
  })
})
