import { ageOn } from '../age.ts'
import { readAllergies } from './cells/allergies.ts'
import { readAge, readBorn } from './cells/born.ts'
import { readCompanion, readSeeNumber } from './cells/companion.ts'
import { readDiets } from './cells/diet.ts'
import { readMobility } from './cells/mobility.ts'
import { readWholeName, splitTitle } from './cells/names.ts'
import type { Token } from './cells/reading.ts'
import { readRemark } from './cells/remark.ts'
import { readSmoker, readTri, yesOrNo } from './cells/yes-no.ts'
import { type GuestDraft, noAddress } from './draft.ts'
import type { GuestField } from './fields.ts'
import { saysNone } from './fold.ts'
import { properCase } from './name-keys.ts'
import {
  asNote,
  type FieldReader,
  notUnderstood,
  type Outcome,
  outcome,
  sharedReaders,
  textToken,
  wordToken,
} from './shared-fields.ts'

export function emptyGuest(row: number): GuestDraft {
  return {
    kind: 'guest',
    row,
    number: '',
    cells: [],
    title: '',
    givenName: '',
    familyName: '',
    sex: null,
    born: null,
    email: '',
    phone: '',
    mobile: '',
    address: noAddress,
    languages: [],
    interests: [],
    nights: null,
    guest: {
      diet: null,
      dietNote: '',
      allergies: [],
      smoker: false,
      mindsSmoke: 'yes',
      mindsPets: 'yes',
      mobility: 'none',
      sharesRoom: false,
    },
    companion: null,
    seeNumber: null,
    wish: null,
    notes: [],
    suspected: false,
  }
}

const triTokens = { yes: 'indifferent', 'rather-not': 'ratherNot', no: 'no' } as const

/** The readers of every field of a guest list. */
export const guestReaders: { readonly [F in Exclude<GuestField, 'leave-out'>]: FieldReader<GuestDraft> } = {
  ...sharedReaders,
  givenName: (text, draft) => {
    const { title, name } = splitTitle(text)
    draft.givenName = properCase(name)
    draft.title = title || draft.title
    return { state: 'understood', tokens: [textToken(draft.givenName)] }
  },
  fullName: (text, draft) => {
    const { title, name } = splitTitle(text)
    const { family, given } = readWholeName(name)
    if (family === '') return notUnderstood
    draft.title = title
    draft.familyName = family
    draft.givenName = given.join(' & ')
    const isOnePerson = given.length === 1
    // „Anna und Peter Müller“ or „Familie Müller“ in one row of a guest list are several people.
    return {
      state: isOnePerson || given.length === 0 ? 'understood' : 'partly',
      tokens: [textToken([...given, family].join(' '))],
    }
  },
  born: (text, draft, context) => {
    draft.seeNumber = readSeeNumber(text)
    if (draft.seeNumber !== null) return { state: 'partly', tokens: [wordToken('sees', draft.seeNumber)] }
    return born(text, draft, context.day, readBorn)
  },
  age: (text, draft, context) => born(text, draft, context.day, readAge),
  companion: (text, draft) => {
    draft.companion = { says: readCompanion(text), text, column: -1 }
    // Whether it is understood shows when the rows are linked.
    return { state: 'understood', tokens: [textToken(text)] }
  },
  diet: (text, draft) => {
    const read = readDiets(text)
    if (read === null) {
      // The note for the cook is the right place for what has no word of its own.
      addDietNote(draft, text)
      return { state: 'understood', tokens: [textToken(text)] }
    }
    const [first, ...others] = read.value
    draft.guest.diet = first ?? null
    if (others.length > 0 || read.rest !== undefined) addDietNote(draft, text)
    const tokens: readonly Token[] = first === undefined ? [wordToken('none')] : [wordToken(first)]
    return {
      state: 'understood',
      tokens: draft.guest.dietNote === '' ? tokens : [...tokens, textToken(text)],
    }
  },
  allergies: (text, draft) =>
    outcome(readAllergies(text), ({ animals, food }) => {
      draft.guest.allergies = [...animals]
      if (food.length > 0) addDietNote(draft, food.join(', '))
      const tokens = [...animals.map((animal) => wordToken(animal)), ...food.map(textToken)]
      return tokens.length > 0 ? tokens : [wordToken('none')]
    }),
  wishedHost: (text, draft) => {
    if (!saysNone(text)) draft.wish = { text, column: -1 }
    return { state: 'understood', tokens: [textToken(text)] }
  },
  smoker: (text, draft) =>
    outcome(readSmoker(text), (smoker) => {
      draft.guest.smoker = smoker
      return [wordToken(smoker ? 'yes' : 'no')]
    }),
  mobility: (text, draft) =>
    outcome(readMobility(text), (mobility) => {
      draft.guest.mobility = mobility
      return [wordToken(mobility === 'none' ? 'none' : 'stepFree')]
    }),
  sharesRoom: (text, draft) => {
    const answer = yesOrNo(text)
    if (answer === null) return notUnderstood
    draft.guest.sharesRoom = answer
    return { state: 'understood', tokens: [wordToken(answer ? 'shares' : 'ownRoom')] }
  },
  mindsPets: (text, draft) =>
    outcome(readTri(text), (answer) => {
      draft.guest.mindsPets = answer
      return [wordToken(triTokens[answer])]
    }),
  mindsSmoke: (text, draft) =>
    outcome(readTri(text), (answer) => {
      draft.guest.mindsSmoke = answer
      return [wordToken(triTokens[answer])]
    }),
  note: (text, draft) => {
    const remark = readRemark(text)
    draft.suspected ||= remark.duplicate
    if (!remark.stepFree) return asNote
    draft.guest.mobility = 'step-free'
    return { state: 'note', tokens: [wordToken('stepFree')] }
  },
}

function born(
  text: string,
  draft: GuestDraft,
  day: string,
  read: (text: string, day: string) => ReturnType<typeof readBorn>,
): Outcome {
  return outcome(read(text, day), (value) => {
    draft.born = value
    const age = ageOn(value, day)
    const shown: Token = value.length === 10 ? { type: 'date', iso: value } : textToken(value)
    return age === null ? [shown] : [shown, textToken(`(${age})`)]
  })
}

function addDietNote(draft: GuestDraft, text: string): void {
  draft.guest.dietNote = [draft.guest.dietNote, text].filter((note) => note !== '').join('; ')
}
