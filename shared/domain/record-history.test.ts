import { describe, expect, it } from 'vitest'

import type { RecordVersion } from '../contract/answers.ts'
import { tellVersions } from './record-history.ts'

function version(sequence: number, label: string, undoes?: number): RecordVersion {
  return { sequence, at: '', by: '', label, ...(undoes && { undoes }), before: null, after: null }
}

const told = (...versions: RecordVersion[]) =>
  tellVersions(versions).map(
    ({ version: { sequence }, way, label, undone }) =>
      `${sequence} ${way} ${label}${undone ? ' (undone)' : ''}`,
  )

describe('the versions of a record', () => {
  it('stand with the newest first', () => {
    expect(told(version(1, 'a'), version(4, 'b'))).toEqual(['4 did b', '1 did a'])
  })

  it('name what they undo, and are marked where they were undone', () => {
    expect(told(version(1, 'a'), version(2, 'b'), version(3, 'undo', 2))).toEqual([
      '3 undid b',
      '2 did b (undone)',
      '1 did a',
    ])
  })

  it('what was done again stands again', () => {
    expect(told(version(2, 'b'), version(3, 'undo', 2), version(4, 'undo', 3))).toEqual([
      '4 redid b',
      '3 undid b (undone)',
      '2 did b',
    ])
  })

  it('an undo of something that is not there any more speaks for itself', () => {
    expect(told(version(9, 'undo', 5))).toEqual(['9 did undo'])
  })

  it('a damaged list that refers in circles comes to an end', () => {
    expect(told(version(2, 'a', 2), version(3, 'b', 4), version(4, 'c', 3))).toHaveLength(3)
  })
})
