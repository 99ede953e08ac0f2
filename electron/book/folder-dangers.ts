import { statfs } from 'node:fs/promises'

import type { BookNotice } from '#shared/contract/answers.ts'
import { synchronisedBy } from '#shared/domain/synchronised-folder.ts'

/** Numbers by which Linux names the file systems of networks: NFS, SMB, CIFS, SMB2, AFS, Ceph (statfs(2)). */
const networkTypes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x00c36400])

/** What makes a folder less safe for a book: other machines that write in it, a flush that is not one. */
export async function folderDangers(folder: string): Promise<readonly BookNotice[]> {
  const service = synchronisedBy(folder)
  if (service !== null) return [{ code: 'synchronised-folder', service }]
  return (await isOnNetwork(folder)) ? [{ code: 'network-folder' }] : []
}

async function isOnNetwork(folder: string): Promise<boolean> {
  if (/^(\\\\|\/\/)[^?.]/.test(folder)) return true
  if (process.platform !== 'linux') return false
  return statfs(folder).then(
    ({ type }) => networkTypes.has(type >>> 0),
    () => false,
  )
}
