import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

interface Import {
  readonly from: string
  readonly to: string
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

/** What a file imports: paths from the root for our own files, names for packages. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const statements = /^(?:import|export|\})[^'\n]*\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm
  const specifiers = [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
  return specifiers.map((to) => ({ from: file, to: resolved(file, to) }))
}

function resolved(file: string, to: string): string {
  if (to.startsWith('#')) return to.slice(1)
  return to.startsWith('.') ? relative(root, resolve(root, dirname(file), to)) : to
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const code = ['shared', 'electron', 'renderer'].flatMap(sources).filter((file) => !isTest(file))
const imports = code.flatMap(importsOf)
const within = (folder: string) => (file: string) => file.startsWith(`${folder}/`)
const offending = (rule: (one: Import) => boolean) =>
  imports.filter(rule).map(({ from, to }) => `${from} → ${to}`)

/** `renderer/features/towns/town-form.tsx` → `towns`. */
const featureOf = (file: string) => /^renderer\/features\/([^/]+)\//.exec(file)?.[1] ?? null

describe('who may import whom', () => {
  it('sees the code', () => {
    expect(code.length).toBeGreaterThan(50)
    expect(imports.some(({ from, to }) => within('electron')(from) && within('shared')(to))).toBe(true)
  })

  it('shared imports nothing but shared, zod and rules that are data', () => {
    const data = (to: string) => within('resources')(to) && to.endsWith('.json')
    expect(
      offending(
        ({ from, to }) => within('shared')(from) && !within('shared')(to) && to !== 'zod' && !data(to),
      ),
    ).toEqual([])
  })

  it('electron and renderer do not know each other', () => {
    expect(offending(({ from, to }) => within('electron')(from) && within('renderer')(to))).toEqual([])
    expect(offending(({ from, to }) => within('renderer')(from) && within('electron')(to))).toEqual([])
  })

  it('the program does not import its tests', () => {
    expect(offending(({ to }) => within('test')(to))).toEqual([])
  })

  it('components and api ← features ← app', () => {
    const below = (file: string) => within('renderer/components')(file) || within('renderer/api')(file)
    expect(
      offending(({ from, to }) => below(from) && (featureOf(to) !== null || within('renderer/app')(to))),
    ).toEqual([])
    expect(offending(({ from, to }) => featureOf(from) !== null && within('renderer/app')(to))).toEqual([])
  })

  it('a feature does not import another feature', () => {
    const other = ({ from, to }: Import) => {
      const here = featureOf(from)
      const there = featureOf(to)
      return here !== null && there !== null && here !== there
    }
    expect(offending(other)).toEqual([])
  })

  it('the renderer knows no Node and no Electron', () => {
    const foreign = (to: string) => to.startsWith('node:') || to === 'electron'
    expect(offending(({ from, to }) => within('renderer')(from) && foreign(to))).toEqual([])
  })

  it('only the transport imports ipcMain, only the preload ipcRenderer', () => {
    const naming = (name: string) =>
      code.filter((file) =>
        new RegExp(`import \\{[^}]*\\b${name}\\b`).test(readFileSync(join(root, file), 'utf8')),
      )
    expect(naming('ipcMain')).toEqual(['electron/contract/electron-transport.ts'])
    expect(naming('ipcRenderer')).toEqual(['electron/preload.ts'])
  })

  it('domain rules do not know the contract’s calls', () => {
    expect(
      offending(({ from, to }) => within('shared/domain')(from) && to === 'shared/contract/contract.ts'),
    ).toEqual([])
  })

  it('the preload stays free of schemas', () => {
    const preload = imports.filter(({ from }) => from === 'electron/preload.ts').map(({ to }) => to)
    expect(preload.sort()).toEqual([
      'electron',
      'shared/contract/answers.ts',
      'shared/contract/api.ts',
      'shared/contract/channels.ts',
    ])
  })
})
