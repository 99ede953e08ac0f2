/** Paper: previews, saving, and the documents of a visit. */
export const documents = {
  title: 'Dokumente',
  preview: 'Ansehen',
  save: 'Als PDF speichern',
  open: 'Öffnen',
  saved: '{{name}} gespeichert',
  opened: '{{name}} geöffnet',
  page: '{{name}}, Seite {{number}} von {{count}}',
  pages_one: '{{count}} Seite',
  pages_other: '{{count}} Seiten',
  rendering: 'Wird gesetzt …',
  language: 'Sprache',
  needsPlan: 'Erst wenn die Zuteilung übernommen ist, gibt es hier etwas zu drucken.',
  hostLetters: 'Briefe an die Gastgeber',
  hostLettersHint: 'Ein Brief je Gastgeber mit seinen Gästen, Ankunft und Ansprechpartner.',
  guestSlips: 'Quartierzettel für die Gäste',
  guestSlipsHint: 'Ein Zettel je Reisegruppe, in der Sprache der Gäste.',
  placementList: 'Zuteilungsliste',
  placementListHint: 'Alle Gastgeber mit Gästen und Betten, für das Büro.',
  /** Names of files: „Gastgeberbriefe Pfingsten 2027.pdf“. */
  file: {
    charter: 'Urkunde',
    'host-letters': 'Gastgeberbriefe',
    'guest-slips': 'Quartierzettel',
    'recovery-sheet': 'Wiederherstellungscode',
    'placement-list': 'Zuteilungsliste',
  },
} as const
