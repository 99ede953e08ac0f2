export const navigation = {
  main: 'Hauptnavigation',
  skip: 'Zum Inhalt springen',
  overview: 'Übersicht',
  relations: 'Partnerschaften',
  towns: 'Städte',
  visits: 'Besuche',
  households: 'Gastgeber',
  charters: 'Urkunden',
  honours: 'Auszeichnungen',
  people: 'Personen',
  settings: 'Einstellungen',
  sample: 'Beispielbuch',
} as const
