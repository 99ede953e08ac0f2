import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

import { newNonce, securityHeaders, withNonce } from './content-policy.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

export interface Page {
  readonly status: 200 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | string
}

/** A file of the built renderer as both shells deliver it; anything outside its folder is not found. */
export async function pageFile(root: string, pathname: string): Promise<Page> {
  const nonce = newNonce()
  const headers = securityHeaders(nonce)
  const missing: Page = {
    status: 404,
    headers: { ...headers, 'Content-Type': 'text/plain' },
    body: 'Not found',
  }
  try {
    const home = await realpath(root)
    const file = await realpath(join(home, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)))
    const type = types[extname(file)]
    // With the separator, so that a sibling folder whose name begins alike is outside too.
    if (!file.startsWith(home + sep) || type === undefined) return missing
    const content = await readFile(file)
    if (!file.endsWith('.html'))
      return { status: 200, headers: { ...headers, 'Content-Type': type }, body: content }
    return {
      status: 200,
      headers: { ...headers, 'Content-Type': type, 'Cache-Control': 'no-store' },
      body: withNonce(content.toString('utf8'), nonce),
    }
  } catch {
    return missing
  }
}
