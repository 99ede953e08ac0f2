import { inflateRawSync } from 'node:zlib'

/** An entry of the directory of a zip file. */
export interface ZipEntry {
  readonly name: string
  readonly size: number
  readonly packedSize: number
  readonly encrypted: boolean
  readonly offset: number
  readonly deflated: boolean
}

/** The directory of a zip file, without unpacking anything; null if it has none. */
export function zipEntries(bytes: Buffer): readonly ZipEntry[] | null {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end < 0 || end + 22 > bytes.length) return null
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const entries: ZipEntry[] = []
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      size: bytes.readUInt32LE(at + 24),
      packedSize: bytes.readUInt32LE(at + 20),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      offset: bytes.readUInt32LE(at + 42),
      deflated: bytes.readUInt16LE(at + 10) === 8,
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The unpacked text of an entry; empty if it cannot be unpacked. */
export function zipText(bytes: Buffer, entry: ZipEntry): string {
  if (entry.offset + 30 > bytes.length) return ''
  const begin =
    entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
  const packed = bytes.subarray(begin, begin + entry.packedSize)
  try {
    return (entry.deflated ? inflateRawSync(packed, { maxOutputLength: 1_000_000 }) : packed).toString('utf8')
  } catch {
    return ''
  }
}
