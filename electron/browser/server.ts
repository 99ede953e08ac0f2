import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pageFile } from '#electron/security/page-files.ts'
import type { TesseraEvent } from '#shared/contract/answers.ts'

/** More than the largest spreadsheet or scan that is sent, as base64. */
const MAX_BODY = 40_000_000
const COOKIE = 'tessera'

export interface BrowserServer {
  /** The address with its one-time token. */
  readonly address: string
  readonly announce: (event: TesseraEvent) => void
  /** Called when the last window has been gone for a while. */
  readonly close: () => Promise<void>
}

interface ServerOptions {
  readonly port: number
  readonly pages: string
  readonly answer: (request: unknown) => Promise<unknown>
}

/**
 * The contract over loopback HTTP.
 *
 * Only 127.0.0.1; the token in the address is good once and becomes a cookie; Host must be ours (DNS rebinding)
 * and Origin too (requests of other pages); calls only as JSON (no form can send it).
 */
export async function startServer(options: ServerOptions): Promise<BrowserServer> {
  const token = { value: randomBytes(32).toString('base64url'), used: false }
  const session = randomBytes(32).toString('base64url')
  const streams = new Set<ServerResponse>()
  let host = ''

  const server = createServer((request, response) => {
    void handle(request, response).catch(() => end(response, 500))
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.host !== host) return end(response, 403)
    const url = new URL(request.url ?? '/', `http://${host}`)
    if (request.method === 'GET' && url.pathname === '/' && url.searchParams.has('token'))
      return enter(response, url.searchParams.get('token') ?? '')
    if (!same(cookieOf(request), session)) return end(response, 401)
    const origin = request.headers.origin
    if (origin !== undefined && origin !== `http://${host}`) return end(response, 403)
    if (request.method === 'POST' && url.pathname === '/call') return call(request, response, origin)
    if (request.method === 'GET' && url.pathname === '/events') return subscribe(request, response)
    if (request.method === 'GET') return page(response, url.pathname)
    return end(response, 405)
  }

  function enter(response: ServerResponse, given: string): void {
    if (token.used || !same(given, token.value)) {
      end(response, 401)
      return
    }
    token.used = true
    response.writeHead(303, {
      'Set-Cookie': `${COOKIE}=${session}; HttpOnly; SameSite=Strict; Path=/`,
      Location: '/',
    })
    response.end()
  }

  async function call(
    request: IncomingMessage,
    response: ServerResponse,
    origin: string | undefined,
  ): Promise<void> {
    if (origin === undefined || !request.headers['content-type']?.startsWith('application/json'))
      return end(response, 403)
    const body = await readBody(request)
    if (body === null) return end(response, 413)
    let parsed: unknown
    try {
      parsed = JSON.parse(body)
    } catch {
      return end(response, 400)
    }
    const answer = JSON.stringify(await options.answer(parsed))
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
    })
    response.end(answer)
  }

  function subscribe(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.write(': ready\n\n')
    streams.add(response)
    request.on('close', () => streams.delete(response))
  }

  async function page(response: ServerResponse, pathname: string): Promise<void> {
    const file = await pageFile(options.pages, pathname)
    response.writeHead(file.status, file.headers)
    response.end(file.body)
  }

  await listen(server, options.port)
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address: `http://${host}/?token=${token.value}`,
    announce: (event) => {
      for (const stream of streams) stream.write(`data: ${JSON.stringify(event)}\n\n`)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status)
  response.end()
}

function cookieOf(request: IncomingMessage): string {
  const cookies = (request.headers.cookie ?? '').split(/;\s*/)
  return cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? ''
}

function same(given: string, expected: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(expected)
  return a.length === b.length && timingSafeEqual(a, b)
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
