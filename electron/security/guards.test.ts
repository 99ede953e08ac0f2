import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type TemporaryFolder, temporaryFolder } from '#test/support/temporary-folder.ts'

import { newNonce, securityHeaders } from './content-policy.ts'
import { externalLink } from './external-links.ts'
import { pageFile } from './page-files.ts'
import { isTrustedFrame } from './sender.ts'

describe('the sender', () => {
  it.each([
    ['the main frame of our page', { url: 'tessera://app/index.html#/towns', parent: null }, true],
    ['a frame inside our page', { url: 'tessera://app/index.html', parent: {} }, false],
    ['a frame that is gone', null, false],
    ['another host of our scheme', { url: 'tessera://app.example/', parent: null }, false],
    ['another scheme that names us', { url: 'https://tessera//app/', parent: null }, false],
    [
      'a page with our address in its query',
      { url: 'http://example.org/?tessera://app', parent: null },
      false,
    ],
    ['no address', { url: '', parent: null }, false],
  ])('%s', (_what, frame, trusted) => expect(isTrustedFrame(frame)).toBe(trusted))
})

describe('links to the outside', () => {
  it.each([
    ['https://www.rgre.de/', 'https://www.rgre.de/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['http://example.org/', null],
    ['file:///etc/passwd', null],
    ['javascript:alert(1)', null],
    ['http://example.org/?https://', null],
    ['nonsense', null],
  ])('%s', (address, link) => expect(externalLink(address)).toBe(link))
})

it('the policy allows nothing unsafe', () => {
  const policy = securityHeaders(newNonce())['Content-Security-Policy']
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  expect(newNonce()).not.toBe(newNonce())
})

describe('files of the renderer', () => {
  let temporary: TemporaryFolder
  let pages: string
  beforeEach(() => {
    temporary = temporaryFolder()
    pages = join(temporary.path, 'renderer')
    mkdirSync(join(pages, 'assets'), { recursive: true })
    mkdirSync(`${pages}-secret`)
    writeFileSync(join(pages, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">')
    writeFileSync(join(pages, 'assets', 'a.js'), 'one()')
    writeFileSync(join(`${pages}-secret`, 'b.js'), 'secret')
    symlinkSync(join(`${pages}-secret`, 'b.js'), join(pages, 'assets', 'link.js'))
  })
  afterEach(() => temporary.remove())

  it('the page gets the nonce of its headers', async () => {
    const page = await pageFile(pages, '/')
    const nonce = /nonce-([^']+)'/.exec(page.headers['Content-Security-Policy'] ?? '')?.[1]
    expect(page.body).toBe(`<meta name="csp-nonce" content="${nonce}">`)
  })

  it('assets come with their type', async () => {
    expect(await pageFile(pages, '/assets/a.js')).toMatchObject({
      status: 200,
      headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
    })
  })

  it.each([
    '/../renderer-secret/b.js',
    '/%2e%2e/renderer-secret/b.js',
    '/assets/link.js',
    '/assets/none.js',
    '/assets',
    '/%00',
  ])('%s is not found', async (path) => expect((await pageFile(pages, path)).status).toBe(404))
})
