import { request } from 'node:http'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type TemporaryFolder, temporaryFolder } from '#test/support/temporary-folder.ts'

import { type BrowserServer, startServer } from './server.ts'

let temporary: TemporaryFolder
let server: BrowserServer
let origin: string
beforeEach(async () => {
  temporary = temporaryFolder()
  server = await startServer({
    port: 0,
    pages: temporary.path,
    answer: async (asked) => ({ ok: true, value: asked }),
  })
  origin = new URL(server.address).origin
})
afterEach(async () => {
  await server.close()
  temporary.remove()
})

interface Answer {
  readonly status: number
  readonly cookie: string
  readonly body: string
}

function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(`${origin}${path}`, { method, headers }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          cookie: response.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
          body: text,
        }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const tokenPath = () => server.address.slice(origin.length)
const json = { 'Content-Type': 'application/json' }

describe('entering', () => {
  it('the token is good once', async () => {
    const first = await send('GET', tokenPath())
    expect(first.status).toBe(303)
    expect(first.cookie).toMatch(/^tessera=.{40,}/)
    expect((await send('GET', tokenPath())).status).toBe(401)
  })

  it('a wrong token does not use the right one up', async () => {
    expect((await send('GET', '/?token=wrong')).status).toBe(401)
    expect((await send('GET', tokenPath())).status).toBe(303)
  })

  it('without the cookie nothing is delivered', async () => {
    for (const [method, path] of [
      ['GET', '/'],
      ['GET', '/events'],
      ['POST', '/call'],
    ] as const)
      expect(
        (await send(method, path, { ...json, Origin: origin }, method === 'POST' ? '{}' : '')).status,
      ).toBe(401)
  })
})

describe('calls', () => {
  let cookie: string
  beforeEach(async () => {
    cookie = (await send('GET', tokenPath())).cookie
  })
  const call = (headers: Record<string, string>, body = '{"name":"book.state"}') =>
    send('POST', '/call', { ...json, Cookie: cookie, Origin: origin, ...headers }, body)

  it('are answered for our page', async () => {
    expect(JSON.parse((await call({})).body)).toEqual({ ok: true, value: { name: 'book.state' } })
  })

  it.each([
    ['another origin', { Origin: 'http://evil.example' }, 403],
    ['a null origin', { Origin: 'null' }, 403],
    ['another host (DNS rebinding)', { Host: 'evil.example' }, 403],
    ['localhost by name', { Host: 'localhost:1' }, 403],
    ['a form’s content type', { 'Content-Type': 'text/plain' }, 403],
    ['another cookie', { Cookie: 'tessera=guess' }, 401],
  ])('with %s are refused', async (_what, headers, status) =>
    expect((await call(headers)).status).toBe(status),
  )

  it('without an origin are refused', async () => {
    expect((await send('POST', '/call', { ...json, Cookie: cookie }, '{}')).status).toBe(403)
  })

  it('that are no JSON are refused and the server goes on', async () => {
    expect((await call({}, '{')).status).toBe(400)
    expect((await call({})).status).toBe(200)
  })
})

it('events reach the page', async () => {
  const { cookie } = await send('GET', tokenPath())
  const heard = await new Promise<string>((resolve) => {
    request(`${origin}/events`, { headers: { Cookie: cookie } }, (response) => {
      response.on('data', (chunk: Buffer) => {
        const text = chunk.toString()
        if (text.startsWith('data:')) resolve(text)
        else server.announce({ type: 'book', state: { status: 'closed', recent: [] } })
      })
    }).end()
  })
  expect(JSON.parse(heard.slice(5))).toEqual({ type: 'book', state: { status: 'closed', recent: [] } })
})
