import { readEmail, readPhones, readPlace } from './cells/contact.ts'
import { readLanguages } from './cells/languages.ts'
import { splitTitle } from './cells/names.ts'
import { readNights } from './cells/nights.ts'
import type { Reading, Token, TokenKey } from './cells/reading.ts'
import { readSex } from './cells/sex.ts'
import type { Draft, ListContext } from './draft.ts'
import { properCase } from './name-keys.ts'

/** What became of a cell: understood with these tokens, wholly or partly, or not. */
export interface Outcome {
  readonly state: 'understood' | 'partly' | 'not-understood' | 'note'
  readonly tokens: readonly Token[]
}

/** Puts what a cell says into the draft. */
export type FieldReader<D> = (text: string, draft: D, context: ListContext) => Outcome

export const notUnderstood: Outcome = { state: 'not-understood', tokens: [] }
export const asNote: Outcome = { state: 'note', tokens: [] }

export const textToken = (text: string): Token => ({ type: 'text', text })
export const wordToken = (key: TokenKey, count?: number | string): Token =>
  count === undefined ? { type: 'word', key } : { type: 'word', key, count }

/** The outcome of a reading; its value is put into the draft by `take`, which tells what to show. */
export function outcome<T>(reading: Reading<T>, take: (value: T) => readonly Token[]): Outcome {
  if (reading === null) return notUnderstood
  const tokens = take(reading.value)
  return { state: reading.rest === undefined ? 'understood' : 'partly', tokens }
}

const sexTokens = { f: 'female', m: 'male', x: 'diverse' } as const

const orNone = (tokens: readonly Token[]): readonly Token[] =>
  tokens.length > 0 ? tokens : [wordToken('none')]

/** The readers of the fields that guests and hosts have in common. */
export const sharedReaders = {
  number: (text, draft) => {
    draft.number = text.replace(/\.$/, '')
    return { state: 'understood', tokens: [textToken(text)] }
  },
  familyName: (text, draft) => {
    const { title, name } = splitTitle(text)
    draft.familyName = properCase(name)
    draft.title = title || draft.title
    return { state: 'understood', tokens: [textToken(draft.familyName)] }
  },
  title: (text, draft) => {
    draft.title = text
    return { state: 'understood', tokens: [textToken(text)] }
  },
  sex: (text, draft) =>
    outcome(readSex(text), (sex) => {
      draft.sex = sex
      return [wordToken(sexTokens[sex])]
    }),
  street: (text, draft) => {
    draft.address = { ...draft.address, street: text }
    return { state: 'understood', tokens: [textToken(text)] }
  },
  place: (text, draft) =>
    outcome(readPlace(text), ({ postcode, city }) => {
      draft.address = { ...draft.address, postcode, city }
      return [textToken(`${postcode} ${city}`.trim())]
    }),
  postcode: (text, draft) => {
    draft.address = { ...draft.address, postcode: text }
    return { state: 'understood', tokens: [textToken(text)] }
  },
  city: (text, draft) => {
    draft.address = { ...draft.address, city: text }
    return { state: 'understood', tokens: [textToken(text)] }
  },
  phone: (text, draft) => phones(text, draft, 'phone'),
  mobile: (text, draft) => phones(text, draft, 'mobile'),
  email: (text, draft) =>
    outcome(readEmail(text), (email) => {
      draft.email = email
      return [textToken(email)]
    }),
  languages: (text, draft, context) =>
    outcome(readLanguages(text, context.language), (languages) => {
      draft.languages = [...languages]
      return orNone(languages.map((code): Token => ({ type: 'language', code })))
    }),
  interests: (text, draft) => {
    const found = text.split(/[,;/]/).map((interest) => interest.trim())
    const interests = found.filter((interest) => interest !== '')
    if (interests.length === 0) return notUnderstood
    draft.interests = [...new Set([...draft.interests, ...interests])]
    return { state: 'understood', tokens: interests.map(textToken) }
  },
  nights: (text, draft, context) =>
    outcome(readNights(text, context.stay), (nights) => {
      draft.nights = nights && [...nights]
      if (draft.kind === 'household') draft.saysNights = true
      return nights === null ? [wordToken('allNights')] : nights.map((iso): Token => ({ type: 'date', iso }))
    }),
} satisfies Record<string, FieldReader<Draft>>

function phones(text: string, draft: Draft, column: 'phone' | 'mobile'): Outcome {
  return outcome(readPhones(text, column), ({ phone, mobile }) => {
    const taken = (phone !== '' && draft.phone !== '') || (mobile !== '' && draft.mobile !== '')
    // A second number of the same sort stays readable beside the first.
    draft.phone = [draft.phone, phone].filter((number) => number !== '').join(' · ')
    draft.mobile = [draft.mobile, mobile].filter((number) => number !== '').join(' · ')
    return [textToken(taken ? `${draft.phone} ${draft.mobile}`.trim() : phone || mobile)]
  })
}
