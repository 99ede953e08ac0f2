import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'

import { err, ok, type Result } from '#shared/contract/result.ts'
import {
  BOOK_FORMAT,
  BOOK_VERSION,
  type BookFile,
  bookFileShape,
  bookHeadSchema,
  checkRecords,
} from '#shared/records/book-file.ts'
import { type CollectionName, collectionNames } from '#shared/records/collections.ts'

import { migrateBook } from './migrations.ts'
import { type Seal, SealBroken, type SealHeader, sealHeaderSchema } from './seal.ts'

/** A seal with the header that a passphrase opens it by. */
export interface Sealing {
  readonly seal: Seal
  readonly header: SealHeader
}

/** Records written between two breaths: about a millisecond of work. */
const SLICE = 200
/** Plain text in one sealed piece. */
const PIECE_BYTES = 256 * 1024
const SUM_PART = /^"sum":"([0-9a-f]{64})"\}\n$/
const SUM_LENGTH = '"sum":""}\n'.length + 64

/**
 * The text of a snapshot, piece by piece, with a breath after each so that commits go on meanwhile.
 *
 * One record a line, readable and comparable by any tool; the last line is the SHA-256 of all before it.
 * With a seal the records stand inside sealed pieces; format, version and identity stay readable.
 */
export async function* snapshotText(book: BookFile, sealing: Sealing | null): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  const pieces = sealing ? sealedText(book, sealing) : plainText(book)
  for await (const text of pieces) {
    const bytes = Buffer.from(text)
    hash.update(bytes)
    yield bytes
  }
  yield Buffer.from(`"sum":"${hash.digest('hex')}"}\n`)
}

function headText(book: BookFile): string {
  return `{"format":"${BOOK_FORMAT}","version":${BOOK_VERSION},"id":${JSON.stringify(book.id)},`
}

async function* plainText(book: BookFile): AsyncGenerator<string> {
  yield headText(book)
  yield* bodyText(book)
  yield ',\n'
}

async function* bodyText(book: BookFile): AsyncGenerator<string> {
  yield `"sequence":${book.sequence},"head":"${book.head}","collections":{\n`
  for (const [index, name] of collectionNames.entries()) {
    yield `${index > 0 ? ',\n' : ''}"${name}":[\n`
    const records = book.collections[name]
    for (let at = 0; at < records.length; at += SLICE) {
      const slice = records.slice(at, at + SLICE).map((record) => JSON.stringify(record))
      yield `${at > 0 ? ',\n' : ''}${slice.join(',\n')}`
      await breathe()
    }
    yield '\n]'
  }
  yield '}'
}

async function* sealedText(book: BookFile, { seal, header }: Sealing): AsyncGenerator<string> {
  yield `${headText(book)}"seal":${JSON.stringify(header)},"pieces":[\n`
  let waiting = ''
  let number = 0
  const sealed = (last: boolean) => {
    const piece = seal.seal(Buffer.from(waiting), pieceContext(book.id, number++, last)).toString('base64')
    waiting = ''
    return `"${piece}"${last ? '' : ','}\n`
  }
  for await (const text of bodyText(book)) {
    waiting += text
    if (waiting.length >= PIECE_BYTES) yield sealed(false)
  }
  yield sealed(true)
  yield '],\n'
}

/** A piece is bound to its book and place, and the last one says so: none can be left out or moved. */
function pieceContext(id: string, number: number, last: boolean): string {
  return `snapshot ${id} ${number}${last ? ' last' : ''}`
}

/** What a snapshot was found to hold. */
export interface Snapshot {
  readonly book: BookFile
  readonly sealing: Sealing | null
  /** The version that the file was written in; older than ours if it was migrated while reading. */
  readonly version: number
}

/** Opens the seal of a file by its header. */
export type Unseal = (header: SealHeader) => Promise<Result<Seal>>

/**
 * Reads a snapshot: form → version → checksum → seal → migration → every record by its schema.
 *
 * Errors: `book-damaged` with a reason, `book-foreign`, `book-newer` with both versions, those of `unseal`.
 */
export async function readSnapshot(bytes: Buffer, path: string, unseal: Unseal): Promise<Result<Snapshot>> {
  const corrupt = (reason: string) => err('book-damaged', { path, reason })
  let raw: unknown
  try {
    raw = JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    return corrupt(error instanceof Error ? error.name : '')
  }
  const head = bookHeadSchema.safeParse(raw)
  if (!head.success) return err('book-foreign', { path })
  const { version } = head.data
  if (version > BOOK_VERSION) return err('book-newer', { path, version, supported: BOOK_VERSION })
  // Version 1 had no checksum.
  if (version > 1 && !isWhole(bytes)) return corrupt('checksum')

  let sealing: Sealing | null = null
  let content = raw as Record<string, unknown>
  if (content.seal !== undefined) {
    const header = sealHeaderSchema.safeParse(content.seal)
    if (!header.success) return corrupt('seal')
    const seal = await unseal(header.data).catch(brokenSeal)
    if (seal === 'broken') return corrupt('seal')
    if (!seal.ok) return seal
    sealing = { seal: seal.value, header: header.data }
    const opened = openPieces(content, seal.value)
    if (!opened) return corrupt('sealed piece')
    content = opened
  }
  const shape = bookFileShape.safeParse(version < BOOK_VERSION ? migrateBook(content, version) : content)
  if (!shape.success) {
    const [issue] = shape.error.issues
    return corrupt(issue ? `${issue.path.join('.')}: ${issue.message}` : '')
  }
  const checking = checkRecords(shape.data.collections)
  let step = checking.next()
  while (!step.done) {
    await breathe()
    step = checking.next()
  }
  const checked = step.value
  if ('problem' in checked) return corrupt(checked.problem)
  return ok({ book: { ...shape.data, collections: checked.records }, sealing, version })
}

function brokenSeal(error: unknown): 'broken' {
  if (error instanceof SealBroken) return 'broken'
  throw error
}

function isWhole(bytes: Buffer): boolean {
  const end = bytes.length - SUM_LENGTH
  if (end <= 0) return false
  const sum = SUM_PART.exec(bytes.toString('latin1', end))?.[1]
  return sum === createHash('sha256').update(bytes.subarray(0, end)).digest('hex')
}

function openPieces(content: Record<string, unknown>, seal: Seal): Record<string, unknown> | null {
  const { format, version, id, pieces } = content
  if (!Array.isArray(pieces)) return null
  try {
    const text = pieces.map((piece, number) => {
      const context = pieceContext(String(id), number, number === pieces.length - 1)
      return seal.open(Buffer.from(String(piece), 'base64'), context)
    })
    return { format, version, id, ...JSON.parse(`{${Buffer.concat(text).toString('utf8')}}`) }
  } catch (error) {
    if (error instanceof SealBroken || error instanceof SyntaxError) return null
    throw error
  }
}

/** The records of a book as its file lists them. */
export function collectionsOf(
  records: { readonly [C in CollectionName]: ReadonlyMap<string, BookFile['collections'][C][number]> },
): BookFile['collections'] {
  return Object.fromEntries(
    collectionNames.map((name) => [name, [...records[name].values()]]),
  ) as unknown as BookFile['collections']
}
