import type { BookView, Change } from '../../records/collections.ts'
import type { Hosting } from '../../records/hosting.ts'
import type { Household } from '../../records/household.ts'
import type { Offer } from '../../records/offer.ts'
import type { Person } from '../../records/person.ts'
import { searchText } from '../search-text.ts'
import type { HouseholdDraft } from './draft.ts'
import { foldWords } from './fold.ts'
import { addText } from './guest-changes.ts'
import type { HouseholdPlan } from './plan-households.ts'
import { isKept, noteLine, noteLines } from './read-rows.ts'

/** Words that are put into records: they are in the language of the book. */
export interface ImportWords {
  /** „Familie Müller“. */
  readonly family: (name: string) => string
  /** By whom a certificate was seen, as far as the list tells: „Liste gastgeber.ods“. */
  readonly list: string
}

interface HouseholdImport {
  readonly book: BookView
  /** The visit for which these households offer; null: only into the book. */
  readonly visitId: string | null
  readonly plan: HouseholdPlan
  readonly words: ImportWords
  /** The day of the import: no certificate was seen after it. */
  readonly today: string
  readonly newId: () => string
}

/** The changes that bring the households of a plan into the book, each with its offer if it is for a visit. */
export function householdChanges(input: HouseholdImport): readonly Change[] {
  const { book, visitId, plan } = input
  const offers = new Map<string, Offer>()
  for (const offer of book.offers.values())
    if (offer.visitId === visitId) offers.set(offer.householdId, offer)
  const written = new Set<string>()
  return plan.drafts.flatMap((draft): Change[] => {
    const bookId = plan.inBook.get(draft.row)
    const known = bookId === undefined ? undefined : book.households.get(bookId)
    // A second row for the same household of the book would undo the first.
    if (!known || written.has(known.id)) return newHousehold(input, draft)
    written.add(known.id)
    return knownHousehold(input, draft, known, offers.get(known.id))
  })
}

function newHousehold(input: HouseholdImport, draft: HouseholdDraft): Change[] {
  const { newId, plan, visitId } = input
  const people = newHosts(input, draft)
  const household: Household = {
    id: newId(),
    revision: 0,
    name: householdName(draft, input.words),
    hostIds: people.map((person) => person.id),
    children: draft.children,
    address: draft.address,
    district: draft.district,
    hosting: hostingOf(draft, null, newId),
    clearance: clearanceOf(draft, input),
    wishes: [...(plan.wishes.get(draft.row) ?? [])],
    never: [],
    note: householdLines(draft, visitId).join('\n'),
  }
  return [
    ...people.map((put): Change => ({ collection: 'people', put })),
    { collection: 'households', put: household },
    ...offerChanges(input, draft, household.id, household.hosting, undefined),
  ]
}

function householdName(draft: HouseholdDraft, words: ImportWords): string {
  const [given, ...others] = draft.givenNames
  if (given === undefined || others.length > 0 || draft.children.length > 0)
    return words.family(draft.familyName)
  return `${given} ${draft.familyName}`
}

function newHosts({ book, newId }: HouseholdImport, draft: HouseholdDraft): readonly Person[] {
  const own = book.towns.get(book.office.get('office')?.ownTownId ?? '')
  const isFromHere = own && searchText(own.name) === searchText(draft.address.city)
  const given = draft.givenNames.length > 0 ? draft.givenNames : ['']
  return given.map((givenName, index): Person => {
    const isFirst = index === 0
    return {
      id: newId(),
      revision: 0,
      title: isFirst ? draft.title : '',
      givenName,
      familyName: draft.familyName,
      sex: given.length === 1 ? draft.sex : null,
      born: null,
      email: isFirst ? draft.email : '',
      phone: isFirst ? draft.phone : '',
      mobile: isFirst ? draft.mobile : '',
      address: draft.address,
      townId: isFromHere ? own.id : null,
      languages: [...draft.languages],
      interests: [...draft.interests],
      note: '',
    }
  })
}

/** What a household offers by the list; what the list does not say is as it was, or nothing. */
function hostingOf(draft: HouseholdDraft, known: Hosting | null, newId: () => string): Hosting {
  const rooms = draft.rooms?.map((room) => ({ id: newId(), ...room })) ?? known?.rooms ?? []
  const places = Math.min(
    50,
    rooms.reduce((sum, room) => sum + room.single + 2 * room.double, 0),
  )
  const maxGuests = draft.hosting.maxGuests ?? known?.maxGuests ?? places
  const listed = <T>(values: readonly T[], before: readonly T[] | undefined): T[] =>
    values.length > 0 ? [...values] : [...(before ?? [])]
  return {
    rooms,
    maxGuests,
    likes: Math.min(draft.hosting.likes ?? known?.likes ?? maxGuests, maxGuests),
    pets: [...(draft.hosting.pets ?? known?.pets ?? [])],
    smoking: draft.hosting.smoking ?? known?.smoking ?? 'none',
    stepFree: draft.hosting.stepFree ?? known?.stepFree ?? false,
    languages: listed(draft.languages, known?.languages),
    diets: [...(draft.hosting.diets ?? known?.diets ?? [])],
    interests: listed(draft.interests, known?.interests),
    accepts: {
      ...(known?.accepts ?? { men: 'yes', women: 'yes', children: 'yes', youth: 'yes', smokers: 'yes' }),
      ...draft.accepts,
    },
    distanceKm: draft.hosting.distanceKm ?? known?.distanceKm ?? 0,
    reserve: draft.hosting.reserve ?? known?.reserve ?? false,
  }
}

