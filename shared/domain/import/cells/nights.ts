import { parseDate } from '../../date-text.ts'
import { nightsBetween } from '../../nights.ts'
import { foldWords } from '../fold.ts'
import { type Reading, reading } from './reading.ts'

export interface Stay {
  readonly arrival: string
  readonly departure: string
}

/** Days of the week, Sunday first, in German, French, English and Polish. */
const weekdays: readonly RegExp[] = [
  /^(so|sonntag|dim|dimanche|sun|sunday|nd|niedz|niedziela|niedzieli|niedziele)$/,
  /^(mo|montag|lun|lundi|mon|monday|pn|pon|poniedzialek|poniedzialku)$/,
  /^(di|dienstag|mar|mardi|tue|tues|tuesday|wt|wtorek|wtorku)$/,
  /^(mi|mittwoch|mer|mercredi|wed|wednesday|sr|sroda|srody|srode)$/,
  /^(do|donnerstag|jeu|jeudi|thu|thur|thurs|thursday|czw|czwartek|czwartku)$/,
  /^(fr|freitag|ven|vendredi|fri|friday|pt|piatek|piatku)$/,
  /^(sa|samstag|sonnabend|sam|samedi|sat|saturday|sb|sob|sobota|soboty|sobote)$/,
]
const all =
  /^(alle|alle nachte|ganze zeit|gesamt|ganzer besuch|komplett|durchgehend|toutes|tous|tout le sejour|toutes les nuits|all|all nights|whole stay|wszystkie|caly pobyt|cale)$/
const from = /^(?:ab|von|seit|a partir d[eu]|des|from|od) (?:le )?(?:dem )?(.+)$/
const until = /^(?:bis|jusqu a[u]?|until|till|do) (?:zum )?(.+)$/

/** The nights of a stay: „alle“ (null), „Fr+Sa“, „ab Samstag“, „14.-16.5.“; none of them during the visit is not understood. */
export function readNights(text: string, stay: Stay | null): Reading<readonly string[] | null> {
  if (all.test(foldWords(text))) return reading(null)
  if (!stay) return null
  const nights = nightsBetween(stay.arrival, stay.departure)
  const since = from.exec(foldWords(text))
  if (since) return chosen(nights, nightsFrom(nights, since[1] ?? '', text))
  const upTo = until.exec(foldWords(text))
  // „bis Sonntag“ leaves on Sunday: the night before is the last.
  if (upTo) return chosen(nights, nightsUntil(nights, upTo[1] ?? '', text))
  const range = /^\s*(\p{L}+)\.?\s*(?:[-–]|bis|to|à|do)\s*(\p{L}+)\.?\s*$/iu.exec(text)
  if (range) return chosen(nights, nightsInRange(nights, range[1] ?? '', range[2] ?? ''))
  const days = text.split(/[,;+&/]|\s(?:und|u\.|et|and|i)\s|\s+/u).filter((day) => day.trim() !== '')
  const named = days.map((day) => nightsOn(nights, day))
  return named.length === 0 || named.some((found) => found.length === 0) ? null : chosen(nights, named.flat())
}

function chosen(nights: readonly string[], some: readonly string[]): Reading<readonly string[] | null> {
  const kept = nights.filter((night) => some.includes(night))
  if (kept.length === 0) return null
  return reading(kept.length === nights.length ? null : kept)
}

function nightsOn(nights: readonly string[], day: string): readonly string[] {
  const date = parseDate(day)
  if (date !== null) return nights.filter((night) => night === date)
  const weekday = weekdays.findIndex((pattern) => pattern.test(foldWords(day)))
  return weekday < 0 ? [] : nights.filter((night) => new Date(night).getUTCDay() === weekday)
}

function firstOn(nights: readonly string[], day: string, text: string): string | undefined {
  const date = /(\d{1,2}\.\d{1,2}\.(?:\d{2,4}))/.exec(text)?.[1]
  return nightsOn(nights, date ?? day)[0]
}

function nightsFrom(nights: readonly string[], day: string, text: string): readonly string[] {
  const first = firstOn(nights, day, text)
  return first === undefined ? [] : nights.filter((night) => night >= first)
}

function nightsUntil(nights: readonly string[], day: string, text: string): readonly string[] {
  const last = firstOn(nights, day, text)
  return last === undefined ? [] : nights.filter((night) => night < last)
}

function nightsInRange(nights: readonly string[], begin: string, end: string): readonly string[] {
  const [first] = nightsOn(nights, begin)
  const weekday = weekdays.findIndex((pattern) => pattern.test(foldWords(end)))
  if (first === undefined || weekday < 0) return []
  const last = nights.find((night) => night > first && new Date(night).getUTCDay() === weekday)
  return nights.filter((night) => night >= first && (last === undefined || night < last))
}
