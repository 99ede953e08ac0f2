/** The timeline of a relation and the rhythm of its visits. */
export const timeline = {
  title: 'Zeitstrahl',
  empty: 'Noch nichts Datiertes. Beginn, Beschlüsse, Urkunden und Besuche erscheinen hier von selbst.',
  filter: 'Zeigen',
  show: {
    all: 'Alles',
    visits: 'Besuche',
    decisions: 'Beschlüsse und Urkunden',
    anniversaries: 'Jubiläen',
  },
  today: 'Heute',
  since: 'Beginn',
  end: 'Ende der Laufzeit',
  anniversary: '{{years}} Jahre',
  initiative: 'Initiative: {{who}}',
  more: 'Alle {{count}} Ereignisse zeigen',
  fewer: 'Weniger zeigen',
  rhythm: 'Besuche im Lauf der Jahre',
  rhythmText:
    'Besuche von {{from}} bis {{to}}: {{incoming}} bei uns, {{outgoing}} dort; {{town}} auf Initiative der Stadt, {{clubs}} auf Initiative von Vereinen und Schulen.',
  incoming: 'bei uns',
  outgoing: 'dort',
  byTown: 'Initiative der Stadt',
  byClubs: 'von Verein oder Schule',
} as const
