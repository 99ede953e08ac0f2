import type { BookView, Change } from '../../records/collections.ts'
import type { Guest, Party } from '../../records/party.ts'
import type { Person } from '../../records/person.ts'
import type { Visit } from '../../records/visit.ts'
import type { GuestDraft } from './draft.ts'
import type { ListLanguage } from './fields.ts'
import { foldWords } from './fold.ts'
import type { GuestPlan } from './plan-guests.ts'
import { isKept, noteLine, noteLines } from './read-rows.ts'

interface GuestImport {
  readonly book: BookView
  readonly visit: Visit
  readonly plan: GuestPlan
  readonly language: ListLanguage
  readonly newId: () => string
}

/** The changes that bring the guests of a plan into the visit: people, and parties of those who travel together. */
export function guestChanges(input: GuestImport): readonly Change[] {
  const { book, visit, plan, newId } = input
  const draftOf = new Map(plan.drafts.map((draft) => [draft.row, draft]))
  const present = partiesByPerson(book, visit.id)
  const people: Change[] = []
  const parties: Party[] = []
  const changedParties = new Map<string, Party>()
  // Two rows may complete the same person: the second must see what the first did.
  const changedPeople = new Map<string, Person>()
  for (const { kind, rows } of plan.parties) {
    const guests: Guest[] = []
    const drafts: GuestDraft[] = []
    for (const row of rows) {
      const draft = draftOf.get(row)
      if (!draft) continue
      const bookId = plan.inBook.get(row)
      const known = bookId === undefined ? undefined : (changedPeople.get(bookId) ?? book.people.get(bookId))
      const lines = [...noteLines(draft)]
      if (known) {
        const completed = completePerson(known, draft, lines)
        if (completed !== known) changedPeople.set(known.id, completed)
        const there = present.get(known.id)
        if (there) {
          const party = changedParties.get(there.id) ?? there
          changedParties.set(there.id, completeGuest(party, known.id, draft, lines, plan))
          continue
        }
        guests.push(newGuest(draft, known.id, lines, newId))
      } else {
        const person = newPerson(draft, visit, newId)
        people.push({ collection: 'people', put: person })
        guests.push(newGuest(draft, person.id, lines, newId))
      }
      drafts.push(draft)
    }
    if (guests.length > 0) parties.push(newParty(input, kind, guests, drafts))
  }
  return [
    ...people,
    ...[...changedPeople.values()].map((put): Change => ({ collection: 'people', put })),
    ...[...changedParties.values(), ...parties].map((put): Change => ({ collection: 'parties', put })),
  ]
}

function partiesByPerson(book: BookView, visitId: string): ReadonlyMap<string, Party> {
  const found = new Map<string, Party>()
  for (const party of book.parties.values())
    if (party.visitId === visitId) for (const guest of party.guests) found.set(guest.personId, party)
  return found
}

function newPerson(draft: GuestDraft, visit: Visit, newId: () => string): Person {
  const [townId = null, ...others] = visit.townIds
  return {
    id: newId(),
    revision: 0,
    title: draft.title,
    givenName: draft.givenName,
    familyName: draft.familyName,
    sex: draft.sex,
    born: draft.born,
    email: draft.email,
    phone: draft.phone,
    mobile: draft.mobile,
    address: hasAddress(draft) ? draft.address : null,
    // A guest of several towns at once may be from any of them.
    townId: others.length === 0 ? townId : null,
    languages: [...draft.languages],
    interests: [...draft.interests],
    note: '',
  }
}

function hasAddress(draft: GuestDraft): boolean {
  return [draft.address.street, draft.address.postcode, draft.address.city].some((part) => part !== '')
}

function newGuest(draft: GuestDraft, personId: string, lines: readonly string[], newId: () => string): Guest {
  return { id: newId(), personId, ...draft.guest, note: lines.join('\n') }
}

function newParty(
  { visit, plan, language, book, newId }: GuestImport,
  kind: Party['kind'],
  guests: Guest[],
  drafts: readonly GuestDraft[],
): Party {
  const stays = drafts.map((draft) => draft.nights)
  const nights = stays.every((stay) => stay !== null) ? [...new Set(stays.flat())].sort() : null
  const wishes = new Set(drafts.flatMap((draft) => plan.wishes.get(draft.row) ?? []))
  const [townId = ''] = visit.townIds
  return {
    id: newId(),
    revision: 0,
    visitId: visit.id,
    // A party whose others were there already or left out is what remains of it.
    kind: guests.length === 1 ? 'single' : kind,
    guests,
    nights: nights !== null && nights.length > 0 ? nights : null,
    wishes: [...wishes],
    never: [],
    language: book.towns.get(townId)?.languages[0] ?? language,
    note: '',
  }
}

