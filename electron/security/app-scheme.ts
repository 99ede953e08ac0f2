import { join } from 'node:path'

import { protocol } from 'electron'

import { APP_SCHEME } from './app-origin.ts'
import { pageFile } from './page-files.ts'

/** Serves the built renderer under our own scheme with the strict policy; `file:` is not used at all. */
export function serveAppScheme(): void {
  const root = join(import.meta.dirname, '../renderer')
  protocol.handle(APP_SCHEME, async (request) => {
    const url = new URL(request.url)
    if (request.method !== 'GET' || url.host !== 'app') return new Response(null, { status: 404 })
    const page = await pageFile(root, url.pathname)
    return new Response(typeof page.body === 'string' ? page.body : new Uint8Array(page.body), {
      status: page.status,
      headers: { ...page.headers },
    })
  })
}
