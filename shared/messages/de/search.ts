/** The command palette: finding any record or action. */
export const search = {
  title: 'Suchen und ausführen',
  open: 'Suchen',
  shortcut: 'Strg K',
  shortcutMac: '⌘ K',
  label: 'Person, Stadt, Besuch oder Aktion',
  placeholder: 'Person, Stadt, Besuch, Aktion …',
  results: 'Treffer',
  count_one: '{{count}} Treffer',
  count_other: '{{count}} Treffer',
  nothing: 'Kein Treffer für „{{query}}“.',
  nothingHint:
    'Gesucht wird in Namen, Anschriften, E-Mail, Interessen und Notizen; Akzente sind gleichgültig.',
  listed: '{{listed}} von {{total}}',
  create: 'Anlegen',
  go: 'Gehe zu',
  actions: 'Aktionen',
  closeFailed: 'Das Buch konnte nicht geschlossen werden',
  keys: { walk: 'wählen', open: 'öffnen', close: 'schließen' },
} as const
