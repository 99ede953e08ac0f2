import { foldWords, partsOf } from '../fold.ts'
import { type Reading, reading } from './reading.ts'

/** A room as read: it gets its id when the household is made. */
export interface ReadRoom {
  readonly name: string
  readonly single: number
  readonly double: number
}

interface BedWord {
  readonly pattern: RegExp
  readonly single: number
  readonly double: number
  /** Several of these stand in one room (beds), or each is a room. */
  readonly together?: boolean
  /** The text names something to be kept: „Schlafsofa“. */
  readonly named?: boolean
}

const bedWords: readonly BedWord[] = [
  {
    pattern:
      /^(dz|doppelzimmer|chambres? doubles?|double rooms?|doubles?|pokoj(e)? (dwuosobow\w*|2 osobow\w*))$/,
    single: 0,
    double: 1,
  },
  {
    pattern:
      /^(ez|einzelzimmer|chambres? (simples?|individuelles?)|single rooms?|singles?|pokoj(e)? (jednoosobow\w*|1 osobow\w*))$/,
    single: 1,
    double: 0,
  },
  {
    pattern:
      /^(doppelbett(en)?|franzosisches bett|lits? doubles?|grands? lits?|double beds?|lozk[oa] (podwojn\w*|malzensk\w*))$/,
    single: 0,
    double: 1,
  },
  { pattern: /^(zweibettzimmer|twin|twins|twin rooms?|chambres? (a )?(deux|2) lits)$/, single: 2, double: 0 },
  { pattern: /^dreibettzimmer$/, single: 3, double: 0 },
  {
    pattern:
      /^(einzelbett(en)?|bett(en)?|lits?( simples?| 1 place)?|(single )?beds?|lozk[oa]( pojedyncz\w*)?)$/,
    single: 1,
    double: 0,
    together: true,
  },
  {
    pattern:
      /^(schlafsofas?|schlafcouch(en)?|bettsofa|ausziehcouch|couch|sofa|canapes?( lits?| convertibles?)?|clic clac|sofa ?beds?|kanapa|wersalka|tapczan)$/,
    single: 1,
    double: 0,
    named: true,
  },
  {
    pattern: /^(etagenbett(en)?|stockbett(en)?|lits? superposes|bunk beds?|lozko pietrowe)$/,
    single: 2,
    double: 0,
    named: true,
  },
]

const counts: Readonly<Record<string, number>> = {
  ...{ ein: 1, eine: 1, un: 1, une: 1, one: 1, a: 1, jeden: 1, jedno: 1 },
  ...{ zwei: 2, deux: 2, two: 2, dwa: 2, drei: 3, trois: 3, three: 3, trzy: 3 },
}

/** Rooms and beds from free text: „1 DZ“, „2 Zi: DZ u. EZ“, „Doppelbett“, „Schlafsofa (1 Pers.)“. */
export function readBeds(text: string): Reading<readonly ReadRoom[]> {
  const announced = /^\s*(\d)\s*(?:zi\.?|zimmer|chambres?|rooms?|pok\.?|pokoje)\s*[:,(-]\s*/iu.exec(text)
  const rooms: ReadRoom[] = []
  const rest: string[] = []
  for (const part of partsOf(announced ? text.slice(announced[0].length) : text)) {
    const read = readRooms(part)
    if (read) rooms.push(...read.rooms)
    if (!read || read.more) rest.push(part)
  }
  if (rooms.length === 0) return null
  // „3 Zi: DZ u. EZ“ contradicts itself: kept as text.
  const contradicts = announced && Number(announced[1]) !== rooms.length
  return reading(rooms, contradicts ? text : rest)
}

function readRooms(part: string): { readonly rooms: readonly ReadRoom[]; readonly more: boolean } | null {
  const people =
    /\(?\s*(?:f(?:ü|ue)r |pour |for |dla )?(\d)\s*(?:pers\.?|personen|person|personnes?|people|os\.?|osoby?)\s*\)?/iu.exec(
      part,
    )
  const [bare = ''] = people ? [part.replace(people[0], ' ')] : [part]
  const bracket = /\(.*\)/.exec(bare)?.[0] ?? ''
  const folded = foldWords(bare.replace(bracket, ' ').replace(/(\d)\s*[x×]/gi, '$1 '))
  const [, number, what = ''] = /^(?:(\d{1,2}|\p{L}+) )?(.+)$/u.exec(folded) ?? []
  const count = number === undefined ? 1 : (counts[number] ?? Number(number))
  const isCounted = Number.isInteger(count)
  const bed = bedWords.find(({ pattern }) => pattern.test(isCounted ? what : folded))
  if (!bed || (isCounted && count > 9)) return null
  const times = isCounted ? count : 1
  const name = bed.named
    ? bare
        .replace(bracket, '')
        .replace(/^\s*\d+\s*x?\s*/i, '')
        .trim()
    : ''
  const single = people && bed.named ? Math.min(9, Number(people[1])) : bed.single
  const saysPeople = people !== null && !bed.named && Number(people[1]) !== bed.single + 2 * bed.double
  const rooms = bed.together
    ? [{ name, single: Math.min(9, single * times), double: 0 }]
    : Array.from({ length: times }, () => ({ name, single, double: bed.double }))
  return { rooms, more: bracket !== '' || saysPeople }
}
