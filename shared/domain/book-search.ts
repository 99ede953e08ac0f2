import type { BookView, RecordOf } from '../records/collections.ts'
import { type Searchable, type SearchFields, searchable, searchFields } from './search-fields.ts'
import { searchText } from './search-text.ts'

/** What was found in one collection. */
export type FoundGroup = {
  [C in Searchable]: {
    readonly collection: C
    /** The best, first the one that suits most. */
    readonly records: readonly RecordOf<C>[]
    /** How many match, listed or not. */
    readonly total: number
    /** Whether the best is called so; otherwise it only says so somewhere. */
    readonly byName: boolean
  }
}[Searchable]

type SearchableRecord = RecordOf<Searchable>

/** A record's own texts as they are compared; every word of the name stands after a space. */
interface Folded {
  readonly name: string
  readonly rest: string
}

/** A record with its name and its whole text, both including those of the records that belong to it. */
interface Entry {
  readonly record: SearchableRecord
  readonly name: string
  readonly text: string
}

type BookIndex = ReadonlyMap<Searchable, readonly Entry[]>

/** A changed record is another object: so its text is folded once, the costly part of a search. */
const foldedTexts = new WeakMap<SearchableRecord, Folded>()
/** A changed book is another object, too, as the replica gives it. */
const indexes = new WeakMap<BookView, BookIndex>()

const SLICE = 25

/**
 * Makes a book ready to be searched, in slices of some records, so that a window can draw in between.
 *
 * A search does the same at once if nobody did it before: a fifth of a second for a new book of 50,000 records,
 * a few milliseconds after a commit.
 */
export function* prepareSearch(book: BookView): Generator<void, BookIndex> {
  const known = indexes.get(book)
  if (known) return known
  const index = new Map<Searchable, readonly Entry[]>()
  let count = 0
  for (const collection of searchable) {
    const entries: Entry[] = []
    for (const record of book[collection].values()) {
      entries.push(entryOf(book, collection, record))
      count += 1
      if (count % SLICE === 0) yield
    }
    index.set(collection, entries)
  }
  indexes.set(book, index)
  return index
}

/**
 * The records that every word of the query is found in, whatever its accents and order, by collection.
 *
 * Names come first: a name with a word that begins so, then a name with the letters inside, then any other text.
 * Equals are in the order of their names. Collections are in the order of their best record.
 */
export function searchBook(book: BookView, query: string, limit: number): readonly FoundGroup[] {
  const folded = searchText(query)
  if (folded === '') return []
  const words = folded.split(' ')
  const index = preparedIndex(book)
  return searchable
    .map((collection) => ({ collection, ...bestOf(index.get(collection) ?? [], words, limit) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ rank, ...group }) => ({ ...group, byName: rank < ELSEWHERE * PLACE }) as FoundGroup)
}

function preparedIndex(book: BookView): BookIndex {
  const preparing = prepareSearch(book)
  for (;;) {
    const { done, value } = preparing.next()
    if (done) return value
  }
}

function entryOf(book: BookView, collection: Searchable, record: SearchableRecord): Entry {
  const name = nameOf(book, collection, record)
  const { mentions } = fieldsOf(collection)
  const others = mentions ? namesOf(book, mentions.in, mentions.ids(record)) : ''
  return { record, name, text: `${name}\n${foldedOf(collection, record).rest}\n${others}` }
}

function nameOf(book: BookView, collection: Searchable, record: SearchableRecord): string {
  const { name } = foldedOf(collection, record)
  const { calledBy } = fieldsOf(collection)
  return calledBy ? name + namesOf(book, calledBy.in, calledBy.ids(record)) : name
}

function namesOf(book: BookView, collection: Searchable, ids: readonly string[]): string {
  let names = ''
  for (const id of ids) {
    const record = book[collection].get(id)
    if (record) names += nameOf(book, collection, record)
  }
  return names
}

function foldedOf(collection: Searchable, record: SearchableRecord): Folded {
  const known = foldedTexts.get(record)
  if (known) return known
  const { names, rest } = fieldsOf(collection)
  const name = searchText(names(record).join(' '))
  const folded = { name: name && ` ${name}`, rest: searchText(rest(record).filter(Boolean).join(' ')) }
  foldedTexts.set(record, folded)
  return folded
}

/** The fields of a collection, to be asked for the records of that collection only. */
function fieldsOf(collection: Searchable): SearchFields<Searchable> {
  return searchFields[collection] as unknown as SearchFields<Searchable>
}

interface Match {
  readonly entry: Entry
  readonly rank: number
}

/** Keeps only the best while it looks at all: a single letter matches thousands, and sorting those would be felt. */
function bestOf(entries: readonly Entry[], words: readonly string[], limit: number) {
  const best: Match[] = []
  let total = 0
  for (const entry of entries) {
    if (!words.every((word) => entry.text.includes(word))) continue
    total += 1
    const match = { entry, rank: rankOf(entry, words) }
    const worst = best.at(-1)
    if (best.length === limit && worst && !isBetter(match, worst)) continue
    const at = best.findLastIndex((other) => !isBetter(match, other)) + 1
    best.splice(at, 0, match)
    if (best.length > limit) best.pop()
  }
  return { total, rank: best[0]?.rank ?? 0, records: best.map(({ entry }) => entry.record) }
}

function isBetter(a: Match, b: Match): boolean {
  return a.rank < b.rank || (a.rank === b.rank && a.entry.name < b.entry.name)
}

/** Where a word is found in a record, the best first. */
const BEGINS = 0
const INSIDE = 1
const ELSEWHERE = 2
const PLACE = 1000

/** The smaller the better: the best word counts first, then all of them. */
function rankOf({ name }: Entry, words: readonly string[]): number {
  const places = words.map((word) =>
    name.includes(` ${word}`) ? BEGINS : name.includes(word) ? INSIDE : ELSEWHERE,
  )
  const sum = places.reduce<number>((total, place) => total + place, 0)
  return Math.min(...places) * PLACE + sum
}