function clearanceOf(draft: HouseholdDraft, { words, today }: HouseholdImport): Household['clearance'] {
  if (draft.clearance === null) return null
  // A month is counted from its first day, so that it does not seem valid longer than it is.
  const seenOn = draft.clearance.length === 7 ? `${draft.clearance}-01` : draft.clearance
  return seenOn <= today ? { seenOn, validUntil: null, seenBy: words.list } : null
}

const isOfVisit = (field: string | null) => field === 'nights'

function householdLines(draft: HouseholdDraft, visitId: string | null): readonly string[] {
  return noteLines(draft, (cell) => visitId === null || !isOfVisit(cell.field))
}

function offerChanges(
  { visitId, newId }: HouseholdImport,
  draft: HouseholdDraft,
  householdId: string,
  hosting: Hosting,
  known: Offer | undefined,
): Change[] {
  if (visitId === null) return []
  const lines = draft.cells
    .filter((cell) => isOfVisit(cell.field) && isKept(cell.state))
    .map((cell) => noteLine(cell.heading, cell.text))
  const offer: Offer = {
    id: known?.id ?? newId(),
    revision: known?.revision ?? 0,
    visitId,
    householdId,
    status: 'offered',
    nights: draft.saysNights ? draft.nights : (known?.nights ?? null),
    hosting,
    note: addText(known?.note ?? '', lines, '\n'),
  }
  return [{ collection: 'offers', put: offer }]
}

/** A household of the book completed by the list; what it offers this time stands in its offer. */
function knownHousehold(
  input: HouseholdImport,
  draft: HouseholdDraft,
  known: Household,
  offer: Offer | undefined,
): Change[] {
  const { book, visitId, plan, newId } = input
  const [firstId = ''] = known.hostIds
  const first = book.people.get(firstId)
  const hosts = known.hostIds.flatMap((id) => book.people.get(id) ?? [])
  const listed = hostingOf(draft, offer?.hosting ?? known.hosting, newId)
  const household: Household = {
    ...known,
    address: known.address.street === '' && known.address.city === '' ? draft.address : known.address,
    district: known.district || draft.district,
    children: known.children.length > 0 ? known.children : draft.children,
    // For a visit the household itself keeps what it usually offers.
    hosting: visitId === null || known.hosting.rooms.length === 0 ? listed : known.hosting,
    clearance: known.clearance ?? clearanceOf(draft, input),
    wishes: [...new Set([...known.wishes, ...(plan.wishes.get(draft.row) ?? [])])],
    note: addText(known.note, [...householdLines(draft, visitId), ...differences(draft, known, hosts)], '\n'),
  }
  const person = first && {
    ...first,
    title: first.title || draft.title,
    givenName: first.givenName || (draft.givenNames[0] ?? ''),
    email: first.email || draft.email,
    phone: first.phone || draft.phone,
    mobile: first.mobile || draft.mobile,
    languages: [...new Set([...first.languages, ...draft.languages])],
    interests: [...new Set([...first.interests, ...draft.interests])],
  }
  const isChanged = person && JSON.stringify(person) !== JSON.stringify(first)
  return [
    ...(isChanged ? [{ collection: 'people', put: person } satisfies Change] : []),
    { collection: 'households', put: household },
    ...offerChanges(input, draft, known.id, listed, offer),
  ]
}

/** What the list says of people and address otherwise than the book. */
function differences(draft: HouseholdDraft, known: Household, hosts: readonly Person[]): readonly string[] {
  const names = hosts.map((host) => foldWords(host.givenName))
  const [first] = hosts
  const digits = (phone: string) => phone.replace(/\D/g, '')
  const other = (value: string, present: string | undefined) => value !== '' && !!present && value !== present
  const address = known.address
  const hasAddress = address.street !== '' || address.city !== ''
  const differs: Readonly<Partial<Record<string, boolean>>> = {
    givenName: draft.givenNames.some((given) => !names.includes(foldWords(given))),
    fullName: draft.givenNames.some((given) => !names.includes(foldWords(given))),
    familyName: !hosts.some((host) => foldWords(host.familyName) === foldWords(draft.familyName)),
    street: hasAddress && draft.address.street !== address.street,
    place: hasAddress && (draft.address.city !== address.city || draft.address.postcode !== address.postcode),
    postcode: hasAddress && draft.address.postcode !== address.postcode,
    city: hasAddress && draft.address.city !== address.city,
    district: other(draft.district, known.district),
    email: other(draft.email.toLowerCase(), first?.email.toLowerCase()),
    phone:
      other(digits(draft.phone), digits(first?.phone ?? '')) ||
      other(digits(draft.mobile), digits(first?.mobile ?? '')),
    mobile: other(digits(draft.mobile), digits(first?.mobile ?? '')),
    title: other(draft.title, first?.title),
    sex: draft.sex !== null && first !== undefined && first.sex !== draft.sex,
    children: known.children.length > 0 && JSON.stringify(draft.children) !== JSON.stringify(known.children),
  }
  return draft.cells
    .filter((cell) => cell.text !== '' && cell.field !== null && differs[cell.field] && !isKept(cell.state))
    .map((cell) => noteLine(cell.heading, cell.text))
}
