import { readAccepts } from './cells/accepts.ts'
import { readPets } from './cells/animals.ts'
import { readBeds } from './cells/beds.ts'
import { readChildren } from './cells/children.ts'
import { readDiets } from './cells/diet.ts'
import { readMaxGuests } from './cells/max-guests.ts'
import { readGivenNames, readWholeName, splitTitle } from './cells/names.ts'
import type { Token } from './cells/reading.ts'
import { readClearance, readRemark } from './cells/remark.ts'
import { readStairs, readStepFree } from './cells/stairs.ts'
import { readSmoking, yesOrNo } from './cells/yes-no.ts'
import { type HouseholdDraft, noAddress } from './draft.ts'
import type { HouseholdField } from './fields.ts'
import { saysNone } from './fold.ts'
import {
  asNote,
  type FieldReader,
  notUnderstood,
  outcome,
  sharedReaders,
  textToken,
  wordToken,
} from './shared-fields.ts'

export function emptyHousehold(row: number): HouseholdDraft {
  return {
    kind: 'household',
    row,
    number: '',
    cells: [],
    title: '',
    givenNames: [],
    familyName: '',
    sex: null,
    email: '',
    phone: '',
    mobile: '',
    address: noAddress,
    district: '',
    languages: [],
    interests: [],
    nights: null,
    saysNights: false,
    rooms: null,
    hosting: {},
    accepts: {},
    children: [],
    clearance: null,
    wish: null,
    notes: [],
    suspected: false,
  }
}

const smokingTokens = { none: 'no', outside: 'smokesOutside', inside: 'smokesInside' } as const

/** The readers of every field of a list of hosts. */
export const householdReaders: {
  readonly [F in Exclude<HouseholdField, 'leave-out'>]: FieldReader<HouseholdDraft>
} = {
  ...sharedReaders,
  givenName: (text, draft) => {
    const { title, name } = splitTitle(text)
    draft.givenNames = [...readGivenNames(name)]
    draft.title = title || draft.title
    return { state: 'understood', tokens: [textToken(draft.givenNames.join(', ') || text)] }
  },
  fullName: (text, draft) => {
    const { title, name } = splitTitle(text)
    const { family, given } = readWholeName(name)
    if (family === '') return notUnderstood
    draft.title = title
    draft.familyName = family
    draft.givenNames = [...given]
    return { state: 'understood', tokens: [textToken([given.join(', '), family].filter(Boolean).join(' '))] }
  },
  district: (text, draft) => {
    draft.district = text
    return { state: 'understood', tokens: [textToken(text)] }
  },
  beds: (text, draft) =>
    outcome(readBeds(text), (rooms) => {
      draft.rooms = [...rooms]
      return rooms.flatMap(({ single, double }): Token[] => [
        ...(single > 0 ? [wordToken('singleBed', single)] : []),
        ...(double > 0 ? [wordToken('doubleBed', double)] : []),
      ])
    }),
  maxGuests: (text, draft) =>
    outcome(readMaxGuests(text), ({ max, likes }) => {
      atMost(draft, max, likes)
      return likes < max
        ? [wordToken('maxGuests', max), wordToken('likes', likes)]
        : [wordToken('maxGuests', max)]
    }),
  pets: (text, draft) =>
    outcome(readPets(text), (pets) => {
      draft.hosting.pets = [...pets]
      return pets.length > 0 ? pets.map((pet) => wordToken(pet)) : [wordToken('none')]
    }),
  smoking: (text, draft) =>
    outcome(readSmoking(text), (smoking) => {
      draft.hosting.smoking = smoking
      return [wordToken(smokingTokens[smoking])]
    }),
  stairs: (text, draft) =>
    outcome(readStairs(text), (value) => {
      draft.hosting.stepFree = value
      return [wordToken(value ? 'stepFree' : 'stairs')]
    }),
  stepFree: (text, draft) =>
    outcome(readStepFree(text), (value) => {
      draft.hosting.stepFree = value
      return [wordToken(value ? 'stepFree' : 'stairs')]
    }),
  children: (text, draft, context) =>
    outcome(readChildren(text, context.day), (children) => {
      draft.children = [...children]
      if (children.length === 0) return [wordToken('none')]
      return children.map(({ name, born }) => textToken(name ? `${name} (${born})` : born))
    }),
  accepts: (text, draft) =>
    outcome(readAccepts(text), ({ accepts, maxGuests }) => {
      draft.accepts = { ...draft.accepts, ...accepts }
      if (maxGuests !== null) atMost(draft, maxGuests, maxGuests)
      const tokens: Token[] = []
      if (accepts.men === 'no') tokens.push(wordToken('noMen'))
      if (accepts.women === 'no') tokens.push(wordToken('noWomen'))
      if (accepts.smokers === 'no') tokens.push(wordToken('noSmokers'))
      if (accepts.men === 'rather-not') tokens.push(wordToken('ratherNoAdults'))
      if (maxGuests !== null) tokens.push(wordToken('maxGuests', maxGuests))
      if (accepts.children === 'no' || accepts.youth === 'no') tokens.push(textToken(text))
      return tokens.length > 0 ? tokens : [wordToken('indifferent')]
    }),
  wishedGuest: (text, draft) => {
    if (!saysNone(text)) draft.wish = { text, column: -1 }
    return { state: 'understood', tokens: [textToken(text)] }
  },
  diet: (text, draft) =>
    outcome(readDiets(text), (diets) => {
      draft.hosting.diets = [...diets]
      return diets.length > 0 ? diets.map((diet) => wordToken(diet)) : [wordToken('none')]
    }),
  clearance: (text, draft) => {
    draft.clearance = readClearance(text, true)
    if (draft.clearance === null) return notUnderstood
    return { state: 'partly', tokens: [wordToken('clearance', draft.clearance)] }
  },
  distance: (text, draft) => {
    const km = /^(?:ca\.?\s*)?(\d+(?:[.,]\d+)?)\s*(?:km)?$/i.exec(text)?.[1]
    if (km === undefined || Number(km.replace(',', '.')) > 500) return notUnderstood
    draft.hosting.distanceKm = Number(km.replace(',', '.'))
    return { state: 'understood', tokens: [textToken(`${km} km`)] }
  },
  reserve: (text, draft) => {
    const answer = yesOrNo(text)
    if (answer === null) return notUnderstood
    draft.hosting.reserve = answer
    return { state: 'understood', tokens: [wordToken(answer ? 'reserve' : 'no')] }
  },
  note: (text, draft) => {
    const remark = readRemark(text)
    draft.suspected ||= remark.duplicate
    if (remark.clearance === null) return asNote
    draft.clearance = remark.clearance
    return { state: 'note', tokens: [wordToken('clearance', remark.clearance)] }
  },
}

/** „max. Gäste“ and „nimmt auf: max. 1 Pers.“ may both be there: the smaller number counts. */
function atMost(draft: HouseholdDraft, max: number, likes: number): void {
  const most = Math.min(max, draft.hosting.maxGuests ?? max)
  draft.hosting.maxGuests = most
  draft.hosting.likes = Math.min(likes, draft.hosting.likes ?? likes, most)
}
