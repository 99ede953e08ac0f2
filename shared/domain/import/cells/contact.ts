import { type Reading, reading } from './reading.ts'

export interface Phones {
  readonly phone: string
  readonly mobile: string
}

const number = /\+?\(?\d[\d\s()/.–-]{4,}\d/g
const mobileNumber =
  /^(?:\+49|0049|0)1[5-7]|^(?:\+33|0033|0)[67]\d{8}$|^(?:\+48|0048)[4-8]\d{8}$|^(?:\+44|0044|0)7/

/** Telephone numbers; a mobile number is recognised where the country has ranges of its own. */
export function readPhones(text: string, column: 'phone' | 'mobile'): Reading<Phones> {
  const found = { phone: '', mobile: '' }
  let rest = text
  // Two numbers in one cell are parted by a comma, a semicolon or „oder“; a slash may stand inside a number.
  for (const part of text.split(/[,;|]|\s(?:oder|ou|or|lub)\s|\s\/\s(?=(?:\+|01|07|06))/)) {
    const [match] = part.match(number) ?? []
    if (match === undefined) continue
    const kind = mobileNumber.test(match.replace(/[^\d+]/g, '')) ? 'mobile' : column
    if (found[kind] !== '') continue
    found[kind] = match.trim()
    rest = rest.replace(match, ' ')
  }
  if (found.phone === '' && found.mobile === '') return null
  const left = rest.replace(
    /\b(tel|telefon|mobil|handy|port|portable|tél|phone|privat|oder|ou|or|lub)\b\.?:?/giu,
    '',
  )
  return reading(found, /[\p{L}\d]/u.test(left) ? text : '')
}

/** An e-mail address. */
export function readEmail(text: string): Reading<string> {
  const address = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<|>$/g, '')
  // As strict as the schema of a person; what it would refuse stays a note.
  return /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,}$/i.test(
    address,
  ) && !/\.\.|^\.|\.@/.test(address)
    ? reading(address)
    : null
}

export interface Place {
  readonly postcode: string
  readonly city: string
}

/** Postcode and town in one cell: „53773 Hennef“, „33-100 Tarnów“, „F-27300 Bernay“. */
export function readPlace(text: string): Reading<Place> {
  const [, postcode, city] =
    /^(?:[A-Z]{1,2}[-\s])?(\d{2}-\d{3}|\d{4,5}|\d{3}\s\d{2})\s+(\D.*)$/u.exec(text) ?? []
  if (postcode !== undefined && city !== undefined) return reading({ postcode, city: city.trim() })
  return /^\d{4,5}$/.test(text)
    ? reading({ postcode: text, city: '' })
    : reading({ postcode: '', city: text })
}
