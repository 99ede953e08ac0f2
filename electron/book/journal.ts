import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

import type { Commit } from '#shared/domain/commit.ts'

import { type Disk, flushFolder, renameFile, writeAll } from './disk.ts'
import { encodeLine, sealLine } from './journal-line.ts'
import type { Seal } from './seal.ts'
import { Tip } from './tip.ts'

export const JOURNAL_FILE = 'journal.ndjson'
/** Where the journals of earlier snapshots go: they are the history of every record. */
export const HISTORY_FOLDER = 'history'

/** Where a journal stands: what was read of it, or nothing for a new one. */
export interface JournalState {
  /** The last commit, whether in the journal or in the snapshot before it. */
  readonly sequence: number
  readonly sum: string
  /** Commits in the file, and its bytes up to the end of the last line with its line feed. */
  readonly lines: number
  readonly bytes: number
}

/**
 * The journal of a book open for writing: one line a commit, on the disk before it is answered.
 *
 * A write that fails is taken back by truncating the file to its last whole line. Until that has worked, nothing
 * more is written: two commits of one number must never stand in the file.
 */
export class Journal {
  readonly #disk: Disk
  readonly #folder: string
  readonly #tip: Tip
  #state: JournalState
  #seal: Seal | null
  #handle: FileHandle | null = null
  #broken = false

  constructor(disk: Disk, folder: string, state: JournalState, seal: Seal | null) {
    this.#disk = disk
    this.#folder = folder
    this.#tip = new Tip(disk, folder)
    this.#state = state
    this.#seal = seal
  }

  get sequence(): number {
    return this.#state.sequence
  }

  /** The checksum at which the chain stands. */
  get sum(): string {
    return this.#state.sum
  }

  get lines(): number {
    return this.#state.lines
  }

  get bytes(): number {
    return this.#state.bytes
  }

  /** What is appended from now on is sealed, or not any more. */
  sealWith(seal: Seal | null): void {
    this.#seal = seal
  }

  /** Appends a commit and flushes it to the disk. Throws the errors of the disk; the commit is absent then. */
  async append(commit: Commit): Promise<void> {
    if (this.#broken) await this.#repair()
    const { entry, line } = encodeLine(commit, this.#state.sum)
    const bytes = Buffer.concat([this.#seal ? sealLine(line, this.#seal) : line, Buffer.from('\n')])
    try {
      const isNew = this.#handle === null
      this.#handle ??= await this.#disk.open(this.#file, 'a', 0o600)
      await writeAll(this.#handle, bytes)
      await this.#handle.datasync()
      if (isNew) await flushFolder(this.#disk, this.#folder)
    } catch (error) {
      this.#broken = true
      await this.#repair().catch(() => undefined)
      throw error
    }
    this.#state = {
      sequence: commit.sequence,
      sum: entry.sum,
      lines: this.#state.lines + 1,
      bytes: this.#state.bytes + bytes.length,
    }
    await this.#tip.set(commit.sequence)
  }

  /**
   * Moves the file to the history, so that the next commit begins a new one.
   *
   * Opening reads the history as long as the snapshot is older, so this is safe at any moment. Windows does not
   * rename what is open: the handle is closed before.
   */
  async rotate(): Promise<void> {
    if (this.#broken) await this.#repair()
    if (this.#state.lines === 0) return
    await this.#closeHandle()
    const history = join(this.#folder, HISTORY_FOLDER)
    await this.#disk.mkdir(history, { recursive: true })
    const first = this.#state.sequence - this.#state.lines + 1
    await renameFile(this.#disk, this.#file, join(history, historyName(first, this.#state.sequence)))
    await flushFolder(this.#disk, this.#folder)
    this.#state = { ...this.#state, lines: 0, bytes: 0 }
  }

  async close(): Promise<void> {
    await this.#closeHandle().catch(() => undefined)
    await this.#tip.close()
  }

  get #file(): string {
    return join(this.#folder, JOURNAL_FILE)
  }

  async #closeHandle(): Promise<void> {
    const handle = this.#handle
    this.#handle = null
    await handle?.close()
  }

  async #repair(): Promise<void> {
    await this.#closeHandle().catch(() => undefined)
    const handle = await this.#disk.open(this.#file, 'a', 0o600)
    try {
      await handle.truncate(this.#state.bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    this.#broken = false
  }
}

const DIGITS = 9

/** `000000001-000000345.ndjson`: the commits that a part of the history holds, in the order of names. */
export function historyName(first: number, last: number): string {
  const padded = (sequence: number) => String(sequence).padStart(DIGITS, '0')
  return `${padded(first)}-${padded(last)}.ndjson`
}

/** The commits that a file of the history holds by its name; null if it is none. */
export function historyRange(name: string): { readonly first: number; readonly last: number } | null {
  const match = /^(\d{9})-(\d{9})\.ndjson$/.exec(name)
  return match ? { first: Number(match[1]), last: Number(match[2]) } : null
}
