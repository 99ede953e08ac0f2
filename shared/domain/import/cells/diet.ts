import type { Diet } from '../../../records/common.ts'
import { foldWords, partsOf, saysNone } from '../fold.ts'
import { type Reading, reading } from './reading.ts'

const patterns: readonly (readonly [Diet, RegExp])[] = [
  ['vegan', /^(strikt |strict )?(vegan|vegane[rs]?|veganerin|vegetalien|vegetalienne|wegan\w*)$/],
  ['vegetarian', /^(vegetar\w*|vegi|veggie|wegetaria\w*)( kost| kuche| food)?$/],
  ['no-pork', /^(pas de|sans|kein|ohne|no|bez) (porc|schwein|schweinefleisch|pork|wieprzowiny)$/],
  ['halal', /^hall?al$/],
  ['kosher', /^(koscher|casher|kasher|cacher|kosher|koszern\w*)$/],
  ['gluten-free', /^(glutenfrei|sans gluten|gluten free|bezgluten\w*|bez glutenu|zoliakie|coeliaque)$/],
  [
    'lactose-free',
    /^(la[ck]tosefrei|sans lactose|lactose free|bezlaktoz\w*|bez laktozy|la[ck]toseintoleran\w*)$/,
  ],
]
const anything =
  /^(normal|normale|alles|isst alles|alles moglich|tout|mange de tout|everything|omnivore?|wszystko|zwykla|standard|ok)$/

/** The diets named in a cell; what is left over is in words. */
export function readDiets(text: string): Reading<readonly Diet[]> {
  if (saysNone(text) || anything.test(foldWords(text))) return reading([])
  const found = new Set<Diet>()
  const rest: string[] = []
  for (const part of partsOf(text)) {
    const folded = foldWords(part)
    const diet = patterns.find(([, pattern]) => pattern.test(folded))?.[0]
    if (diet) found.add(diet)
    else rest.push(part)
  }
  return found.size === 0 ? null : reading([...found], rest)
}
