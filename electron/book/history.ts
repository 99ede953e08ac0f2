import { join } from 'node:path'

import type { RecordVersion } from '#shared/contract/answers.ts'
import type { CollectionName } from '#shared/records/collections.ts'

import { type Disk, readIfThere } from './disk.ts'
import { HISTORY_FOLDER, JOURNAL_FILE } from './journal.ts'
import { decodeLine, openLine, splitLines } from './journal-line.ts'
import { historyAfter } from './replay.ts'
import type { Seal } from './seal.ts'

/**
 * Every version of a record that the history and the journal hold, the newest first.
 *
 * Lines that cannot be read are left out: the history explains, it does not decide. Throws the errors of the disk.
 */
export async function recordVersions(
  disk: Disk,
  folder: string,
  collection: CollectionName,
  id: string,
  seal: Seal | null,
): Promise<RecordVersion[]> {
  const versions: RecordVersion[] = []
  const names = (await historyAfter(disk, folder, 0)).map((name) => join(HISTORY_FOLDER, name))
  // Most lines are not about the record, and are not parsed.
  const needle = Buffer.from(JSON.stringify(id))
  for (const name of [...names, JOURNAL_FILE]) {
    const bytes = (await readIfThere(disk, join(folder, name))) ?? Buffer.alloc(0)
    for (const line of splitLines(bytes).lines) {
      const plain = openLine(line, seal)
      const entry = plain?.includes(needle) ? decodeLine(plain, null, null) : null
      for (const change of entry?.commit.changes ?? []) {
        const of = 'put' in change ? change.put.id : change.delete.id
        if (!entry || change.collection !== collection || of !== id) continue
        const { sequence, at, by, label, undoes } = entry.commit
        versions.push({
          sequence,
          at,
          by,
          label,
          ...(undoes !== undefined && { undoes }),
          before: versions.at(-1)?.after ?? null,
          after: 'put' in change ? change.put : null,
        })
      }
    }
  }
  return versions.reverse()
}
