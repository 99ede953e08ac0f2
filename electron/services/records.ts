import type { InputOf } from '#shared/contract/contract.ts'
import type { Result } from '#shared/contract/result.ts'
import type { Commit } from '#shared/domain/commit.ts'
import { removal } from '#shared/domain/removal.ts'

import { andThen, bookOf, type Desk } from './desk.ts'

export async function saveRecords(desk: Desk, input: InputOf<'records.save'>): Promise<Result<Commit>> {
  return andThen(bookOf(desk), (book) => book.commit(input.label, input.changes))
}

/** Deletes a record with all that cannot live without it, as one commit that can be undone. */
export async function removeRecord(desk: Desk, input: InputOf<'records.remove'>): Promise<Result<Commit>> {
  return andThen(bookOf(desk), (book) =>
    andThen(removal(book.view, input.collection, input.id), (changes) => book.commit(input.label, changes)),
  )
}

export async function undoCommit(desk: Desk, input: InputOf<'commits.undo'>): Promise<Result<Commit>> {
  return andThen(bookOf(desk), (book) => book.undo(input.sequence))
}
