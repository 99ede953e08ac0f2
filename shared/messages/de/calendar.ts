/** What goes into a calendar file. */
export const calendar = {
  save: 'In den Kalender',
  file: 'Partnerschaften.ics',
  name: 'Städtepartnerschaften',
  anniversary: '{{years}} Jahre: {{name}}',
  anniversaryText: 'Beginn: {{since}}',
  end: 'Vereinbarung endet: {{name}}',
  endText: 'Verlängern, in eine Partnerschaft umwandeln oder beenden.',
} as const
