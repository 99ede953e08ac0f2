import { foldWords } from '../fold.ts'
import { type Reading, reading } from './reading.ts'
import { yesOrNo } from './yes-no.ts'

const ground =
  /\b(eg|erdgeschoss|parterre|ebenerdig|barrierefrei|stufenlos|rez de chaussee|rdc|plain pied|ground floor|step free|parter|bez schodow)\b/
const lift = /\b(aufzug|lift|fahrstuhl|ascenseur|elevator|winda)\b/
const floor =
  /\b(stock|stockwerk|og|obergeschoss|dg|dachgeschoss|etage|stufen|treppe|treppen|marches|escaliers?|floor|stairs|steps|pietro|schody)\b/

/** Whether a household is reached without steps, from a column that asks for stairs („ja“ = stairs). */
export function readStairs(text: string): Reading<boolean> {
  return readAccess(text, (answer) => !answer)
}

/** The same from a column that asks whether it is step-free („ja“ = none). */
export function readStepFree(text: string): Reading<boolean> {
  return readAccess(text, (answer) => answer)
}

function readAccess(text: string, meaning: (answer: boolean) => boolean): Reading<boolean> {
  const whole = yesOrNo(text)
  if (whole !== null) return reading(meaning(whole))
  const [first = '', ...others] = text.split(/[,;(]/)
  const answer = yesOrNo(first)
  const said = sayings(answer === null ? text : others.join(' '))
  if (answer === null) return said.stepFree === null ? null : reading(said.stepFree, said.whole ? '' : text)
  const stepFree = meaning(answer)
  return reading(stepFree, said.stepFree === stepFree && said.whole ? '' : text)
}

/** What a text says about the way in, and whether that is all it says. */
function sayings(text: string): { readonly stepFree: boolean | null; readonly whole: boolean } {
  const folded = foldWords(text)
  if (ground.test(folded)) return { stepFree: true, whole: folded.replace(ground, '').trim() === '' }
  if (lift.test(folded)) return { stepFree: true, whole: false }
  return { stepFree: floor.test(folded) ? false : null, whole: false }
}
