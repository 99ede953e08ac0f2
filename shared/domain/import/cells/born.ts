import { parsePartialDate } from '../../date-text.ts'
import { foldWords } from '../fold.ts'
import { type Reading, reading } from './reading.ts'

const yearWords = 'jahre|jahr|j|jahrig|ans|an|years|year|yrs|y|y o|years old|lat|lata|rok|roku|l'
const monthWords = 'monate|monat|mois|months|month|miesiecy|miesiace|mies'
const agePattern = new RegExp(`^(\\d{1,3})(?: (?:${yearWords}))?$`)
const monthsPattern = new RegExp(`^(\\d{1,2}) (?:${monthWords})$`)
const OLDEST = 115

/** An age as year of birth, counted from the day of the visit: „8 ans“, „44“, „18 mois“. */
export function readAge(text: string, day: string): Reading<string> {
  const year = Number(day.slice(0, 4))
  const folded = foldWords(text)
  const months = monthsPattern.exec(folded)
  if (months) return reading(String(year - Math.floor(Number(months[1]) / 12)))
  const age = agePattern.exec(folded)
  if (age && Number(age[1]) <= OLDEST) return reading(String(year - Number(age[1])))
  const about = /^(?:ca|circa|etwa|env|environ|about|ok|okolo) (\d{1,3})\b/.exec(folded)
  if (about && Number(about[1]) <= OLDEST) return reading(String(year - Number(about[1])), text)
  return null
}

/** A birth date, or the year of it; an age where a list mixes both. */
export function readBorn(text: string, day: string): Reading<string> {
  const typed = text.replace(/^(?:né(?:e|\(e\))? le|geb\.?|geboren|born|ur\.?|\*)\s*/iu, '')
  const date = parsePartialDate(typed.replace(/\s\d{1,2}:\d{2}(?::\d{2})?$/, ''))
  if (date !== null) {
    // „48“ is 1948 for a birth date: nobody is born after the visit.
    const past = date > day ? `${Number(date.slice(0, 4)) - 100}${date.slice(4)}` : date
    const isShortYear = /[./-]\d{2}$/.test(typed)
    if (past !== date && !isShortYear) return null
    return Number(day.slice(0, 4)) - Number(past.slice(0, 4)) <= OLDEST ? reading(past) : null
  }
  const age = readAge(text, day)
  // A bare number below a heading for dates may be an age or a year: the text is kept.
  return age && /^\s*\d+\s*$/.test(text) ? reading(age.value, text) : age
}
