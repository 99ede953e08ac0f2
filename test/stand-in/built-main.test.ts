// Runs the built out/main and out/preload for real, against the stand-in for the `electron` module.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { runInNewContext } from 'node:vm'

import type { Bridge } from '#shared/contract/api.ts'

import * as standIn from './electron.ts'

const out = join(import.meta.dirname, '..', '..', 'out')
const home = mkdtempSync(join(tmpdir(), 'tessera-built-'))
process.env.TESSERA_HOME = home
process.argv.splice(2)

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
})

const { asked, app, ipcRenderer } = standIn

before(async () => {
  await import(pathToFileURL(join(out, 'main', 'main.js')).href)
  for (let tries = 0; asked.windows[0]?.url !== 'tessera://app/index.html' && tries < 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 25))
  loadPreload()
})

after(() => {
  app.emit('before-quit', { preventDefault() {} })
  rmSync(home, { recursive: true, force: true })
})

/** As Electron does it under the sandbox: one CommonJS file that can require nothing but `electron`. */
function loadPreload(): void {
  const require = (name: string) => {
    assert.equal(name, 'electron', `the sandboxed preload requires ${name}`)
    return standIn
  }
  const module = { exports: {} }
  runInNewContext(readFileSync(join(out, 'preload', 'preload.cjs'), 'utf8'), {
    require,
    module,
    exports: module.exports,
  })
}

const bridge = () => asked.exposed.tessera as Bridge

test('the window is locked down and shows our own scheme', () => {
  const [window] = asked.windows
  assert.equal(asked.windows.length, 1)
  assert.equal(window?.url, 'tessera://app/index.html')
  const { preload, ...preferences } = window?.options.webPreferences ?? {}
  assert.deepEqual(preferences, {
    contextIsolation: true,
    nodeIntegration: false,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
  })
  assert.equal(preload, join(out, 'preload', 'preload.cjs'))
  assert.equal(asked.sandbox, true)
  assert.deepEqual(asked.schemes, [
    { scheme: 'tessera', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
})

test('the preload is one small file without a schema library', () => {
  const text = readFileSync(join(out, 'preload', 'preload.cjs'), 'utf8')
  assert.ok(text.length < 2000, `${text.length} characters`)
  assert.ok(!text.includes('zod'))
})

test('the bridge offers call and onEvent, nothing else', () => {
  assert.deepEqual(Object.keys(asked.exposed), ['tessera'])
  assert.deepEqual(Object.keys(bridge()).sort(), ['call', 'onEvent'])
})

test('a call goes from the preload to the book and back', async () => {
  const folder = join(home, 'book')
  const input = { folder, officeName: 'Stadt Lindenau', townName: 'Lindenau', gazetteerId: null }
  const created = await bridge().call('book.create', input)
  assert.deepEqual((created as { ok: boolean }).ok, true, JSON.stringify(created))
  const read = (await bridge().call('book.read', {})) as {
    ok: true
    value: { collections: { office: unknown[] } }
  }
  assert.equal(read.value.collections.office.length, 1)
})

test('events come without Electron’s event object, until the subscription ends', () => {
  const heard: unknown[] = []
  const stop = bridge().onEvent((event) => heard.push(event))
  ipcRenderer.emit('tessera:event', { sender: 'secret' }, { type: 'book' })
  stop()
  ipcRenderer.emit('tessera:event', {}, { type: 'book' })
  assert.deepEqual(heard, [{ type: 'book' }])
})

test('commits are announced to the window', async () => {
  const before = asked.windows[0]?.webContents.sent.length ?? 0
  const town = { collection: 'people', put: { id: 'p1' } }
  const wrong = (await bridge().call('records.save', { label: 'person-saved', changes: [town] })) as {
    ok: boolean
  }
  assert.equal(wrong.ok, false)
  assert.equal(asked.windows[0]?.webContents.sent.length, before)
  await bridge().call('book.close', {})
  assert.deepEqual(asked.windows[0]?.webContents.sent.at(-1), {
    channel: 'tessera:event',
    event: {
      type: 'book',
      state: { status: 'closed', recent: [{ folder: join(home, 'book'), name: 'Stadt Lindenau' }] },
    },
  })
})

test('a call of a strange frame, by a strange name or with a strange input is refused', async () => {
  const handler = asked.handlers.get('tessera:call')
  const foreign = [null, { url: 'https://example.org', parent: null }, { url: 'tessera://app/', parent: {} }]
  for (const senderFrame of foreign)
    assert.deepEqual(await handler?.({ senderFrame }, { name: 'book.state', input: {} }), {
      ok: false,
      error: { code: 'not-allowed' },
    })
  for (const name of ['toString', '__proto__', 'book.delete', 7])
    assert.deepEqual(await bridge().call(name as string, {}), { ok: false, error: { code: 'unknown-call' } })
  const invalid = (await bridge().call('book.open', { folder: 7 })) as {
    error: { code: string; fields: unknown[] }
  }
  assert.equal(invalid.error.code, 'invalid-input')
  assert.equal(invalid.error.fields.length, 1)
})

test('navigation, redirects, frames, windows and permissions are refused', () => {
  const contents = asked.windows[0]?.webContents
  for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview']) {
    let prevented = false
    contents?.emit(name, { preventDefault: () => (prevented = true) })
    assert.equal(prevented, true, name)
  }
  assert.deepEqual(contents?.openHandler?.({ url: 'file:///etc/passwd' }), { action: 'deny' })
  assert.deepEqual(contents?.openHandler?.({ url: 'https://www.rgre.de/' }), { action: 'deny' })
  assert.deepEqual(asked.external, ['https://www.rgre.de/'])
  let granted = true
  asked.permissionRequest?.(null, 'media', (answer) => (granted = answer))
  assert.equal(granted, false)
  assert.equal(asked.permissionCheck?.(), false)
})

test('our scheme delivers the page with the strict policy and nothing else', async () => {
  const serve = asked.protocols.get('tessera')
  const page = await serve?.(new Request('tessera://app/index.html'))
  assert.equal(page?.status, 200)
  const policy = page?.headers.get('content-security-policy') ?? ''
  assert.match(policy, /default-src 'none'/)
  assert.doesNotMatch(policy, /unsafe/)
  assert.doesNotMatch((await page?.text()) ?? '', /__CSP_NONCE__/)
  assert.equal((await serve?.(new Request('tessera://other/index.html')))?.status, 404)
  assert.equal((await serve?.(new Request('tessera://app/../main/main.js')))?.status, 404)
})
