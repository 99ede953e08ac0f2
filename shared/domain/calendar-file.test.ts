import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type CalendarEvent, calendarFile } from './calendar-file.ts'

// Numbers of sections are those of RFC 5545.

const event: CalendarEvent = {
  uid: 'anniversary-r-50@tessera',
  date: '2027-05-14',
  title: '50 Jahre Valbrune-sur-Orne',
  description: '',
  noticeDays: 365,
}
const written = (part: Partial<CalendarEvent> = {}) =>
  calendarFile([{ ...event, ...part }], 'Jubiläen', '2026-11-23T08:30:00.000Z')
/** As a reader puts it together (3.1). */
const unfolded = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n')

test('a whole-day event with all that is required (3.6, 3.6.1, 3.6.6)', () => {
  expect(unfolded(written())).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tessera//Tessera//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Jubiläen',
    'BEGIN:VEVENT',
    'UID:anniversary-r-50@tessera',
    'DTSTAMP:20261123T083000Z',
    'DTSTART;VALUE=DATE:20270514',
    'DTEND;VALUE=DATE:20270515',
    'SUMMARY:50 Jahre Valbrune-sur-Orne',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:50 Jahre Valbrune-sur-Orne',
    'TRIGGER:-P365D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test.each([
  ['2027-12-31', '20271231', '20280101'],
  ['2028-02', '20280201', '20280301'],
  ['2027', '20270101', '20280101'],
])('%s lasts from %s to before %s', (date, first, after) => {
  const lines = unfolded(written({ date }))
  expect(lines).toContain(`DTSTART;VALUE=DATE:${first}`)
  expect(lines).toContain(`DTEND;VALUE=DATE:${after}`)
})

test.each([
  ['comma, semicolon; backslash \\', 'comma\\, semicolon\\; backslash \\\\'],
  ['one line\r\nand another\nand a third', 'one line\\nand another\\nand a third'],
  ['a bell\u0007', 'a bell'],
  ['20:15 Uhr', '20:15 Uhr'],
])('%j is escaped (3.3.11)', (title, text) => {
  expect(unfolded(written({ title }))).toContain(`SUMMARY:${text}`)
})

describe('folding (3.1)', () => {
  test('no line is longer than 75 octets, no character is broken, nothing is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (description) => {
        const file = written({ description })
        const encoder = new TextEncoder()
        for (const line of file.split('\r\n')) expect(encoder.encode(line).length).toBeLessThanOrEqual(75)
        expect(new TextDecoder('utf-8', { fatal: true }).decode(encoder.encode(file))).toBe(file)
        expect(unfolded(file).filter((line) => line.startsWith('DESCRIPTION:')).length).toBe(
          description === '' ? 1 : 2,
        )
      }),
    )
  })

  test.each([
    ['ü', 2],
    ['ł', 2],
    ['€', 3],
    ['🎉', 4],
  ])('%s counts %i octets', (character, size) => {
    const room = 75 - 'SUMMARY:'.length
    const title = character.repeat(Math.floor(room / size))
    expect(written({ title })).toContain(`SUMMARY:${title}\r\nTRANSP`)
    expect(written({ title: title + character })).toContain(`SUMMARY:${title}\r\n ${character}\r\n`)
  })
})
