import { searchText } from '../search-text.ts'

/** A text as words to be recognised: without case, accents and punctuation. */
export function foldWords(text: string): string {
  return searchText(text.replace(/['’ʼ`´"„“”«»()[\]:;!?°º*_<>|…]/g, ' '))
}

export function wordsOf(text: string): readonly string[] {
  const folded = foldWords(text)
  return folded === '' ? [] : folded.split(' ')
}

/** A text as its list of parts: separated by commas, slashes, plus signs or an „and“ of one of our languages. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;/+&\n]|\s(?:und|u\.|et|and|i|oraz|sowie)\s/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const noneWords = new Set([
  ...['-', '–', '—', '/', 'x', '0', 'n a', 'na'],
  ...['kein', 'keine', 'keiner', 'keines', 'keinen', 'nein', 'ohne', 'entfallt', 'nichts'],
  ...['aucun', 'aucune', 'non', 'neant', 'rien', 'sans', 'pas'],
  ...['none', 'no', 'nothing', 'nil'],
  ...['brak', 'nie', 'zaden', 'zadne'],
])

/** Whether a cell says that there is nothing: „keine“, „aucune“, „brak“, a dash. */
export function saysNone(text: string): boolean {
  const folded = foldWords(text)
  return noneWords.has(folded) || /^[-–—/.\s]+$/.test(text)
}
