import { BOOK_VERSION } from '#shared/records/book-file.ts'

import { firstSum } from './journal-line.ts'

/** A book as it was read, by whatever version. */
type Raw = Record<string, unknown>

/** One step from a version to the next; it must not depend on today's schemas, which go on changing. */
interface Migration {
  readonly to: number
  readonly book: (raw: Raw) => Raw
  /** The same for one record of a change in the journal. */
  readonly record: (collection: string, record: Raw) => Raw
}

const migrations: readonly Migration[] = [
  {
    // The journal came: a snapshot says at which checksum of the chain it stands. Version 1 had none.
    to: 2,
    book: (raw) => ({ ...raw, version: 2, head: firstSum(String(raw.id)) }),
    record: (_collection, record) => record,
  },
  {
    // Placements got a state and a note. Version 2 printed letters and slips from what was accepted and knew no
    // further step, so its hosts count as asked: "proposed" would call those of every past visit again, and that
    // a host confirmed or a guest was told stands nowhere.
    to: 3,
    book: (raw) => ({ ...raw, version: 3, collections: withEach(raw.collections, 'placements', withState) }),
    record: (collection, record) => (collection === 'placements' ? withState(record) : record),
  },
  {
    // The honours of the Council of Europe came, and the activities they are given for.
    to: 4,
    book: (raw) => ({
      ...raw,
      version: 4,
      collections: { ...(raw.collections as Raw | undefined), activities: [], awards: [] },
    }),
    record: (_collection, record) => record,
  },
]

function withState(placement: Raw): Raw {
  return { ...placement, state: 'clarified', note: '' }
}

/** The collections of a book with every record of one of them changed; a damaged book is left to its schema. */
function withEach(collections: unknown, name: string, change: (record: Raw) => Raw): unknown {
  const records = (collections as Raw | undefined)?.[name]
  if (!Array.isArray(records)) return collections
  return { ...(collections as Raw), [name]: records.map((record) => change(record as Raw)) }
}

/** The book of an older version as this one writes it. */
export function migrateBook(raw: Raw, from: number): Raw {
  return stepsFrom(from).reduce((book, step) => step.book(book), raw)
}

/** A record of an older journal as this version writes it. */
export function migrateRecord(collection: string, record: Raw, from: number): Raw {
  return stepsFrom(from).reduce((one, step) => step.record(collection, one), record)
}

function stepsFrom(version: number): readonly Migration[] {
  const steps = migrations.filter(({ to }) => to > version)
  if (steps.length !== BOOK_VERSION - version) throw new Error(`no way from version ${version}`)
  return steps
}
