import { createHash } from 'node:crypto'

import type { Commit } from '#shared/domain/commit.ts'

import { type Seal, SealBroken } from './seal.ts'

/** A commit with the checksum that chains it to all commits before it. */
export interface Entry {
  readonly commit: Commit
  readonly sum: string
}

const lineStart = Buffer.from('{"commit":')
const sealedStart = Buffer.from('{"sealed":"')
const sealedEnd = Buffer.from('"}')
const SEALED_CONTEXT = 'journal'
const SUM_PART = /^,"sum":"([0-9a-f]{64})"\}$/
const SUM_LENGTH = ',"sum":""}'.length + 64
const LINE_FEED = 0x0a

/** Where the chain of a book begins. */
export function firstSum(bookId: string): string {
  return createHash('sha256').update(`tessera-book ${bookId}`).digest('hex')
}

function chained(previous: string, body: Uint8Array): string {
  return createHash('sha256').update(previous).update('\n').update(body).digest('hex')
}

/**
 * A commit as one line without its line feed: `{"commit":{…},"sum":"…"}`.
 *
 * The checksum (SHA-256) covers the commit's very bytes and the checksum before it: a changed byte, a missing
 * line, a line of another book or another order is found by reading.
 */
export function encodeLine(
  commit: Commit,
  previous: string,
): { readonly entry: Entry; readonly line: Buffer } {
  const body = Buffer.concat([lineStart, Buffer.from(JSON.stringify(commit))])
  const sum = chained(previous, body)
  return { entry: { commit, sum }, line: Buffer.concat([body, Buffer.from(`,"sum":"${sum}"}`)]) }
}

/** A line inside a sealed one: the chain of checksums is the same with a passphrase and without. */
export function sealLine(line: Buffer, seal: Seal): Buffer {
  const sealed = Buffer.from(seal.seal(line, SEALED_CONTEXT).toString('base64'))
  return Buffer.concat([sealedStart, sealed, sealedEnd])
}

/** The line inside a sealed one; a plain one as it is; null if it cannot be opened. */
export function openLine(line: Buffer, seal: Seal | null): Buffer | null {
  if (!startsWith(line, sealedStart)) return line
  if (!seal || !line.subarray(-sealedEnd.length).equals(sealedEnd)) return null
  const text = line.toString('latin1', sealedStart.length, line.length - sealedEnd.length)
  const sealed = Buffer.from(text, 'base64')
  // Base64 reads over strange characters: only the one spelling of these bytes is theirs.
  if (sealed.toString('base64') !== text) return null
  try {
    return seal.open(sealed, SEALED_CONTEXT)
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}

/**
 * Reads a line back; null if it is damaged or does not follow the checksum `previous`.
 *
 * With `previous` null the chain begins here: the line's own content is not proven then, only that of the next.
 */
export function decodeLine(line: Buffer, previous: string | null, seal: Seal | null): Entry | null {
  const plain = openLine(line, seal)
  const end = (plain?.length ?? 0) - SUM_LENGTH
  if (!plain || end <= 0) return null
  const sum = SUM_PART.exec(plain.toString('latin1', end))?.[1]
  const body = plain.subarray(0, end)
  if (!sum || (previous !== null && chained(previous, body) !== sum)) return null
  if (!startsWith(body, lineStart)) return null
  try {
    return { commit: JSON.parse(body.toString('utf8', lineStart.length)) as Commit, sum }
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start)
}

/** The lines of a file without their line feeds, and what stands after the last of these. */
export function splitLines(bytes: Buffer): { readonly lines: readonly Buffer[]; readonly rest: Buffer } {
  const lines: Buffer[] = []
  let start = 0
  for (let feed = bytes.indexOf(LINE_FEED); feed >= 0; feed = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, feed))
    start = feed + 1
  }
  return { lines, rest: bytes.subarray(start) }
}

/** What a file of lines holds. */
export interface Lines {
  readonly entries: readonly Entry[]
  /** Bytes up to the end of the last whole line, its line feed not counted. */
  readonly end: number
  /** Whether the last whole line lacks its line feed, or has another byte in its place. */
  readonly unended: boolean
  /** What stands after the last whole line: the beginning of a line that was being written. */
  readonly torn: Buffer | null
}

/**
 * Reads the lines of a file from the checksum `previous` on; the number (from 1) of the first damaged line else.
 *
 * Only what follows the last line feed can have been torn by a crash, because a line is written with its line
 * feed at its end and answered only when all of it is on the disk. Anything else that cannot be read was whole
 * once: damage.
 */
export function decodeLines(bytes: Buffer, previous: string | null, seal: Seal | null): Lines | number {
  const { lines, rest } = splitLines(bytes)
  const entries: Entry[] = []
  let sum = previous
  for (const line of lines) {
    const entry = decodeLine(line, sum, seal)
    if (!entry) return entries.length + 1
    entries.push(entry)
    sum = entry.sum
  }
  const start = bytes.length - rest.length
  const end = Math.max(0, start - 1)
  if (rest.length === 0) return { entries, end, unended: false, torn: null }
  // A whole line that only lacks its line feed, or has one broken byte instead, was answered.
  for (const length of [rest.length, rest.length - 1]) {
    const entry = decodeLine(rest.subarray(0, length), sum, seal)
    if (entry) return { entries: [...entries, entry], end: start + length, unended: true, torn: null }
  }
  return { entries, end, unended: false, torn: rest }
}
