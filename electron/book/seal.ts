import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto'

import { z } from 'zod'

import { err, ok, type Result } from '#shared/contract/result.ts'
import { RECOVERY_SYMBOLS, readRecoveryCode, writeRecoveryCode } from '#shared/domain/recovery-code.ts'

const CIPHER = 'aes-256-gcm'
const KEY_BYTES = 32
const SALT_BYTES = 16
/** Random nonces of 96 bits are good for 2^32 messages under one key (NIST SP 800-38D, 8.3). */
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** What one guess of a passphrase costs: 128 MiB and about half a second (OWASP: N=2^17, r=8, p=1). */
const defaultCost: ScryptCost = { N: 2 ** 17, r: 8, p: 1 }
/** A changed file must not make us take all memory (CWE-789). */
const MAX_MEMORY = 2 ** 30

export interface ScryptCost {
  readonly N: number
  readonly r: number
  readonly p: number
}

/** So many bytes in the one spelling of base64 that they have. */
const bytes = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length, 'invalid')
const salt = bytes(SALT_BYTES)
const wrapped = bytes(NONCE_BYTES + KEY_BYTES + TAG_BYTES)

const scryptSchema = z
  .strictObject({
    name: z.literal('scrypt'),
    N: z
      .int()
      .min(2 ** 10)
      .max(2 ** 22)
      .refine((N) => Number.isInteger(Math.log2(N)), 'invalid'),
    r: z.int().min(1).max(64),
    p: z.int().min(1).max(16),
    salt,
  })
  .refine(({ N, r, p }) => scryptMemory({ N, r, p }) <= MAX_MEMORY, 'invalid')

/** Stands in the head of each sealed file: the data key, wrapped twice, and how to unwrap it. */
export const sealHeaderSchema = z.strictObject({
  version: z.literal(1),
  cipher: z.literal(CIPHER),
  passphrase: z.strictObject({ kdf: scryptSchema, wrapped }),
  /** The code is random and long: it needs a salt, but no slow derivation (RFC 5869). */
  recovery: z.strictObject({ kdf: z.strictObject({ name: z.literal('hkdf-sha256'), salt }), wrapped }),
  /** An empty message under the data key with all of the above as its context: a changed header is found. */
  check: bytes(NONCE_BYTES + TAG_BYTES),
})
export type SealHeader = z.infer<typeof sealHeaderSchema>

/** A sealed message or header was changed, or is not the piece that it is taken for. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken'
}

/** Encrypts and opens everything of one book by its data key. */
export class Seal {
  readonly #key: Buffer
  #destroyed = false

  constructor(key: Buffer) {
    this.#key = key
  }

