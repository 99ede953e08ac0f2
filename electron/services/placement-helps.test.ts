import { afterAll, expect, it } from 'vitest'

import { createSolver } from '#electron/placement/solver.ts'
import type { CaseParty } from '#shared/domain/placement/case.ts'
import { aCase, aHost, aParty, aPartyOf } from '#test/builders/placement-case.ts'

import { triedHelps } from './placement-helps.ts'

const solver = createSolver({ workerFile: new URL('../placement/worker.ts', import.meta.url) })
afterAll(() => solver.close())

const { signal } = new AbortController()
const teen = (id: string, wishes: readonly string[] = []) => ({
  ...aPartyOf(id, 'single', [{ age: 15 }]),
  wishes,
})

it('tells only what gets more guests a bed, best first', async () => {
  const uncleared = { clearedForMinors: false }
  const kase = aCase({
    hosts: [
      aHost({ id: 'h1', ...uncleared }),
      aHost({ id: 'h2', ...uncleared }),
      aHost({ id: 'h3', never: ['t'] }),
    ],
    parties: [teen('t', ['h2'])],
  })
  expect(await triedHelps(solver, kase, 't', signal)).toEqual({
    ok: true,
    value: [
      { steps: [{ kind: 'cleared', hostId: 'h2' }], guests: 1, points: expect.any(Number), partyIds: ['t'] },
      { steps: [{ kind: 'cleared', hostId: 'h1' }], guests: 1, points: expect.any(Number), partyIds: ['t'] },
    ],
  })
})

it('asks for no bed where others can go elsewhere, and leaves out what helps nobody', async () => {
  const cat = { kind: 'pets', hostId: 'h1', animals: ['cat'] } as const
  const allergic = aPartyOf('b', 'single', [{ allergies: ['cat'] }])
  const hosts = [aHost({ id: 'h1', pets: ['cat'] }), aHost({ id: 'h2', never: ['b'] })]
  const tried = async (parties: readonly CaseParty[]) => {
    const answer = await triedHelps(solver, aCase({ hosts, parties }), 'b', signal)
    return answer.ok ? answer.value.map(({ steps }) => steps) : answer
  }
  expect(await tried([{ ...aParty({ id: 'a' }), wishes: ['h1'] }, allergic])).toEqual([[cat]])
  const bed = { kind: 'beds', hostId: 'h1', roomId: null, single: 1, double: 0 }
  expect(await tried([aParty({ id: 'a' }), aParty({ id: 'c' }), allergic])).toEqual([[cat, bed]])
})

it('says when planning again is enough', async () => {
  const kase = aCase({ hosts: [aHost({ id: 'h' })], parties: [aParty({ id: 'a' })] })
  expect(await triedHelps(solver, kase, 'a', signal)).toEqual({
    ok: true,
    value: [{ steps: [], guests: 0, points: 0, partyIds: ['a'] }],
  })
})

it('ends when it is told', async () => {
  const run = new AbortController()
  run.abort()
  const kase = aCase({
    hosts: [aHost({ id: 'h', pets: ['cat'] })],
    parties: [aPartyOf('a', 'single', [{ allergies: ['cat'] }])],
  })
  expect(await triedHelps(solver, kase, 'a', run.signal)).toEqual({ ok: true, value: [] })
})
