/** What is wrong with one field, said at the field. */
export const problems = {
  required: 'Bitte ausfüllen.',
  invalid: 'Diese Angabe passt hier nicht.',
  'invalid-date': 'Bitte ein Datum eingeben, zum Beispiel 14.05.2027.',
  'invalid-language': 'Bitte eine Sprache aus der Liste wählen.',
  'invalid-country': 'Bitte ein Land aus der Liste wählen.',
  'passphrase-short': 'Bitte mindestens 15 Zeichen; ein ganzer Satz lässt sich gut merken.',
  'passphrase-wrong': 'Das ist weder die Passphrase noch der Wiederherstellungscode dieses Buches.',
  'code-mistyped': 'Das stimmt nicht. Falls es der Wiederherstellungscode ist, steckt ein Tippfehler darin.',
  'passphrases-differ': 'Die beiden Eingaben sind nicht gleich.',
  unconfirmed: 'Bitte bestätigen.',
  'invalid-email': 'Bitte eine vollständige E-Mail-Adresse eingeben, zum Beispiel buero@stadt.de.',
  'invalid-year': 'Bitte ein Jahr zwischen 1800 und 2200 eingeben.',
  'not-a-number': 'Bitte eine ganze Zahl in sinnvoller Größe eingeben.',
  'not-positive': 'Bitte eine Zahl größer als null eingeben.',
  'not-a-choice': 'Bitte eine der Möglichkeiten wählen.',
  'too-much': 'Das ist mehr, als hier möglich ist.',
  'too-little': 'Das ist weniger, als hier möglich ist.',
  'two-parties': 'Eine Urkunde braucht mindestens zwei Vertragspartner.',
  'end-or-projects':
    'Eine Freundschaft oder Projektpartnerschaft ist begrenzt: bitte ein Enddatum oder mindestens ein Projekt angeben.',
  'ends-before-begin': 'Das Ende liegt vor dem Beginn.',
} as const