/** A person of the book with what was not known of it; where the list says otherwise, that is added to the lines. */
function completePerson(person: Person, draft: GuestDraft, lines: string[]): Person {
  const completed: Person = {
    ...person,
    title: person.title || draft.title,
    givenName: person.givenName || draft.givenName,
    sex: person.sex ?? draft.sex,
    born: moreExact(person.born, draft.born),
    email: person.email || draft.email,
    phone: person.phone || draft.phone,
    mobile: person.mobile || draft.mobile,
    address: person.address ?? (hasAddress(draft) ? draft.address : null),
    languages: [...new Set([...person.languages, ...draft.languages])],
    interests: [...new Set([...person.interests, ...draft.interests])],
  }
  keepDifferences(completed, draft, lines)
  return JSON.stringify(completed) === JSON.stringify(person) ? person : completed
}

function moreExact(known: string | null, listed: string | null): string | null {
  return listed !== null && (known === null || listed.startsWith(known)) ? listed : known
}

/** Cells whose value is not the one that the record has are kept as text. */
function keepDifferences(person: Person, draft: GuestDraft, lines: string[]): void {
  const address = person.address ?? { street: '', postcode: '', city: '' }
  const differs: Readonly<Partial<Record<string, boolean>>> = {
    title: person.title !== draft.title,
    givenName: foldWords(person.givenName) !== foldWords(draft.givenName),
    fullName:
      foldWords(`${person.givenName}${person.familyName}`) !==
      foldWords(`${draft.givenName}${draft.familyName}`),
    familyName: foldWords(person.familyName) !== foldWords(draft.familyName),
    sex: person.sex !== draft.sex,
    born: draft.born !== null && !person.born?.startsWith(draft.born),
    age: draft.born !== null && !person.born?.startsWith(draft.born),
    email: person.email.toLowerCase() !== draft.email.toLowerCase(),
    phone: digits(person.phone) !== digits(draft.phone),
    mobile: digits(person.mobile) !== digits(draft.mobile),
    street: address.street !== draft.address.street,
    place: address.city !== draft.address.city || address.postcode !== draft.address.postcode,
    postcode: address.postcode !== draft.address.postcode,
    city: address.city !== draft.address.city,
  }
  for (const cell of draft.cells)
    if (cell.field !== null && cell.text !== '' && differs[cell.field] && !isKept(cell.state))
      lines.push(noteLine(cell.heading, cell.text))
}

function digits(phone: string): string {
  return phone.replace(/\D/g, '')
}

/** A guest who is in the visit already, with what the new list adds. */
function completeGuest(
  party: Party,
  personId: string,
  draft: GuestDraft,
  lines: readonly string[],
  plan: GuestPlan,
): Party {
  const listed = draft.guest
  const guests = party.guests.map((guest): Guest => {
    if (guest.personId !== personId) return guest
    const dietLine = listed.diet !== null && guest.diet !== null && listed.diet !== guest.diet
    const dietCell = draft.cells.find((cell) => cell.field === 'diet')
    const more = dietLine && dietCell ? [...lines, noteLine(dietCell.heading, dietCell.text)] : lines
    return {
      ...guest,
      diet: guest.diet ?? listed.diet,
      dietNote: addText(guest.dietNote, [listed.dietNote], '; '),
      allergies: [...new Set([...guest.allergies, ...listed.allergies])],
      smoker: guest.smoker || listed.smoker,
      mobility: listed.mobility === 'step-free' ? 'step-free' : guest.mobility,
      sharesRoom: guest.sharesRoom || listed.sharesRoom,
      note: addText(guest.note, more, '\n'),
    }
  })
  const wishes = [...new Set([...party.wishes, ...(plan.wishes.get(draft.row) ?? [])])]
  return { ...party, guests, wishes, nights: draft.nights ?? party.nights }
}

/** A text with further lines, each only once, so that the same list can come in again. */
export function addText(text: string, lines: readonly string[], separator: string): string {
  const present = new Set(text.split(separator))
  const missing = lines.filter((line) => line !== '' && !present.has(line) && !text.includes(line))
  return [...(text === '' ? [] : [text]), ...missing].join(separator)
}
