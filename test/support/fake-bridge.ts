import type { BookState, Settings, TesseraEvent } from '#shared/contract/answers.ts'
import type { Bridge } from '#shared/contract/api.ts'
import type { CallName, InputOf, OutputOf } from '#shared/contract/contract.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'
import { applyChanges, type Commit, emptyBook, prepareCommit } from '#shared/domain/commit.ts'
import { usualWeights } from '#shared/domain/partner-match.ts'
import { removal } from '#shared/domain/removal.ts'
import { parseChange } from '#shared/records/change.ts'
import {
  type Change,
  type CollectionName,
  collectionNames,
  type RecordOf,
} from '#shared/records/collections.ts'

type Answers = {
  readonly [N in CallName]?: (input: InputOf<N>) => Result<OutputOf<N>> | Promise<Result<OutputOf<N>>>
}
type Records = { readonly [C in CollectionName]?: readonly RecordOf<C>[] }

interface FakeBridgeOptions {
  readonly records?: Records
  readonly state?: BookState
  readonly settings?: Settings
  /** Answers instead of, or beside, those of the book in memory. */
  readonly answers?: Answers
}

export interface FakeBridge extends Bridge {
  /** Every call made, in order. */
  readonly calls: readonly { readonly name: string; readonly input: unknown }[]
  /** Sends an event as the Node side would. */
  readonly tell: (event: TesseraEvent) => void
  /** Commits as another window would. */
  readonly commit: (changes: readonly Change[], label?: string) => Result<Commit>
}

/** The state of a book that is open for writing. */
export const openState: Extract<BookState, { readonly status: 'open' }> = {
  status: 'open',
  folder: '/books/test',
  bookId: 'test',
  sample: false,
  following: null,
  encrypted: false,
  notices: [],
}

/** The Node side in memory: a book that commits by the real rules, and answers given by the test. */
export function fakeBridge(options: FakeBridgeOptions = {}): FakeBridge {
  const book = emptyBook()
  for (const name of collectionNames)
    for (const record of options.records?.[name] ?? [])
      (book[name] as Map<string, unknown>).set(record.id, record)
  let sequence = 0
  let settings: Settings = options.settings ?? {
    language: 'de',
    colorScheme: 'light',
    lockAfterMinutes: null,
    boardZoom: 'normal',
    matchWeights: usualWeights,
  }
  const inverses = new Map<number, readonly Change[]>()
  const listeners = new Set<(event: TesseraEvent) => void>()
  const calls: { name: string; input: unknown }[] = []

  function tell(event: TesseraEvent) {
    for (const listener of listeners) listener(event)
  }

  function commit(changes: readonly Change[], label = 'other'): Result<Commit> {
    const prepared = prepareCommit(book, changes)
    if (!prepared.ok) return prepared
    applyChanges(book, prepared.value.changes)
    sequence += 1
    inverses.set(sequence, prepared.value.inverse)
    const made: Commit = {
      sequence,
      at: '2027-01-01T12:00:00Z',
      by: 'weber@rathaus',
      label,
      changes: prepared.value.changes,
    }
    tell({ type: 'committed', commit: made })
    return ok(made)
  }

  const answers: Answers = {
    'settings.read': () => ok(settings),
    'settings.save': (input) => {
      settings = input
      return ok(settings)
    },
    'book.state': () => ok(options.state ?? openState),
    'book.read': () =>
      ok({
        sequence,
        collections: Object.fromEntries(
          collectionNames.map((name) => [name, [...book[name].values()]]),
        ) as unknown as OutputOf<'book.read'>['collections'],
      }),
    'records.save': ({ label, changes }) => {
      const parsed: Change[] = []
      for (const change of changes) {
        const one = parseChange(change)
        if ('problems' in one) return err('record-invalid', { collection: change.collection }, one.problems)
        parsed.push(one.change)
      }
      return commit(parsed, label)
    },
    'records.remove': ({ label, collection, id }) => {
      const changes = removal(book, collection, id)
      return changes.ok ? commit(changes.value, label) : changes
    },
    'commits.undo': (input) => {
      const inverse = inverses.get(input.sequence)
      return inverse ? commit(inverse, 'undo') : err('undo-impossible')
    },
    'gazetteer.search': () => ok([]),
    ...options.answers,
  }

  return {
    calls,
    tell,
    commit,
    async call(name, input) {
      calls.push({ name, input })
      const answer = answers[name as CallName] as ((input: unknown) => unknown) | undefined
      return answer ? await answer(input) : err('unknown-call', { name })
    },
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
