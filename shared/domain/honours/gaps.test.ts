import { describe, expect, test } from 'vitest'

import { anActivity, anAward } from '#test/builders/honours.ts'

import { honourCriteria } from '../../records/activity.ts'
import type { Award } from '../../records/award.ts'
import { emptyBook } from '../commit.ts'
import { applicationGaps } from './gaps.ts'

const complete = anAward({
  letter: 'Sehr geehrte …',
  summary: 'Warum wir',
  dossier: { twinning: 'Fahrten', europe: '', solidarity: '', membership: '' },
})

function bookWith(change: (book: ReturnType<typeof emptyBook>) => void = () => undefined) {
  const book = emptyBook()
  const own = { name: 'Lindenau', mayor: { name: 'Helga Brandscheid', sex: null, office: '' } }
  book.towns.set('own', { ...own, id: 'own' } as never)
  book.office.set('office', { id: 'office', ownTownId: 'own', signatory: 'Anna Weber' } as never)
  book.relations.set('r', { id: 'r', kind: 'partnership', status: 'active', townIds: ['own'] } as never)
  for (const criterion of honourCriteria)
    book.activities.set(criterion, anActivity({ id: criterion, criteria: [criterion] }))
  change(book)
  return book
}

const gaps = (award: Award, book = bookWith()) =>
  applicationGaps(book, award, '2026-11-23').map(({ what, needed }) => (needed ? `${what}!` : what))

describe('an application', () => {
  test('that is complete lacks nothing', () => expect(gaps(complete)).toEqual([]))

  // Letter of the mayor, summary and dossier are the parts of the file (S3, S9).
  test('without its texts lacks what must be there', () =>
    expect(gaps(anAward())).toEqual(['letter!', 'summary!', 'dossier!']))

  // "List of twin towns (≥ 1)": otherwise not eligible (S9).
  test('without a living partnership is not eligible', () => {
    const without = bookWith((book) => book.relations.clear())
    const dormant = bookWith((book) =>
      book.relations.set('r', { id: 'r', kind: 'partnership', status: 'dormant', townIds: [] } as never),
    )
    expect(gaps(complete, without)).toEqual(['partner!'])
    expect(gaps(complete, dormant)).toEqual(['partner!'])
  })

  // The dossier must follow the four criteria (S9, S17).
  test('with nothing under a criterion is warned', () => {
    const without = bookWith((book) => book.activities.delete('solidarity'))
    expect(applicationGaps(without, complete, '2026-11-23')).toEqual([
      { what: 'criterion', needed: false, criterion: 'solidarity' },
    ])
  })

  // The form asks for mayor and contact person (S9).
  test('is warned where nobody is named', () => {
    expect(
      gaps(
        complete,
        bookWith((book) => book.office.clear()),
      ),
    ).toEqual(['mayor', 'signatory'])
  })

  // The plaque goes to holders of the flag "for several years" (statutes 2005, S19); no number is found, and
  // Neustadt planned it two years after the flag (S17, S21, S22): a warning, not a bar.
  test.each([
    ['plaque', 'flag', 2026, ['soon']],
    ['plaque', 'flag', 2025, []],
    ['flag', 'diploma', 2026, []],
  ] as const)('for the %s after a %s of %s', (step, before, year, expected) => {
    const book = bookWith((one) =>
      one.awards.set('before', anAward({ id: 'before', step: before, state: 'awarded', year })),
    )
    expect(gaps({ ...complete, step }, book)).toEqual(expected)
  })

  test('that missed its deadline is told so', () => {
    expect(gaps({ ...complete, year: 2026 })).toEqual(['past-deadline'])
    expect(gaps({ ...complete, year: 2026, state: 'applied' })).toEqual([])
  })
})
