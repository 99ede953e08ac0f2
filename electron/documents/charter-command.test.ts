import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type TemporaryFolder, temporaryFolder } from '#test/support/temporary-folder.ts'

const command = join(import.meta.dirname, 'charter-command.ts')
const fixture = join(import.meta.dirname, '../../test/fixtures/charter/charter.json')

let folder: TemporaryFolder
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

const file = (name: string) => join(folder.path, name)

function run(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...options], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** The example with changes, in the temporary folder and therefore without its coats of arms. */
function charterFile(changes: object): string {
  const example = JSON.parse(readFileSync(fixture, 'utf8'))
  const parties = example.parties.map(({ coatOfArms: _, ...party }: { coatOfArms: string }) => party)
  writeFileSync(file('charter.json'), JSON.stringify({ ...example, parties, ...changes }))
  return file('charter.json')
}

describe('npm run charter', () => {
  it('sets the example and says so', () => {
    const out = file('charter.pdf')
    expect(run(fixture, out)).toEqual({ status: 0, stdout: `${out}: 1 page\n`, stderr: '' })
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readdirSync(folder.path)).toEqual(['charter.pdf'])
  })

  it('says when the text does not fit', () => {
    const long = charterFile({ projects: Array.from({ length: 60 }, (_, index) => `Vorhaben ${index}`) })
    expect(run(long, file('out.pdf')).stdout).toMatch(/: \d pages\. The text does not fit/)
  })

  it.each([
    ['no arguments', () => [], /^usage: /],
    ['one argument too many', () => [fixture, file('out.pdf'), 'more'], /^usage: /],
    ['no such file', () => [file('none.json'), file('out.pdf')], /^cannot read .*none\.json: ENOENT/],
    ['not JSON', () => [written('{'), file('out.pdf')], /not JSON/],
    ['a list', () => [written('[]'), file('out.pdf')], /expected object/],
    ['one town', () => [charterFile({ parties: [] }), file('out.pdf')], /parties: two-parties/],
    ['a wrong date', () => [charterFile({ date: '14.05.2027' }), file('out.pdf')], /date: invalid-date/],
    ['a wrong key', () => [charterFile({ orientaton: 'portrait' }), file('out.pdf')], /orientaton/],
    [
      'a missing language',
      () => [charterFile({ languages: ['fr'] }), file('out.pdf')],
      /office\.fr: required/,
    ],
    [
      'a missing character',
      () => [charterFile({ place: '東京' }), file('out.pdf')],
      /character 東 \(U\+6771\)/,
    ],
    ['no coat of arms', () => [withArms('none.svg'), file('out.pdf')], /cannot read .*none\.svg/],
    [
      'a bad coat of arms',
      () => [withArms('charter.json'), file('out.pdf')],
      /coat of arms of X cannot be read/,
    ],
    ['no folder', () => [fixture, join(file('nowhere'), 'out.pdf')], /^cannot write .*nowhere/],
  ])('%s: one line, no stack, nothing written', (_what, options, message) => {
    writeFileSync(file('out.pdf'), 'an older charter')
    const { status, stdout, stderr } = run(...options())
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd()).not.toContain('\n')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(readFileSync(file('out.pdf'), 'utf8')).toBe('an older charter')
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(existsSync(file('nowhere'))).toBe(false)
  })
})

function written(text: string): string {
  writeFileSync(file('charter.json'), text)
  return file('charter.json')
}

function withArms(coatOfArms: string): string {
  const party = { town: 'X', country: 'Y', signatory: { name: 'A', office: 'B' } }
  return charterFile({ parties: [{ ...party, coatOfArms }, party] })
}
