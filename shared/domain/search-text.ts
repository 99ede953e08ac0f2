/** Letters that Unicode does not decompose into a base letter and a mark. */
const folded: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ĸ: 'k',
  ŧ: 't',
  ə: 'e',
}

/** A text as it is compared in a search: without case, accents, apostrophes and double spaces. */
export function searchText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþħıŋĸŧə]/g, (letter) => folded[letter] ?? letter)
    .replace(/ς/g, 'σ')
    .replace(/['’ʼ`´]/g, '')
    .replace(/[\s\-–‐/.,]+/g, ' ')
    .trim()
}

/** Whether every word of the query begins or stands within the text; both are folded by `searchText`. */
export function matchesSearch(foldedText: string, foldedQuery: string): boolean {
  // Most queries are one word, and lists ask this thousands of times for each letter typed.
  if (!foldedQuery.includes(' ')) return foldedText.includes(foldedQuery)
  return foldedQuery.split(' ').every((word) => foldedText.includes(word))
}
