/** The passphrase of a book: setting, changing, removing, being asked for it. */
export const secrets = {
  title: 'Passphrase',
  state: {
    open: 'Das Buch ist nicht verschlüsselt: Wer an seine Dateien kommt, kann sie lesen.',
    protected: 'Das Buch ist verschlüsselt: Seine Dateien sind ohne Passphrase nicht lesbar.',
    following:
      'Das Buch wird gerade auf einem anderen Rechner bearbeitet; die Passphrase lässt sich nur dort ändern.',
  },
  link: {
    set: 'Passphrase einrichten',
    manage: 'Passphrase und Sperre',
  },
  field: {
    new: 'Neue Passphrase',
    again: 'Neue Passphrase wiederholen',
    current: 'Jetzige Passphrase',
    currentHint: 'Der Wiederherstellungscode geht auch.',
    any: 'Passphrase oder Wiederherstellungscode',
    sentence:
      'Ein ganzer Satz ist leicht zu merken und schwer zu erraten. Alle Zeichen sind erlaubt, auch Leerzeichen.',
    show: 'Eingabe zeigen',
    hide: 'Eingabe verbergen',
  },
  strength: {
    label: 'Länge der Passphrase',
    missing_one: 'Noch {{count}} Zeichen bis zur Mindestlänge',
    missing_other: 'Noch {{count}} Zeichen bis zur Mindestlänge',
    enough: 'Lang genug; jedes weitere Wort macht sie stärker.',
    strong: 'Sehr lang: gut.',
  },
  set: {
    title: 'Passphrase einrichten',
    text: 'Danach sind Buch, Dateien und Sicherungen verschlüsselt. Beim Öffnen wird nach der Passphrase gefragt.',
    action: 'Buch verschlüsseln',
  },
  code: {
    title: 'Ihr Wiederherstellungscode',
    text: 'Das Buch ist jetzt verschlüsselt. Wenn die Passphrase vergessen wird, öffnet nur dieser Code das Buch. Er wird nur dieses eine Mal gezeigt.',
    label: 'Wiederherstellungscode',
    print: 'Blatt öffnen und drucken',
    save: 'Blatt als PDF speichern',
    keep: 'Das Blatt gehört in einen verschlossenen Umschlag in den Tresor. Eine gespeicherte Datei bitte nach dem Drucken löschen.',
    kept: 'Ich habe den Code gedruckt oder abgeschrieben und verwahre ihn sicher.',
    done: 'Fertig',
    leaveTitle: 'Code noch nicht verwahrt?',
    leaveText:
      'Der Wiederherstellungscode wird nicht noch einmal gezeigt. Ohne ihn kostet eine vergessene Passphrase das ganze Buch.',
    leave: 'Trotzdem verlassen',
    stay: 'Zurück zum Code',
  },
  change: {
    title: 'Passphrase ändern',
    text: 'Zum Beispiel wenn jemand das Büro verlässt. Der Wiederherstellungscode bleibt gültig; ältere Kopien des Buches öffnen sich weiter mit der alten Passphrase.',
    action: 'Passphrase ändern',
    done: 'Die Passphrase ist geändert.',
  },
  remove: {
    title: 'Schutz aufheben',
    text: 'Die Dateien des Buches liegen danach wieder unverschlüsselt auf dem Datenträger. Der Wiederherstellungscode verfällt. Wer den Code verloren hat, hebt den Schutz auf und richtet ihn neu ein: Dann gibt es einen neuen.',
    action: 'Schutz aufheben',
    done: 'Das Buch ist nicht mehr verschlüsselt.',
  },
  lock: {
    title: 'Sperren',
    text: 'Ein gesperrtes Buch zeigt nichts, bis die Passphrase eingegeben wird.',
    now: 'Jetzt sperren',
    after: 'Von selbst sperren',
    afterHint: 'Wenn so lange niemand tippt oder die Maus bewegt. Gilt an diesem Rechner.',
    never: 'nie',
    minutes_one: 'nach {{count}} Minute',
    minutes_other: 'nach {{count}} Minuten',
  },
  idle: {
    title: 'Ist jemand da?',
    text_one:
      'In {{count}} Sekunde wird das Buch gesperrt. Eingaben, die noch nicht gespeichert sind, gehen dabei verloren.',
    text_other:
      'In {{count}} Sekunden wird das Buch gesperrt. Eingaben, die noch nicht gespeichert sind, gehen dabei verloren.',
    stay: 'Weiterarbeiten',
  },
  unlock: {
    text: 'Dieses Buch ist durch eine Passphrase geschützt.',
    hint: 'Der Wiederherstellungscode steht auf dem Blatt im verschlossenen Umschlag.',
    action: 'Buch öffnen',
    other: 'Anderes Buch',
  },
} as const
