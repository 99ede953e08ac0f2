import type { TriAnswer } from '../../../records/common.ts'
import { foldWords } from '../fold.ts'
import { type Reading, reading } from './reading.ts'

const yesWords = new Set('j ja y yes o oui t tak x ✓ ✔ 1 true wahr si'.split(' '))
const noWords = new Set('n nein no non nie 0 - – false falsch keine kein aucun brak'.split(' '))

/** Yes or no in one of our languages; null for anything else. */
export function yesOrNo(text: string): boolean | null {
  const folded = foldWords(text)
  const word = folded === '' ? text.trim() : folded
  return yesWords.has(word) ? true : noWords.has(word) ? false : null
}

const smokes = /\b(raucht|raucher|raucherin|fumeur|fumeuse|smoker|smokes|palacz|pali)\b/
const smokesNot = /\b(nichtraucher\w*|non fumeu\w*|non smoker|nonsmoker|niepalac\w*|raucht nicht|nie pali)\b/

/** Whether a guest smokes; „gelegentlich“ counts as yes and is kept as text. */
export function readSmoker(text: string): Reading<boolean> {
  const answer = yesOrNo(text)
  if (answer !== null) return reading(answer)
  const folded = foldWords(text)
  if (smokesNot.test(folded)) return reading(false)
  if (smokes.test(folded) && folded.split(' ').length === 1) return reading(true)
  if (
    /\b(gelegentlich|manchmal|parfois|occasionnel\w*|sometimes|czasami)\b/.test(folded) ||
    smokes.test(folded)
  )
    return reading(true, text)
  return null
}

const outside =
  /\b(draussen|aussen|balkon|terrasse|garten|outside|outdoors|dehors|exterieur|na zewnatrz|taras)\b/

/** Where a household smokes; a mere „ja“ counts as inside, for the sake of those who mind. */
export function readSmoking(text: string): Reading<'none' | 'outside' | 'inside'> {
  const folded = foldWords(text)
  if (outside.test(folded))
    return reading('outside', /^(ja )?(nur )?(draussen|outside|dehors|na zewnatrz)$/.test(folded) ? '' : text)
  const answer = readSmoker(text)
  return answer && reading(answer.value ? 'inside' : 'none', answer.rest)
}

/** An answer in three steps: „egal“, „lieber nicht“, „auf keinen Fall“. */
export function readTri(text: string): Reading<TriAnswer> {
  const folded = foldWords(text)
  if (/\b(lieber nicht|ungern|plutot (pas|non)|de preference non|rather not|raczej nie)\b/.test(folded))
    return reading('rather-not')
  if (/^(auf keinen fall|niemals|surtout pas|jamais|never|wcale|w zadnym razie)$/.test(folded))
    return reading('no')
  if (
    /^(egal|ok|okay|kein problem|gern|gerne|indifferent|peu importe|no problem|fine|obojetnie)$/.test(folded)
  )
    return reading('yes')
  const answer = yesOrNo(text)
  return answer === null ? null : reading(answer ? 'yes' : 'no')
}
