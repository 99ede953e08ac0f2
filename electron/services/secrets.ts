import { rm } from 'node:fs/promises'

import { createSeal, rewrap, type SealHeader, unseal } from '#electron/book/seal.ts'
import type { BookState } from '#shared/contract/answers.ts'
import type { InputOf } from '#shared/contract/contract.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'

import { closeBook } from './books.ts'
import { andThen, bookOf, type Desk, stateOf } from './desk.ts'

/** Protects the open book. The recovery code is answered once and kept nowhere. */
export async function setPassphrase(
  desk: Desk,
  input: InputOf<'secrets.set'>,
): Promise<Result<{ recoveryCode: string }>> {
  return andThen(bookOf(desk), async (book) => {
    // A sample book is thrown away when it is closed; locking would close it.
    if (book.sealing || desk.book?.sample) return err('not-allowed')
    const { recoveryCode, ...sealing } = await createSeal(input.passphrase)
    return andThen(book.protect(sealing), () => {
      tellState(desk)
      return ok({ recoveryCode })
    })
  })
}

/** A new passphrase over the same data key; the recovery code stays good. Errors: `passphrase-wrong`. */
export async function changePassphrase(desk: Desk, input: InputOf<'secrets.change'>): Promise<Result<null>> {
  return andThen(bookOf(desk), async (book) => {
    const { sealing } = book
    if (!sealing) return err('not-allowed')
    return andThen(provenBy(input.current, sealing.header), async () => {
      const header = await rewrap(sealing.seal, sealing.header, input.passphrase)
      return book.protect({ seal: sealing.seal, header })
    })
  })
}

export async function removePassphrase(desk: Desk, input: InputOf<'secrets.remove'>): Promise<Result<null>> {
  return andThen(bookOf(desk), async (book) => {
    const { sealing } = book
    if (!sealing) return err('not-allowed')
    return andThen(provenBy(input.current, sealing.header), () =>
      andThen(book.protect(null), () => {
        sealing.seal.destroy()
        tellState(desk)
        return ok(null)
      }),
    )
  })
}

/** Closes a protected book and forgets its key; the passphrase opens it again. */
export async function lockBook(desk: Desk): Promise<Result<BookState>> {
  return andThen(bookOf(desk), async (book) => {
    const { sealing, folder } = book
    if (!sealing) return err('not-allowed')
    const name = book.view.office.get('office')?.name ?? folder
    await closeBook(desk)
    sealing.seal.destroy()
    // Papers that were looked at must not outlive the lock.
    await rm(desk.temporaryFolder, { recursive: true, force: true })
    desk.sealed = { folder, name }
    return ok(tellState(desk))
  })
}

/** Who changes the secret shows that he knows it. Errors: `passphrase-wrong`. */
async function provenBy(passphrase: string, header: SealHeader): Promise<Result<null>> {
  return andThen(unseal(header, passphrase), (seal) => {
    seal.destroy()
    return ok(null)
  })
}

function tellState(desk: Desk): BookState {
  const state = stateOf(desk)
  desk.effects.announce({ type: 'book', state })
  return state
}
