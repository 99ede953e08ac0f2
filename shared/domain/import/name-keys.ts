import { foldWords } from './fold.ts'

/** A name as it is compared: Müller, MUELLER and Muller are one. */
export function nameKey(name: string): string {
  return foldWords(name)
    .replace(/([aou])e/g, '$1')
    .replace(/ /g, '')
}

/** A street with number as it is compared: „Marktstr. 4“ and „Marktstrasse 4“ are one. */
export function streetKey(street: string): string {
  return foldWords(street)
    .replace(/strasse|str(?![a-z])/g, 'str')
    .replace(/\bavenue\b/g, 'av')
    .replace(/\b(?:ulica|ul)\b/g, '')
    .replace(/([aou])e/g, '$1')
    .replace(/ /g, '')
}

/** A telephone number as it is compared: its last eight digits, so that +49 and 0 are one; null if too short to tell. */
export function phoneKey(phone: string): string | null {
  const digits = phone.replace(/\D/g, '')
  return digits.length < 6 ? null : digits.slice(-8)
}

const particles = new Set(
  'von van vom zu zur zum der den dem de du des da di del della la le les ter ten af av y e und'.split(' '),
)

/** A name written in capitals as it is usually written: LE GOFF → Le Goff, D’ESTIENNE → D’Estienne. */
export function properCase(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || letters !== letters.toUpperCase() || letters === letters.toLowerCase())
    return name
  return name
    .toLowerCase()
    .replace(
      /(^|[^\p{L}\p{M}])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
}

/** A whole name as given and family name: „Müller, Anna“, „Anna von der Heyde“, „MÜLLER Anna“. */
export function splitName(text: string): { readonly given: string; readonly family: string } {
  const comma = text.indexOf(',')
  if (comma >= 0) return { family: text.slice(0, comma).trim(), given: text.slice(comma + 1).trim() }
  const words = text.trim().split(/\s+/)
  const isCapital = (word: string) => word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word)
  // French lists write the family name in capitals and first.
  const capitals = words.findIndex((word) => !isCapital(word))
  if (capitals > 0)
    return { family: words.slice(0, capitals).join(' '), given: words.slice(capitals).join(' ') }
  let begin = words.length - 1
  while (begin > 1 && particles.has(words[begin - 1] ?? '')) begin--
  return { family: words.slice(begin).join(' '), given: words.slice(0, begin).join(' ') }
}
