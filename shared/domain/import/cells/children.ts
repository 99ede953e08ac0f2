import type { Household } from '../../../records/household.ts'
import { foldWords, partsOf, saysNone } from '../fold.ts'
import { type Reading, reading } from './reading.ts'

type Child = Household['children'][number]

const child =
  /^(\p{L}[\p{L}' -]*?)?[\s(:]*(\d{1,2})\)?\s*(?:jahre?|j\.?|ans?|years?|yrs?|lata?|roku?)?\.?\)?$/iu
const onlyWords =
  /^(kind|kinder|tochter|sohn|sohne|tochter|enfants?|fille|fils|child|children|son|daughter|dzieci|dziecko|syn|corka|alter|ages?|age)$/
const OLDEST_CHILD = 30

/** Children from their ages, with names where given: „3/5/9“, „7, 10“, „Lea 5, Tim 8“; a mere number of children is not enough. */
export function readChildren(text: string, day: string): Reading<readonly Child[]> {
  if (saysNone(text)) return reading([])
  const year = Number(day.slice(0, 4))
  const children: Child[] = []
  const rest: string[] = []
  // „2 Kinder: 5 und 7“: the ages are what follows.
  const [, ages] = /^\d\s*\p{L}+\s*[:(]\s*(.*\d.*?)\)?$/u.exec(text) ?? []
  for (const part of partsOf((ages ?? text).replace(/\s-\s/g, ','))) {
    const [, name = '', age] = child.exec(part.trim()) ?? []
    if (age === undefined || Number(age) > OLDEST_CHILD) rest.push(part)
    else
      children.push({
        name: onlyWords.test(foldWords(name)) ? '' : name.trim(),
        born: String(year - Number(age)),
      })
  }
  return children.length === 0 ? null : reading(children, rest)
}
