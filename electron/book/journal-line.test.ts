import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Commit } from '#shared/domain/commit.ts'

import { decodeLines, encodeLine, firstSum, sealLine } from './journal-line.ts'
import { createSeal } from './seal.ts'

const commitAt = (sequence: number, label: string): Commit => ({
  sequence,
  at: '2027-05-14',
  by: 'weber@rathaus',
  label,
  changes: [],
})

/** A journal of commits with these labels, as bytes. */
function journalOf(labels: readonly string[], seal: Parameters<typeof sealLine>[1] | null = null) {
  let sum = firstSum('book')
  const pieces = labels.flatMap((label, index) => {
    const { entry, line } = encodeLine(commitAt(index + 1, label), sum)
    sum = entry.sum
    return [seal ? sealLine(line, seal) : line, Buffer.from('\n')]
  })
  return Buffer.concat(pieces)
}

function labelsOf(bytes: Buffer, previous = firstSum('book')) {
  const lines = decodeLines(bytes, previous, null)
  return typeof lines === 'number' ? lines : lines.entries.map(({ commit }) => commit.label)
}

describe('a journal', () => {
  it('says again what was written, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (labels) => {
        const wellFormed = labels.map((label) => label.toWellFormed())
        expect(labelsOf(journalOf(wellFormed))).toEqual(wellFormed)
      }),
    )
  })

  it('that continues another book is damaged from its first line', () => {
    expect(labelsOf(journalOf(['a', 'b']), firstSum('another'))).toBe(1)
  })

  it('misses no line and changes no order unnoticed', () => {
    const lines = journalOf(['a', 'b', 'c']).toString().trimEnd().split('\n')
    const joined = (...which: number[]) => Buffer.from(which.map((index) => `${lines[index]}\n`).join(''))
    expect(labelsOf(joined(0, 2))).toBe(2)
    expect(labelsOf(joined(0, 2, 1))).toBe(2)
    expect(labelsOf(joined(0, 1, 1))).toBe(3)
  })

  it('torn anywhere in its last line holds the lines before, and gives the torn bytes back', () => {
    const bytes = journalOf(['a', 'b'])
    const start = bytes.indexOf('\n') + 1
    for (let end = start + 1; end < bytes.length - 1; end++) {
      const lines = decodeLines(bytes.subarray(0, end), firstSum('book'), null)
      expect(lines).toMatchObject({ end: start - 1, unended: false, torn: bytes.subarray(start, end) })
    }
    expect(decodeLines(bytes.subarray(0, -1), firstSum('book'), null)).toMatchObject({
      end: bytes.length - 1,
      unended: true,
      torn: null,
    })
  })

  it('is read with its seal and not without, and holds the same chain', async () => {
    const { seal } = await createSeal('ein ganzer Satz', { N: 2 ** 10, r: 8, p: 1 })
    const sealed = journalOf(['geheim'], seal)
    expect(sealed.toString()).not.toContain('geheim')
    expect(labelsOf(sealed)).toBe(1)
    expect(decodeLines(sealed, firstSum('book'), seal)).toMatchObject({
      entries: [{ commit: { label: 'geheim' } }],
    })
  })
})
