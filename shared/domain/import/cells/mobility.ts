import { foldWords, saysNone } from '../fold.ts'
import { type Reading, reading } from './reading.ts'

const stepFree =
  /\b(rollstuhl\w*|rollator|gehbehindert\w*|gehhilfe|keine treppen?|treppen nicht|ohne treppen|barrierefrei|stufenlos|erdgeschoss|ebenerdig|fauteuil( roulant)?|mobilite reduite|pmr|pas d escaliers?|sans escaliers?|rez de chaussee|rdc|plain pied|deambulateur|wheelchair|walker|no stairs|no steps|ground floor|step free|wozek|wozku|wozka|niepelnosprawn\w*|bez schodow|parter|parterze)\b/

/** Whether a guest needs a house without steps; how exactly is kept as text. */
export function readMobility(text: string): Reading<'none' | 'step-free'> {
  if (saysNone(text)) return reading('none')
  const folded = foldWords(text)
  if (!stepFree.test(folded)) return null
  return reading(
    'step-free',
    folded.replace(stepFree, '') === '' && /barrierefrei|stufenlos|step free/.test(folded) ? '' : text,
  )
}
