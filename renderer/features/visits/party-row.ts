import { ageOn } from '#shared/domain/age.ts'
import { personListName, personName } from '#shared/domain/names.ts'
import { partyName } from '#shared/domain/party-name.ts'
import { stands } from '#shared/domain/placement/present-plan.ts'
import { searchText } from '#shared/domain/search-text.ts'
import type { BookView } from '#shared/records/collections.ts'
import type { Guest, Party } from '#shared/records/party.ts'
import type { Person } from '#shared/records/person.ts'
import type { Visit } from '#shared/records/visit.ts'

export interface GuestRow {
  readonly guest: Guest
  readonly person: Person | undefined
  readonly name: string
  readonly age: number | null
}

/** A party as the table shows it. */
export interface PartyRow {
  readonly party: Party
  readonly name: string
  readonly guests: readonly GuestRow[]
  readonly wishes: readonly string[]
  readonly never: readonly string[]
  /** The household it is placed in, by an accepted placement. */
  readonly home: { readonly name: string; readonly householdId: string } | null
  /** Folded words by which it is found. */
  readonly words: string
}

/** The parties with names, sorted by their first guest. */
export function partyRows(
  book: BookView,
  visit: Visit,
  parties: readonly Party[],
  language: string,
): readonly PartyRow[] {
  const householdNames = (ids: readonly string[]) => ids.flatMap((id) => book.households.get(id)?.name ?? [])
  const rows = parties.map((party): PartyRow => {
    const guests = party.guests.map((guest): GuestRow => {
      const person = book.people.get(guest.personId)
      return {
        guest,
        person,
        name: person ? personName(person) : '',
        age: ageOn(person?.born ?? null, visit.arrival),
      }
    })
    const people = guests.flatMap(({ person }) => person ?? [])
    const placement = book.placements.get(party.id)
    const offer = placement && stands(book, placement) ? book.offers.get(placement.offerId) : undefined
    const household = book.households.get(offer?.householdId ?? '')
    const wishes = householdNames(party.wishes)
    return {
      party,
      name: partyName(people),
      guests,
      wishes,
      never: householdNames(party.never),
      home: household ? { name: household.name, householdId: household.id } : null,
      words: searchText(
        [...people.map(personListName), ...wishes, household?.name, party.note]
          .concat(guests.flatMap(({ guest }) => [guest.note, guest.dietNote]))
          .join(' '),
      ),
    }
  })
  const collator = new Intl.Collator(language)
  const key = ({ guests: [first] }: PartyRow) => (first?.person ? personListName(first.person) : '')
  return rows.sort((a, b) => collator.compare(key(a), key(b)))
}
