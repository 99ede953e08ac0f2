/** One message for every error code: what happened and what to do. */
export const errors = {
  title: 'Das hat nicht geklappt',
  'invalid-input':
    'Die Angaben konnten nicht verarbeitet werden. Bitte prüfen Sie die Eingaben und versuchen Sie es noch einmal.',
  'unknown-call':
    'Oberfläche und Programm passen nicht zusammen. Bitte schließen Sie Tessera und starten Sie es neu.',
  'not-allowed': 'Das ist hier nicht erlaubt, zum Beispiel weil das Buch nur gelesen werden kann.',
  internal:
    'Im Programm ist ein Fehler aufgetreten; Ihre gespeicherten Daten sind unverändert. Bitte versuchen Sie es noch einmal oder starten Sie Tessera neu.',
  'no-book': 'Es ist kein Buch geöffnet. Bitte öffnen Sie ein Buch oder legen Sie eines an.',
  'book-missing':
    'Im Ordner {{path}} liegt kein Buch. Bitte wählen Sie den Ordner, in dem die Datei book.json liegt.',
  'book-exists':
    'Im Ordner {{path}} liegt schon ein Buch. Bitte öffnen Sie es oder wählen Sie einen anderen Ordner.',
  'book-locked':
    'Das Buch ist gerade auf dem Rechner {{machine}} bei {{user}} geöffnet. Bitte dort schließen und es dann noch einmal versuchen.',
  'book-foreign': '{{path}} ist kein Buch von Tessera. Bitte wählen Sie einen anderen Ordner.',
  'book-newer':
    'Das Buch wurde mit einer neueren Fassung von Tessera geschrieben (Stand {{version}}, dieses Programm kennt {{supported}}). Bitte installieren Sie die neue Fassung.',
  'book-damaged':
    'Das Buch {{path}} ist beschädigt ({{reason}}). Es wurde nichts verändert. Bitte wählen Sie unten eine Sicherung, mit der es weitergehen soll.',
  'book-read-only':
    'Dieses Buch ist hier nur zum Lesen geöffnet. Bitte ändern Sie es dort, wo es bearbeitet wird, oder warten Sie, bis es dort geschlossen ist.',
  'lock-stale':
    'Auf dem Rechner {{machine}} war das Buch bei {{user}} geöffnet und wurde nicht geschlossen. Wenn dort niemand mehr daran arbeitet, können Sie es übernehmen.',
  'lock-lost':
    'Ein anderer Rechner ({{machine}}, {{user}}) hat das Buch übernommen. Hier wird nichts mehr gespeichert; bitte öffnen Sie das Buch neu.',
  'passphrase-needed': 'Dieses Buch ist durch eine Passphrase geschützt. Bitte geben Sie sie ein.',
  'passphrase-wrong':
    'Die Passphrase stimmt nicht. Bitte versuchen Sie es noch einmal oder nehmen Sie den Wiederherstellungscode.',
  'backup-unreadable':
    'Die Sicherung {{name}} lässt sich nicht lesen ({{reason}}). Bitte wählen Sie eine andere.',
  'export-foreign':
    'Die Datei ist keine Ausfuhr eines Buches von Tessera oder sie ist beschädigt. Bitte wählen Sie eine andere.',
  'folder-missing': 'Den Ordner {{path}} gibt es nicht. Bitte wählen Sie einen anderen.',
  'folder-not-writable':
    'Im Ordner {{path}} darf Tessera nicht schreiben. Bitte wählen Sie einen anderen oder lassen Sie sich die Rechte geben.',
  'disk-full':
    'Der Datenträger ist voll; es wurde nichts gespeichert. Bitte schaffen Sie Platz und versuchen Sie es noch einmal.',
  'disk-failed':
    'Der Datenträger konnte nicht gelesen oder beschrieben werden ({{reason}}). Bitte prüfen Sie Laufwerk oder Netzverbindung und versuchen Sie es noch einmal.',
  'record-missing': 'Der Eintrag ist nicht mehr da. Vielleicht wurde er inzwischen gelöscht.',
  'record-changed':
    'Der Eintrag wurde inzwischen an anderer Stelle geändert; Ihre Eingaben stehen noch hier. Laden Sie den neuen Stand, oder speichern Sie Ihre Fassung darüber.',
  'record-in-use': 'Der Eintrag wird noch gebraucht ({{uses}}). Bitte lösen Sie zuerst diese Verbindung.',
  'record-invalid': 'Einige Angaben passen noch nicht. Sie sind im Formular gekennzeichnet.',
  'reference-missing':
    'Ein Eintrag, auf den verwiesen wird, ist nicht mehr da. Bitte wählen Sie einen anderen.',
  'undo-impossible':
    'Das lässt sich nicht mehr rückgängig machen, weil die Einträge inzwischen weiter geändert wurden.',
  'file-missing': 'Die Datei fehlt im Ordner des Buches. Bitte laden Sie sie noch einmal hoch.',
  'file-too-large': 'Die Datei ist zu groß. Bitte wählen Sie eine kleinere.',
  'file-not-an-image': 'Die Datei ist kein Bild im Format SVG oder PNG. Bitte wählen Sie eine andere.',
  'image-unsafe':
    'Das SVG-Bild enthält Skripte oder Verweise nach außen und wurde nicht übernommen. Bitte speichern Sie es als einfaches SVG oder als PNG.',
  'spreadsheet-unreadable':
    'Die Tabelle konnte nicht gelesen werden. Bitte speichern Sie sie als xlsx, ods oder csv und versuchen Sie es noch einmal.',
  'spreadsheet-empty': 'Die Tabelle enthält keine Zeilen. Bitte wählen Sie eine andere Datei.',
  'solver-failed': 'Die Zuteilung konnte nicht berechnet werden. Bitte versuchen Sie es noch einmal.',
  'solver-busy':
    'Für diesen Besuch wird schon eine Zuteilung berechnet. Bitte warten Sie oder halten Sie sie an.',
  'lock-contradiction':
    'Festgesetzte Zuteilungen widersprechen einander oder einer Regel. Bitte lösen Sie eine davon.',
  'document-failed':
    'Das Dokument konnte nicht gesetzt werden ({{message}}). Bitte prüfen Sie die Angaben und versuchen Sie es noch einmal.',
  'viewer-missing':
    'Auf diesem Rechner öffnet kein Programm PDF-Dateien. Bitte speichern Sie das Dokument oder lassen Sie einen PDF-Betrachter einrichten.',
  'character-missing':
    'Das Zeichen „{{character}}“ fehlt in den Schriften des Dokuments. Bitte ersetzen Sie es im Text.',
  'document-data-missing': 'Für das Dokument fehlen noch Angaben. Bitte ergänzen Sie sie.',
} as const
