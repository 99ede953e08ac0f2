import { useEffect, useState } from 'react'

import type { FileRef } from '#shared/records/common.ts'

import { call } from './client.ts'

/** A file of the book never changes under its hash, so its address is kept while the window lives. */
const addresses = new Map<string, Promise<string | null>>()

async function addressOf(hash: string): Promise<string | null> {
  const answer = await call('files.get', { hash })
  if (!answer.ok) return null
  const bytes = Uint8Array.from(atob(answer.value.base64), (character) => character.charCodeAt(0))
  return URL.createObjectURL(new Blob([bytes], { type: answer.value.type }))
}

/** Lets go of every file, so that a book that was closed or locked leaves none of its pictures in the window. */
export function forgetFileUrls(): void {
  for (const asked of addresses.values())
    void asked.then((address) => address !== null && URL.revokeObjectURL(address))
  addresses.clear()
}

/** The address of a file of the book, for an `<img>`; null until it is there, or if it is missing. */
export function useFileUrl(file: FileRef | null): string | null {
  const [url, setUrl] = useState<string | null>(null)
  const hash = file?.hash ?? null
  useEffect(() => {
    let wanted = true
    setUrl(null)
    if (hash === null) return
    const asked = addresses.get(hash) ?? addressOf(hash)
    addresses.set(hash, asked)
    void asked.then((address) => {
      // A missing file may be put back; it is asked for again the next time.
      if (address === null) addresses.delete(hash)
      if (wanted) setUrl(address)
    })
    return () => {
      wanted = false
    }
  }, [hash])
  return url
}
