import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import { readRecoveryCode } from '#shared/domain/recovery-code.ts'

import {
  createSeal,
  rewrap,
  type Seal,
  SealBroken,
  type SealHeader,
  sealHeaderSchema,
  unseal,
} from './seal.ts'

const passphrase = 'Zwei Städte, eine Brücke'
/** Quick, for tests that derive many keys. */
const cheap = { N: 2 ** 10, r: 8, p: 1 }

let seal: Seal
let header: SealHeader
let recoveryCode: string
beforeAll(async () => {
  ;({ seal, header, recoveryCode } = await createSeal(passphrase, cheap))
})

const text = (value: string) => Buffer.from(value)

async function opened(by: string, from = header): Promise<Seal> {
  const result = await unseal(from, by)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('a sealed message', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), fc.string({ unit: 'binary' }), (plain, context) => {
        expect(seal.open(seal.seal(plain, context), context)).toEqual(Buffer.from(plain))
      }),
    )
  })

  it('is another each time and says nothing of what is in it', () => {
    const plain = text('Familie Müller, Lindenstraße 14')
    const sealed = seal.seal(plain, 'journal')
    expect(sealed.equals(seal.seal(plain, 'journal'))).toBe(false)
    expect(sealed.length).toBe(plain.length + 28)
    expect(sealed.includes('Müller')).toBe(false)
  })

  it('is refused after any flip of a bit, and when it was cut', () => {
    const sealed = seal.seal(text('zwölf Betten'), 'journal')
    for (let index = 0; index < sealed.length * 8; index++) {
      const changed = Buffer.from(sealed)
      changed.writeUInt8(changed.readUInt8(index >> 3) ^ (1 << (index & 7)), index >> 3)
      expect(() => seal.open(changed, 'journal')).toThrow(SealBroken)
    }
    for (let length = 0; length < sealed.length; length++)
      expect(() => seal.open(sealed.subarray(0, length), 'journal')).toThrow(SealBroken)
  })

  it('is refused in the place of another piece and under another key', async () => {
    const sealed = seal.seal(text('3'), 'snapshot 3')
    expect(() => seal.open(sealed, 'snapshot 4')).toThrow(SealBroken)
    const other = await createSeal(passphrase, cheap)
    expect(() => other.seal.open(sealed, 'snapshot 3')).toThrow(SealBroken)
  })

  it('cannot be opened once the key is forgotten', async () => {
    const forgotten = await opened(passphrase)
    const sealed = forgotten.seal(text('x'), 'journal')
    forgotten.destroy()
    expect(() => forgotten.open(sealed, 'journal')).toThrow('destroyed')
    expect(() => forgotten.seal(text('x'), 'journal')).toThrow('destroyed')
    expect(seal.open(sealed, 'journal')).toEqual(text('x'))
  })
})

describe('a book', () => {
  it('opens by passphrase and by recovery code', async () => {
    const sealed = seal.seal(text('Bernay'), 'journal')
    const careless = recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    for (const by of [passphrase, recoveryCode, careless])
      expect((await opened(by)).open(sealed, 'journal')).toEqual(text('Bernay'))
  })

  it('takes a passphrase in any Unicode form', async () => {
    await opened(passphrase.normalize('NFD'))
    await opened(passphrase.replace(' ', '\u00A0'))
  })

  it('stays closed for a wrong passphrase, a code of another book, and a mistyped code', async () => {
    const other = await createSeal(passphrase, cheap)
    const mistyped = recoveryCode.replace(/.$/, (last) => (last === '7' ? '8' : '7'))
    expect(readRecoveryCode(mistyped).is).not.toBe('code')
    for (const by of ['', `${passphrase} `, passphrase.toLowerCase(), other.recoveryCode, mistyped])
      expect(await unseal(header, by)).toEqual({ ok: false, error: { code: 'passphrase-wrong' } })
  })

  it('derives the key at full cost unless told otherwise, without blocking the program', async () => {
    let ticks = 0
    const timer = setInterval(() => ticks++, 5)
    const made = await createSeal(passphrase)
    clearInterval(timer)
    expect(made.header.passphrase.kdf).toMatchObject({ N: 131072, r: 8, p: 1 })
    expect(ticks).toBeGreaterThan(3)
    await opened(passphrase, made.header)
  }, 20_000)
})

describe('a new passphrase', () => {
  it('opens what was sealed before; the old one does not, the recovery code still does', async () => {
    const sealed = seal.seal(text('1962'), 'journal')
    const next = await rewrap(seal, header, 'Drei Städte, zwei Brücken', cheap)
    expect((await opened('Drei Städte, zwei Brücken', next)).open(sealed, 'journal')).toEqual(text('1962'))
    expect((await opened(recoveryCode, next)).open(sealed, 'journal')).toEqual(text('1962'))
    expect(await unseal(next, passphrase)).toMatchObject({ error: { code: 'passphrase-wrong' } })
    expect(next.passphrase.kdf.salt).not.toBe(header.passphrase.kdf.salt)
  })

  it('is refused for the header of another book', async () => {
    const other = await createSeal(passphrase, cheap)
    await expect(rewrap(seal, other.header, passphrase, cheap)).rejects.toThrow(SealBroken)
  })
})

describe('the header', () => {
  it('is JSON by its schema', () => {
    expect(sealHeaderSchema.parse(JSON.parse(JSON.stringify(header)))).toEqual(header)
  })

  it('is refused after the change of any byte, even where the passphrase does not need it', async () => {
    const written = text(JSON.stringify(header))
    const readable = async (bytes: Buffer): Promise<boolean> => {
      try {
        const changed = sealHeaderSchema.safeParse(JSON.parse(bytes.toString('utf8')))
        return changed.success && (await unseal(changed.data, passphrase)).ok
      } catch (error) {
        if (error instanceof SyntaxError || error instanceof SealBroken) return false
        throw error
      }
    }
    expect(await readable(written)).toBe(true)
    for (const [index, byte] of written.entries()) {
      const changed = Buffer.from(written)
      changed[index] = byte ^ (1 << (index % 7))
      expect(await readable(changed), changed.toString()).toBe(false)
    }
  }, 30_000)

  it('says so when the recovery part was exchanged', async () => {
    const other = await createSeal(passphrase, cheap)
    await expect(unseal({ ...header, recovery: other.header.recovery }, passphrase)).rejects.toThrow(
      SealBroken,
    )
  })

  it.each([
    { N: 2 ** 40 },
    { N: 2 ** 22, r: 8 },
    { N: 3000 },
    { N: 1 },
    { r: 0 },
    { r: 4096 },
    { p: 1e9 },
    { p: 1.5 },
    { salt: 'AAAA' },
    { name: 'none' },
  ])('is refused with %o', (absurd) => {
    const kdf = { ...header.passphrase.kdf, ...absurd }
    const changed = { ...header, passphrase: { ...header.passphrase, kdf } }
    expect(sealHeaderSchema.safeParse(changed).success).toBe(false)
  })
})
