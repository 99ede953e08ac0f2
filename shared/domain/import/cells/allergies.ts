import type { Animal } from '../../../records/common.ts'
import { foldWords, partsOf, saysNone } from '../fold.ts'
import { findAnimals } from './animals.ts'
import { type Reading, reading } from './reading.ts'

export interface Allergies {
  readonly animals: readonly Animal[]
  /** What the cook must know, as written. */
  readonly food: readonly string[]
}

const food =
  /\b(erd|wal|hasel)?nuss|\bnusse|\bnoix|noisette|amande|arachide|cacahuet|\b(pea)?nuts?\b|almond|orzech|orzesz|migdal|mandel|milch|\blait|milk|mlek|la[ck]to[sz]|gluten|weizen|\bble\b|wheat|pszenic|\bei(er)?\b|\boeufs?|\beggs?\b|jaj|fisch|poisson|\bfish|ryb|krebs|crustac|fruits de mer|shellfish|meeresfr|soja|\bsoy|seler|sellerie|celeri|senf|moutarde|mustard|gorczyc|sesam|erdbeer|fraise|strawberr|truskaw|apfel|apfel|pomme|apple|jabl|tomat|histamin|fru[ck]to[sz]|kiwi|schwein|porc\b|alkohol|alcool|champignon|pilze|grzyb/

/** Allergies as animals (they decide where a guest can sleep) and food (the host must know); others are kept as text. */
export function readAllergies(text: string): Reading<Allergies> {
  if (saysNone(text)) return reading({ animals: [], food: [] })
  const animals = new Set<Animal>()
  const eaten: string[] = []
  const rest: string[] = []
  for (const part of partsOf(text)) {
    const found = findAnimals(part)
    for (const animal of found.animals) animals.add(animal)
    const isFood = food.test(foldWords(part))
    if (isFood) eaten.push(part)
    else if (found.animals.length === 0 || found.more) rest.push(part)
  }
  const understood = animals.size > 0 || eaten.length > 0
  return understood ? reading({ animals: [...animals], food: eaten }, rest) : null
}
