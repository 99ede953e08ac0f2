/** How exactly a partial date is known, from its length. */
const precision = { 4: 'year', 7: 'month', 10: 'day' } as const

const monthNames = new Map<string, number>()
for (const locale of ['de', 'en', 'fr'])
  for (const style of ['long', 'short'] as const)
    for (let month = 0; month < 12; month++) {
      const name = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(
        Date.UTC(2000, month),
      )
      monthNames.set(foldMonth(name), month + 1)
    }

function foldMonth(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('.', '')
}

/** Two digits are meant of our time or of a birth date: 00–49 is 2000–2049, 50–99 is 1950–1999. */
function fullYear(digits: string): number {
  const year = Number(digits)
  return digits.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null
  return date.toISOString().slice(0, 10)
}

/** Reads a day as people type it: `14.5.2027`, `14/05/27`, `14 mai 2027`, `14. Mai 2027`, `2027-05-14`; null if it is none. */
export function parseDate(text: string): string | null {
  const typed = text.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})$/.exec(typed)
  if (numbers) return isoDay(fullYear(numbers[3] ?? ''), Number(numbers[2]), Number(numbers[1]))
  const words = /^(\d{1,2})(?:\.|er)?\s?(\p{L}+\.?)\s?(\d{4}|\d{2})$/u.exec(typed)
  const month = words && monthNames.get(foldMonth(words[2] ?? ''))
  return words && month ? isoDay(fullYear(words[3] ?? ''), month, Number(words[1])) : null
}

/** Reads a day, a month or a year: also `1985`, `6/1985`, `1985-06`, `Juni 1985`; null if it is none. */
export function parsePartialDate(text: string): string | null {
  const typed = text.trim()
  if (/^\d{4}$/.test(typed)) return typed
  const iso = /^(\d{4})-(\d{1,2})$/.exec(typed)
  if (iso) return isoMonth(iso[1], Number(iso[2]))
  const numbers = /^(\d{1,2})[./-](\d{4})$/.exec(typed)
  if (numbers) return isoMonth(numbers[2], Number(numbers[1]))
  const words = /^(\p{L}+\.?)\s(\d{4})$/u.exec(typed)
  if (words) return isoMonth(words[2], monthNames.get(foldMonth(words[1] ?? '')) ?? 0)
  return parseDate(typed)
}

function isoMonth(year: string | undefined, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null
}

/** The locale for dates and numbers of an interface language: English as it is written in Europe. */
export function formatLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language
}

export type DateStyle = 'numeric' | 'long' | 'weekday'

const styles: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
}

/** A day or partial date as written in the language; what is not a date is given back as it is. */
export function formatDate(iso: string, language: string, style: DateStyle = 'numeric'): string {
  const known = precision[iso.length as keyof typeof precision]
  const time = Date.parse(iso)
  if (!known || Number.isNaN(time)) return iso
  if (known === 'year') return iso
  const options: Intl.DateTimeFormatOptions =
    known === 'month' ? { month: 'long', year: 'numeric' } : styles[style]
  return new Intl.DateTimeFormat(formatLocale(language), { ...options, timeZone: 'UTC' }).format(time)
}

/** Two days as a span: „14.–18. Mai 2027“. */
export function formatDateRange(from: string, to: string, language: string): string {
  if (Number.isNaN(Date.parse(from)) || Number.isNaN(Date.parse(to))) return `${from} – ${to}`
  return new Intl.DateTimeFormat(formatLocale(language), { ...styles.long, timeZone: 'UTC' }).formatRange(
    Date.parse(from),
    Date.parse(to),
  )
}

/** A moment by the clock of the reader: „14.05.2027, 16:30“. */
export function formatMoment(instant: string, language: string, timeZone?: string): string {
  const time = Date.parse(instant)
  if (Number.isNaN(time)) return instant
  return new Intl.DateTimeFormat(formatLocale(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(time)
}
