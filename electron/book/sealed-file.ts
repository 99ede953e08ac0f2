import { type Seal, SealBroken } from './seal.ts'

/** Begins every sealed file of the book, so that it is told from a plain one. */
const MARK = Buffer.from('tessera sealed file\n')

/** A file of the book as it is kept under a passphrase; its name (the hash of its content) is bound to it. */
export function sealFile(plain: Buffer, name: string, seal: Seal): Buffer {
  return Buffer.concat([MARK, seal.seal(plain, `file ${name}`)])
}

/** The content of a kept file, sealed or plain; null if it cannot be opened. */
export function openFile(bytes: Buffer, name: string, seal: Seal | null): Buffer | null {
  if (!bytes.subarray(0, MARK.length).equals(MARK)) return bytes
  try {
    return seal?.open(bytes.subarray(MARK.length), `file ${name}`) ?? null
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}
