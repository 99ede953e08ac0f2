import { expect, test, vi } from 'vitest'
import type { BookContent } from '#shared/contract/answers.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'
import type { Commit } from '#shared/domain/commit.ts'
import type { Person } from '#shared/records/person.ts'
import { fakeBridge } from '#test/support/fake-bridge.ts'

import { createReplica } from './replica.ts'

function person(id: string, familyName: string, revision = 0): Person {
  return {
    id,
    revision,
    title: '',
    givenName: '',
    familyName,
    sex: null,
    born: null,
    email: '',
    phone: '',
    mobile: '',
    address: null,
    townId: null,
    languages: [],
    interests: [],
    note: '',
  }
}

function put(sequence: number, ...people: Person[]): Commit {
  return {
    sequence,
    at: '',
    by: '',
    label: 'person-saved',
    changes: people.map((one) => ({ collection: 'people' as const, put: one })),
  }
}

function bridgeAndReplica(people: Person[]) {
  const bridge = fakeBridge({ records: { people } })
  const read = vi.fn(() => bridge.call('book.read', {}) as Promise<Result<BookContent>>)
  const replica = createReplica(read)
  bridge.onEvent((event) => event.type === 'committed' && replica.apply(event.commit))
  return { bridge, replica, read }
}

test('applies changes in sequence, and leaves untouched collections the same object', async () => {
  const { bridge, replica } = bridgeAndReplica([person('a', 'Weber')])
  await replica.load()
  const towns = replica.book().towns
  bridge.commit([{ collection: 'people', put: person('b', 'Kowalska') }])
  expect([...replica.book().people.values()].map((one) => one.familyName)).toEqual(['Weber', 'Kowalska'])
  expect(replica.book().towns).toBe(towns)
  bridge.commit([{ collection: 'people', delete: { id: 'a', revision: 0 } }])
  expect(replica.book().people.has('a')).toBe(false)
})

test('tells its listeners, and a commit that was already applied is ignored', async () => {
  const { replica } = bridgeAndReplica([])
  await replica.load()
  const listener = vi.fn()
  replica.subscribe(listener)
  const commit = put(1, person('a', 'Weber'))
  replica.apply(commit)
  replica.apply(commit)
  expect(listener).toHaveBeenCalledTimes(1)
})

test('reads the book again when a commit is missing in between', async () => {
  const { bridge, replica, read } = bridgeAndReplica([])
  await replica.load()
  bridge.onEvent(() => {})
  // Two commits happen; only the news of the second arrives.
  const deaf = createReplica(read)
  await deaf.load()
  bridge.commit([{ collection: 'people', put: person('a', 'Weber') }])
  const second = bridge.commit([{ collection: 'people', put: person('b', 'Kowalska') }])
  if (!second.ok) throw new Error(second.error.code)
  read.mockClear()
  deaf.apply(second.value)
  expect(deaf.book().people.size).toBe(0)
  await vi.waitFor(() => expect(deaf.book().people.size).toBe(2))
  expect(read).toHaveBeenCalledTimes(1)
})

test('commits that arrive during a reading are applied after it, once', async () => {
  let answer: (content: Result<BookContent>) => void = () => {}
  const replica = createReplica(
    () =>
      new Promise((resolve) => {
        answer = resolve
      }),
  )
  const loading = replica.load()
  replica.apply(put(1, person('a', 'alt')))
  replica.apply(put(2, person('b', 'neu')))
  const bridge = fakeBridge({ records: { people: [person('a', 'gelesen', 1)] } })
  const content = (await bridge.call('book.read', {})) as Result<BookContent>
  if (!content.ok) throw new Error(content.error.code)
  answer(ok({ ...content.value, sequence: 1 }))
  await loading
  expect(replica.book().people.get('a')?.familyName).toBe('gelesen')
  expect(replica.book().people.get('b')?.familyName).toBe('neu')
})

test('says so when the book cannot be read', async () => {
  const replica = createReplica(async () => err('no-book'))
  await replica.load()
  expect(replica.status()).toEqual({ is: 'failed', error: { code: 'no-book' } })
})
