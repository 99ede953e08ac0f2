import type { calendar as de } from '../de/calendar.ts'
import type { Texts } from '../texts.ts'

export const calendar: Texts<typeof de> = {
  save: 'To the calendar',
  file: 'Twinnings.ics',
  name: 'Town twinning',
  anniversary: '{{years}} years: {{name}}',
  anniversaryText: 'Beginning: {{since}}',
  end: 'Agreement ends: {{name}}',
  endText: 'Renew it, turn it into a twinning or end it.',
}
