import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

import { type Disk, readIfThere } from './disk.ts'

export const TIP_FILE = 'journal.tip'

/**
 * The number of the last answered commit, in a file beside the journal.
 *
 * A journal that was cut off exactly between two lines looks whole; the tip tells that it is not. It is written
 * after each commit without a flush of its own, so it may be behind the journal but never before it.
 */
export class Tip {
  readonly #disk: Disk
  readonly #file: string
  #handle: FileHandle | null = null

  constructor(disk: Disk, folder: string) {
    this.#disk = disk
    this.#file = join(folder, TIP_FILE)
  }

  /** Never fails: the commit is durable already, and the tip is only a witness. */
  async set(sequence: number): Promise<void> {
    try {
      this.#handle ??= await this.#disk.open(this.#file, 'w', 0o600)
      const bytes = Buffer.from(tipText(sequence))
      await this.#handle.write(bytes, 0, bytes.length, 0)
    } catch {
      await this.close()
    }
  }

  async close(): Promise<void> {
    const handle = this.#handle
    this.#handle = null
    await handle?.close().catch(() => undefined)
  }
}

/** The number that the tip of a folder names; 0 if there is none or it cannot be read. */
export async function readTip(disk: Disk, folder: string): Promise<number> {
  const text = (await readIfThere(disk, join(folder, TIP_FILE)))?.toString('latin1') ?? ''
  const sequence = Number(text.slice(0, TIP_DIGITS))
  return Number.isInteger(sequence) && text === tipText(sequence) ? sequence : 0
}

const TIP_DIGITS = 12

/** Always of one length, so that one write in place is the whole of it. */
function tipText(sequence: number): string {
  const digits = String(sequence).padStart(TIP_DIGITS, '0')
  return `${digits} ${createHash('sha256').update(digits).digest('hex').slice(0, 16)}\n`
}
