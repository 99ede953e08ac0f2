import { foldWords } from '../fold.ts'
import { type Reading, reading } from './reading.ts'

export interface Capacity {
  readonly max: number
  readonly likes: number
}

const words: Readonly<Record<string, number>> = {
  ...{ ein: 1, eine: 1, einen: 1, zwei: 2, drei: 3, vier: 4 },
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4 },
  ...{ one: 1, two: 2, three: 3, four: 4 },
  ...{ jeden: 1, jedna: 1, dwa: 2, dwie: 2, trzy: 3, cztery: 4 },
}
const people =
  '(?: (?:personen|person|pers|p|gaste|gast|personnes?|invites?|people|guests?|osoby|osob|osoba))?'

/** How many guests at most, and how many gladly: „2-3“ is three at most, two gladly. */
export function readMaxGuests(text: string): Reading<Capacity> {
  const folded = foldWords(text.replace(/(\d)\s*[-–/]\s*(\d)/g, '$1 bis $2'))
  const range = new RegExp(`^(\\d{1,2}) bis (\\d{1,2})${people}$`).exec(folded)
  if (range) {
    const [least, most] = [Number(range[1]), Number(range[2])].sort((a, b) => a - b)
    return reading({ max: most ?? 0, likes: least ?? 0 })
  }
  const single = new RegExp(
    `^(?:bis zu |bis |max |maximal |jusqu a |up to |do |maks )?(\\d{1,2}|\\p{L}+)${people}$`,
    'u',
  ).exec(folded)
  const count = single && (words[single[1] ?? ''] ?? Number(single[1]))
  if (count !== null && count <= 50) return reading({ max: count, likes: count })
  const number = Number(/^(\d{1,2})\b/.exec(folded)?.[1])
  return number <= 50 ? reading({ max: number, likes: number }, text) : null
}
