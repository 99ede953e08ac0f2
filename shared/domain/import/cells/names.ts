import { foldWords, partsOf } from '../fold.ts'
import { properCase, splitName } from '../name-keys.ts'

const titlePattern =
  /^((?:(?:prof|dr|ing|dipl|med|mag|mgr|inż|hab|pfr|phil|jur|rer|nat|h\.?\s?c)\.(?:-|\s*))+)/iu
const familyWord =
  /^(familie|fam|famille|family|rodzina|ehepaar|eheleute|couple|panstwo|herr und frau|m et mme|mr and mrs)\b\.?/

/** A name without the academic title before it. */
export function splitTitle(text: string): { readonly title: string; readonly name: string } {
  const title = titlePattern.exec(text)?.[1] ?? ''
  return { title: title.trim(), name: text.slice(title.length).trim() }
}

/** The given names of those who are written to: „Anna u. Peter“ are two, „Familie“ is none. */
export function readGivenNames(text: string): readonly string[] {
  if (familyWord.test(foldWords(text))) return []
  return partsOf(text).map(properCase)
}

export interface WholeName {
  readonly family: string
  readonly given: readonly string[]
}

/** A whole name in one cell: „Müller, Anna und Peter“, „Anna und Peter Müller“, „Familie Schmitz“. */
export function readWholeName(text: string): WholeName {
  const family = familyWord.exec(foldWords(text))
  if (family) {
    const words = text.trim().split(/\s+/)
    const named = words.slice(family[0].split(' ').length).join(' ')
    return named === '' ? { family: properCase(text.trim()), given: [] } : readWholeName(named)
  }
  const { given, family: last } = splitName(text)
  return { family: properCase(last || given), given: last ? readGivenNames(given) : [] }
}
