/** Backups of the book: seeing, comparing, restoring; the whole book as one file; what to know about its files. */
export const backups = {
  title: 'Sicherungen',
  hint: 'Frühere Stände des Buches ansehen und zurückholen; das ganze Buch als Datei mitnehmen.',
  manage: 'Sicherungen ansehen',
  list: 'Vorhandene Sicherungen',
  empty: 'Noch keine Sicherung',
  emptyText:
    'Tessera legt beim Öffnen des Buches und jeden Tag von selbst eine Sicherung an. Sie können auch jetzt schon eine anlegen.',
  make: 'Sicherung jetzt anlegen',
  made: 'Sicherung angelegt',
  reason: {
    opened: 'beim Öffnen',
    daily: 'täglich',
    'by-hand': 'von Hand angelegt',
    'before-migration': 'vor der Umstellung auf eine neue Fassung',
    'before-restore': 'vor dem Einspielen einer Sicherung',
  },
  commits_one: '{{formatted}} Änderung',
  commits_other: '{{formatted}} Änderungen',
  compare: 'Vergleichen',
  compareOf: 'Mit der Sicherung vom {{at}} vergleichen',
  compareTitle: 'Seit der Sicherung vom {{at}}',
  same: 'Seitdem hat sich nichts geändert.',
  added_one: '{{count}} neu',
  added_other: '{{count}} neu',
  changed_one: '{{count}} geändert',
  changed_other: '{{count}} geändert',
  removed_one: '{{count}} gelöscht',
  removed_other: '{{count}} gelöscht',
  more_one: 'und {{count}} weiterer Eintrag',
  more_other: 'und {{count}} weitere Einträge',
  restore: 'Zurückholen',
  restoreOf: 'Die Sicherung vom {{at}} zurückholen',
  restoreTitle: 'Den Stand vom {{at}} zurückholen?',
  restoreText:
    'Alles, was danach geändert wurde, wird durch diesen Stand ersetzt. Der jetzige Stand wird vorher gesichert, und Sie können das Zurückholen rückgängig machen.',
  where: 'Wo die Sicherungen liegen',
  whereText: 'Im Ordner „backups“ des Buches: {{folder}}',
  kept: 'Ältere Sicherungen werden ausgedünnt: Alle der letzten {{allDays}} Tage bleiben, dann eine je Tag für {{days}} Tage, je Woche für {{weeks}} Wochen, je Monat für {{months}} Monate und eine je Jahr für immer.',
  elsewhere:
    'Gegen den Verlust des Rechners hilft nur eine Kopie an einem anderen Ort: Lassen Sie den Ordner des Buches mitsichern, oder speichern Sie das Buch regelmäßig als Datei.',
  export: {
    title: 'Das ganze Buch als eine Datei',
    text: 'Mit allen Einträgen, Bildern und dem Verlauf. Auf der Startseite lässt sich die Datei wieder als Buch einlesen, auch auf einem anderen Rechner.',
    open: 'Die Datei ist nicht verschlüsselt: Bewahren Sie sie so sorgfältig auf wie das Buch selbst.',
    encrypted: 'Die Datei ist verschlüsselt; zum Einlesen wird die Passphrase gebraucht.',
    action: 'Buch als Datei speichern',
    saved: '{{name}} gespeichert',
  },
  recover: {
    title: 'Sicherungen in diesem Ordner',
    none: 'In diesem Ordner liegt keine Sicherung. Bitte wenden Sie sich an Ihre IT: Vielleicht gibt es eine Kopie des ganzen Ordners.',
    action: 'Mit dieser Sicherung weiterarbeiten',
    actionOf: 'Mit dieser Sicherung weiterarbeiten: {{at}}',
    text: 'Die beschädigten Dateien werden beiseitegelegt, nicht gelöscht.',
  },
  following: {
    title: 'Nur lesen',
    text: '{{user}} bearbeitet dieses Buch am Rechner {{machine}}, seit {{since}}. Sie sehen alle Änderungen, können aber selbst nichts speichern.',
    write: 'Zum Bearbeiten öffnen',
    still: '{{user}} hat das Buch am Rechner {{machine}} noch geöffnet.',
  },
  takeOver: {
    action: 'Übernehmen',
    title: 'Das Buch übernehmen?',
    text: 'Nur wenn am Rechner {{machine}} wirklich niemand mehr mit dem Buch arbeitet. Was dort noch nicht gespeichert ist, ginge sonst verloren.',
  },
  readOnly: 'Nur lesen',
  notices: {
    label: 'Hinweise zum Buch',
    dismiss: 'Hinweis schließen',
    'torn-line':
      'Tessera wurde beim letzten Mal mitten im Speichern unterbrochen, zum Beispiel durch einen Stromausfall. Die unvollständige letzte Änderung wurde nie bestätigt; sie liegt jetzt in {{path}}. Alles andere ist vollständig.',
    'synchronised-folder':
      'Dieses Buch liegt in einem Ordner, den {{service}} abgleicht. Öffnen Sie es immer nur an einem Rechner, und warten Sie nach dem Schließen, bis alles abgeglichen ist; sonst entstehen widersprüchliche Fassungen.',
    'network-folder':
      'Dieses Buch liegt auf einem Netzlaufwerk. Reißt die Verbindung ab, kann nicht gespeichert werden; Tessera sagt es Ihnen dann sofort.',
    'backup-failed':
      'Eine Sicherung konnte nicht angelegt werden ({{reason}}). Bitte prüfen Sie den Platz auf dem Datenträger und legen Sie dann selbst eine an.',
  },
} as const
