import { fieldsOf, type ImportField, type ImportKind, type ListLanguage, listLanguages } from './fields.ts'
import { foldWords } from './fold.ts'
import { headingWords } from './heading-words.ts'

/** How surely a heading means a field: 2 the very word, 1 begins with it, 0 not at all. */
type Sureness = 0 | 1 | 2

interface HeadingMatch {
  readonly field: ImportField
  readonly sureness: Sureness
  readonly languages: readonly ListLanguage[]
}

/** The field that a heading most likely means in a list of this kind; null if none. */
export function matchHeading(heading: string, kind: ImportKind): HeadingMatch | null {
  const folded = foldWords(heading)
  if (folded === '') return null
  let best = null as HeadingMatch | null
  for (const field of fieldsOf(kind)) {
    const words = headingWords[field]
    if (!words) continue
    for (const language of listLanguages) {
      const sureness = Math.max(
        0,
        ...(words[language] ?? []).map((word) => compare(folded, word)),
      ) as Sureness
      if (sureness === 0) continue
      if (!best || sureness > best.sureness) best = { field, sureness, languages: [language] }
      else if (best.field === field && best.sureness === sureness)
        best = { ...best, languages: [...best.languages, language] }
    }
  }
  return best
}

function compare(heading: string, word: string): Sureness {
  if (heading === word) return 2
  return word.length >= 4 && heading.startsWith(word) ? 1 : 0
}

/** Where the headings of a sheet stand, and in which language they are. */
export interface HeadingGuess {
  /** Index of the row; null if no row looks like headings. */
  readonly row: number | null
  readonly language: ListLanguage
}

const ROWS_SEARCHED = 30

/** The row with the most headings that are known: titles, notes and empty rows before it do not disturb. */
export function guessHeadingRow(rows: readonly (readonly string[])[], kind: ImportKind): HeadingGuess {
  let best: { row: number; score: number } | null = null
  for (const [row, cells] of rows.slice(0, ROWS_SEARCHED).entries()) {
    const fields = new Set(cells.map((cell) => matchHeading(cell, kind)?.field).filter((field) => field))
    if (fields.size >= 2 && fields.size > (best?.score ?? 0)) best = { row, score: fields.size }
  }
  return { row: best?.row ?? null, language: guessLanguage(best ? (rows[best.row] ?? []) : [], kind) }
}

/** The language in which most of the headings are known; German if it is a tie. */
export function guessLanguage(headings: readonly string[], kind: ImportKind): ListLanguage {
  const points = new Map<ListLanguage, number>()
  for (const heading of headings)
    for (const language of matchHeading(heading, kind)?.languages ?? [])
      points.set(language, (points.get(language) ?? 0) + 1)
  let best: ListLanguage = 'de'
  for (const language of listLanguages)
    if ((points.get(language) ?? 0) > (points.get(best) ?? 0)) best = language
  return best
}

/** The kind of list that more of the headings belong to. */
export function guessKind(headings: readonly string[]): ImportKind {
  const known = (kind: ImportKind) =>
    new Set(headings.map((heading) => matchHeading(heading, kind)?.field).filter((field) => field)).size
  return known('households') > known('guests') ? 'households' : 'guests'
}
