import { addDays, addMonths } from './days.ts'

/** A day (or a month, a year, where no more is known) in a calendar. */
export interface CalendarEvent {
  /** The same whenever the event is written again, so that a calendar renews it instead of doubling it. */
  readonly uid: string
  /** `2027`, `2027-05`, `2027-05-14`. */
  readonly date: string
  readonly title: string
  readonly description: string
  /** So many days before, the calendar reminds of it. */
  readonly noticeDays: number
}

/** A calendar file of whole-day events (RFC 5545). `stamp` is the moment at which it is written. */
export function calendarFile(events: readonly CalendarEvent[], name: string, stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tessera//Tessera//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // Not of the RFC, but read by Outlook, Apple and Google.
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, compact(stamp))),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(event: CalendarEvent, stamp: string): readonly string[] {
  const { first, after } = span(event.date)
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    // The end is the day after the last (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${compact(after)}`,
    `SUMMARY:${escaped(event.title)}`,
    ...(event.description === '' ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
    // A jubilee keeps nobody from other appointments.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(event.title)}`,
    `TRIGGER:-P${event.noticeDays}D`,
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** The first day of a day, month or year, and the day after its last. */
function span(date: string): { readonly first: string; readonly after: string } {
  if (date.length === 10) return { first: date, after: addDays(date, 1) }
  const first = date.length === 7 ? `${date}-01` : `${date}-01-01`
  return { first, after: addMonths(first, date.length === 7 ? 1 : 12) }
}

/** `2027-05-14T08:30:00.000Z` → `20270514T083000Z`; `2027-05-14` → `20270514`. */
function compact(iso: string): string {
  return iso.replace(/\.\d+/, '').replace(/[-:]/g, '')
}

/** RFC 5545, 3.3.11; other control characters have no place in a text. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** The line in pieces of at most 75 octets of UTF-8, never within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let pieces = ''
  let octets = 0
  for (const character of line) {
    const size = utf8Size(character.codePointAt(0) ?? 0)
    if (octets + size > 75) {
      pieces += '\r\n '
      // The space that begins the next piece counts.
      octets = 1
    }
    pieces += character
    octets += size
  }
  return pieces
}

function utf8Size(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
