import type { BookView, Change } from '../records/collections.ts'
import type { Party } from '../records/party.ts'
import { savingParty } from './saving-party.ts'

/**
 * The changes that take guests out of a party into one of their own.
 *
 * Both keep nights, wishes and exclusions. Who stays keeps the bed; who leaves needs a new one. Nothing changes
 * if nobody or everybody would leave.
 */
export function splittingParty(
  book: BookView,
  party: Party,
  guestIds: readonly string[],
  newId: string,
): readonly Change[] {
  const leaving = party.guests.filter((guest) => guestIds.includes(guest.id))
  const staying = party.guests.filter((guest) => !guestIds.includes(guest.id))
  if (leaving.length === 0 || staying.length === 0) return []
  const kindOf = (count: number) =>
    count === 1 ? 'single' : party.kind === 'couple' ? 'friends' : party.kind
  return [
    ...savingParty(book, { ...party, guests: staying, kind: kindOf(staying.length) }),
    {
      collection: 'parties',
      put: { ...party, id: newId, revision: 0, guests: leaving, kind: kindOf(leaving.length) },
    },
  ]
}
