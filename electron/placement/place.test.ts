import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { aCase, aHost, aParty, aPartyOf } from '#test/builders/placement-case.ts'
import { check } from '#test/fixtures/placement/check.mjs'
import { generate } from '#test/fixtures/placement/generate.mjs'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

const folder = temporaryFolder()
const command = new URL('./place.ts', import.meta.url).pathname
const caseFile = join(folder.path, 'case.json')
const resultFile = join(folder.path, 'result.json')

afterAll(folder.remove)

/** Runs `npm run place` on this case, or on a file with this text. */
function place(kase: unknown, ...options: string[]) {
  rmSync(resultFile, { force: true })
  writeFileSync(caseFile, typeof kase === 'string' ? kase : JSON.stringify(kase))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, caseFile, resultFile, ...options],
    {
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr, isWritten: existsSync(resultFile) }
}

describe('npm run place', () => {
  it('writes a result that the rulebook accepts', () => {
    const kase = generate({ seed: 5, guests: 20, hosts: 12 })
    expect(place(kase)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('proven') })
    const result = JSON.parse(readFileSync(resultFile, 'utf8'))
    expect(check(kase, result)).toEqual({ broken: [], placed: result.placed, score: result.score })
    expect(Object.keys(result).sort()).toEqual([
      'beds',
      'bound',
      'ms',
      'placed',
      'proven',
      'score',
      'unplaced',
    ])
  })

  const hosts = [aHost({ id: 'h' })]
  it.each<[string, unknown, string]>([
    ['is not JSON', '{', 'case.json'],
    ['is no case', { hosts: 3 }, 'nights'],
    ['uses a bed twice', aCase({ hosts: [...hosts, ...hosts] }), 'the id h is used more than once'],
    ['has a couple of three', aCase({ parties: [aPartyOf('a', 'couple', [{}, {}, {}])] }), 'two guests'],
    ['has a night too many', aCase({ parties: [aParty({ id: 'a', nights: [1] })] }), 'nights are 0 to 0'],
    ['locks into nowhere', aCase({ parties: [aParty({ id: 'a' })], locks: { a: 'x' } }), 'no household x'],
    [
      'contradicts itself',
      aCase({ hosts, parties: [aParty({ id: 'a', never: ['h'] })], locks: { a: 'h' } }),
      'party a is locked to h, which breaks the rule never',
    ],
  ])('explains in one line what is wrong with a file that %s', (_what, kase, message) => {
    const { status, stderr, isWritten } = place(kase)
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(1)
    expect(isWritten).toBe(false)
  })

  it.each([
    ['--time', 'soon'],
    ['--time', '-1'],
    ['--tim', '3'],
  ])('refuses %s %s', (...options) => {
    const { status, stderr } = place(aCase({}), ...options)
    expect(status).toBe(1)
    expect(stderr).not.toContain('    at ')
  })
})