  /**
   * nonce | ciphertext | tag. The context (`journal`, `file <hash>`) is authenticated with it, so that one piece
   * cannot be put in the place of another.
   */
  seal(plain: Uint8Array, context: string): Buffer {
    return encrypt(this.#usableKey(), plain, context)
  }

  /** Throws `SealBroken` if a single bit of message or context is not what was sealed. */
  open(sealed: Uint8Array, context: string): Buffer {
    return decrypt(this.#usableKey(), sealed, context)
  }

  /** The data key, encrypted by another key. */
  wrap(key: Buffer, context: string): string {
    return encrypt(key, this.#usableKey(), context).toString('base64')
  }

  /** Forgets the key; the memory of a locked program does not give it away. */
  destroy(): void {
    this.#key.fill(0)
    this.#destroyed = true
  }

  #usableKey(): Buffer {
    if (this.#destroyed) throw new Error('the seal was destroyed')
    return this.#key
  }
}

/** A new seal with a random data key. The recovery code is nowhere kept: it can be shown only now. */
export async function createSeal(
  passphrase: string,
  cost = defaultCost,
): Promise<{ readonly seal: Seal; readonly header: SealHeader; readonly recoveryCode: string }> {
  const seal = new Seal(randomBytes(KEY_BYTES))
  // 256 is a multiple of 32: the low five bits of a random byte are as random.
  const recoveryCode = writeRecoveryCode([...randomBytes(RECOVERY_SYMBOLS)].map((byte) => byte & 31))
  const reading = readRecoveryCode(recoveryCode)
  if (reading.is !== 'code') throw new Error('a recovery code cannot be read')
  const kdf = { name: 'hkdf-sha256' as const, salt: randomBytes(SALT_BYTES).toString('base64') }
  const recovery = { kdf, wrapped: seal.wrap(recoveryKey(reading.code, kdf), 'recovery') }
  return { seal, header: await headerOf(seal, passphrase, recovery, cost), recoveryCode }
}

/**
 * Opens the seal by the passphrase or the recovery code.
 *
 * Error: `passphrase-wrong`. Throws `SealBroken` if the key came out but the header was changed.
 */
export async function unseal(header: SealHeader, passphraseOrCode: string): Promise<Result<Seal>> {
  const key = unwrapByCode(header, passphraseOrCode) ?? (await unwrapByPassphrase(header, passphraseOrCode))
  if (!key) return err('passphrase-wrong')
  const seal = new Seal(key)
  checkHeader(seal, header)
  return ok(seal)
}

/** The header for a new passphrase. Data and recovery code stay; the passphrase before no longer opens it. */
export async function rewrap(
  seal: Seal,
  header: SealHeader,
  passphrase: string,
  cost = defaultCost,
): Promise<SealHeader> {
  checkHeader(seal, header)
  return headerOf(seal, passphrase, header.recovery, cost)
}

async function headerOf(
  seal: Seal,
  passphrase: string,
  recovery: SealHeader['recovery'],
  cost: ScryptCost,
): Promise<SealHeader> {
  const kdf = { name: 'scrypt' as const, ...cost, salt: randomBytes(SALT_BYTES).toString('base64') }
  const key = await passphraseKey(passphrase, kdf)
  const unchecked = {
    version: 1 as const,
    cipher: CIPHER as typeof CIPHER,
    passphrase: { kdf, wrapped: seal.wrap(key, 'passphrase') },
    recovery,
  }
  return { ...unchecked, check: seal.seal(new Uint8Array(), headerContext(unchecked)).toString('base64') }
}

function checkHeader(seal: Seal, header: SealHeader): void {
  seal.open(Buffer.from(header.check, 'base64'), headerContext(header))
}

/** Every value of a header in a fixed order, whatever the order in its file. */
function headerContext({ version, cipher, passphrase, recovery }: Omit<SealHeader, 'check'>): string {
  const { kdf } = passphrase
  const values = [version, cipher, kdf.name, kdf.N, kdf.r, kdf.p, kdf.salt, passphrase.wrapped]
  return JSON.stringify(['header', ...values, recovery.kdf.name, recovery.kdf.salt, recovery.wrapped])
}

function unwrapByCode({ recovery }: SealHeader, typed: string): Buffer | null {
  const reading = readRecoveryCode(typed)
  return reading.is === 'code'
    ? unwrap(recoveryKey(reading.code, recovery.kdf), recovery.wrapped, 'recovery')
    : null
}

async function unwrapByPassphrase({ passphrase }: SealHeader, typed: string): Promise<Buffer | null> {
  return unwrap(await passphraseKey(typed, passphrase.kdf), passphrase.wrapped, 'passphrase')
}

function unwrap(key: Buffer, wrappedKey: string, context: string): Buffer | null {
  try {
    return decrypt(key, Buffer.from(wrappedKey, 'base64'), context)
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}

function recoveryKey(code: string, kdf: SealHeader['recovery']['kdf']): Buffer {
  const purpose = 'tessera recovery code'
  return Buffer.from(hkdfSync('sha256', code, Buffer.from(kdf.salt, 'base64'), purpose, KEY_BYTES))
}

function passphraseKey(passphrase: string, kdf: SealHeader['passphrase']['kdf']): Promise<Buffer> {
  const { N, r, p } = kdf
  const options = { N, r, p, maxmem: 2 * MAX_MEMORY }
  return new Promise((resolve, reject) => {
    // Keyboards and systems write the same „ä“ or space in different characters: compatibility normalisation
    // (UAX 15; RFC 8265 asks for NFC and for one kind of space, NFKC does both).
    const text = passphrase.normalize('NFKC')
    scrypt(text, Buffer.from(kdf.salt, 'base64'), KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

/** What scrypt takes (RFC 7914, 5: N blocks of 128 r bytes, and p more). */
function scryptMemory({ N, r, p }: ScryptCost): number {
  return 128 * r * (N + p)
}

function encrypt(key: Buffer, plain: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(context))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function decrypt(key: Buffer, sealed: Uint8Array, context: string): Buffer {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new SealBroken('too short')
  const nonce = sealed.subarray(0, NONCE_BYTES)
  const tag = sealed.subarray(-TAG_BYTES)
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(context)).setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()])
  } catch {
    throw new SealBroken(`not what was sealed as ${context.slice(0, 40)}`)
  }
}
