import type { calendar as de } from '../de/calendar.ts'
import type { Texts } from '../texts.ts'

export const calendar: Texts<typeof de> = {
  save: 'Vers l’agenda',
  file: 'Jumelages.ics',
  name: 'Jumelages',
  anniversary: '{{years}} ans : {{name}}',
  anniversaryText: 'Début : {{since}}',
  end: 'Fin de l’accord : {{name}}',
  endText: 'Le renouveler, le transformer en jumelage ou y mettre fin.',
}
