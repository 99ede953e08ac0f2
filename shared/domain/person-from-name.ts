import type { Person } from '../records/person.ts'

/** A person of whom only the name is known, as somebody typed it: „Anna Weber“ or „Weber, Anna“. */
export function personFromName(id: string, typed: string): Person {
  const name = typed.trim().replace(/\s+/g, ' ')
  const [familyFirst, givenLast] = name.split(/\s*,\s*/, 2)
  const space = name.lastIndexOf(' ')
  const [givenName, familyName] =
    givenLast !== undefined
      ? [givenLast, familyFirst ?? '']
      : [name.slice(0, Math.max(space, 0)), name.slice(space + 1)]
  return {
    id,
    revision: 0,
    title: '',
    givenName,
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
