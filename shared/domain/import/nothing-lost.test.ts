import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookWithVisit, importList } from '#test/support/import-list.ts'
import { parseChange } from '../../records/change.ts'
import { prepareCommit } from '../commit.ts'
import { fieldsOf, type ImportKind } from './fields.ts'
import { headingWords } from './heading-words.ts'
import { isKept, noteLine } from './read-rows.ts'

/** Cells as they occur, and cells that nobody has thought of. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '',
    'ja',
    'nein',
    '2',
    'D,E',
    'Katze',
    '2 Katzen',
    '1 DZ',
    'avec n° 2',
    'Fr+Sa',
    'alle',
    'egal',
    '12.03.1980',
    'Summe:',
    '0171-5550387',
    'Müller',
    'famille Müller',
    'a@example.org',
  ),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/\s+/g, ' ').trim()),
)

describe.each(['guests', 'households'] as const)('any list of %s', (kind: ImportKind) => {
  const fields = fieldsOf(kind).filter((field) => headingWords[field]?.de)
  const headings = [...fields.map((field) => headingWords[field]?.de?.[0] ?? ''), 'Was es sonst gibt']
  const row = fc.array(cell, { minLength: headings.length, maxLength: headings.length })

  test('comes in valid, every cell as a value, as a note or in a row that is listed', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const book = bookWithVisit()
        const { plan, list, changes } = importList(kind, [headings, ...rows], book)
        for (const change of changes) expect(parseChange(change)).not.toHaveProperty('problems')
        expect(prepareCommit(book, changes).ok).toBe(true)
        const told = new Set([
          ...list.skipped.map((skipped) => skipped.row),
          ...plan.out.map((out) => out.row),
          ...plan.drafts.map((draft) => draft.row),
        ])
        for (const index of rows.keys()) expect(told).toContain(index + 1)
        const merged = plan.out.length > 0
        const written = JSON.stringify(changes)
        for (const draft of plan.drafts)
          for (const drawn of draft.cells) {
            if (!merged) expect(drawn.text).toBe(rows[draft.row - 1]?.[drawn.column] ?? '')
            if (isKept(drawn.state))
              expect(written).toContain(JSON.stringify(noteLine(drawn.heading, drawn.text)).slice(1, -1))
            else if (drawn.state !== 'empty') expect(drawn.tokens.length).toBeGreaterThan(0)
          }
      }),
      { numRuns: 150 },
    )
  })
})
