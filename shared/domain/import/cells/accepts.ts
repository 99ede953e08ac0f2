import type { Hosting } from '../../../records/hosting.ts'
import { foldWords, partsOf } from '../fold.ts'
import { type Reading, reading } from './reading.ts'

export interface Accepted {
  readonly accepts: Partial<Hosting['accepts']>
  readonly maxGuests: number | null
}

const rules: readonly (readonly [RegExp, Partial<Hosting['accepts']>, boolean])[] = [
  // pattern, what it means, whether that says all of it
  [/^(nur |only )?(frauen|damen|weiblich|femmes|women|ladies|kobiety)$/, { men: 'no' }, true],
  [/^(nur |only )?(manner|herren|mannlich|hommes|men|mezczyzni)$/, { women: 'no' }, true],
  [/^(keine|no|bez) (manner|herren|men|mezczyzn)$|^pas d hommes$/, { men: 'no' }, true],
  [/^(keine|no|bez) (frauen|women|kobiet)$|^pas de femmes$/, { women: 'no' }, true],
  [
    /^(keine raucher|nichtraucher|nur nichtraucher|pas de fumeurs?|non fumeurs?|no smokers|non smokers|bez palacych|niepalacy)$/,
    { smokers: 'no' },
    true,
  ],
  [/^(keine kinder|pas d enfants|no children|bez dzieci)$/, { children: 'no' }, true],
  [/^(keine jugendlichen?|pas de jeunes|no young people|no teenagers|bez mlodziezy)$/, { youth: 'no' }, true],
  // Young people are welcome; whether grown-ups are not is not said: a wish, and the text is kept.
  [
    /^(nur )?(jugendliche|jugend|schuler|jeunes|adolescents|young people|teenagers|mlodziez)$/,
    { men: 'rather-not', women: 'rather-not' },
    false,
  ],
]
const anybody =
  /^(egal|alle|jeden|alles|offen|indifferent|peu importe|tous|tout le monde|anyone|anybody|any|all|obojetnie|wszyscy|wszystkich)$/
const atMost =
  /^(?:max|maximal|hochstens|nur|bis|au plus|maximum|at most|only|maks) (\d{1,2})(?: (?:pers|personen|person|gast|gaste|personnes?|invites?|people|guests?|osob\w*))?$/

/** Whom a household takes: „Frauen“, „keine Raucher“, „max. 1 Pers.“, „egal“; what has no rule („Ehepaar“) is kept as text. */
export function readAccepts(text: string): Reading<Accepted> {
  let accepts: Partial<Hosting['accepts']> = {}
  let maxGuests: number | null = null
  let understood = false
  const rest: string[] = []
  for (const part of partsOf(text)) {
    const folded = foldWords(part)
    const rule = rules.find(([pattern]) => pattern.test(folded))
    const most = atMost.exec(folded)
    if (rule) accepts = { ...accepts, ...rule[1] }
    if (most) maxGuests = Number(most[1])
    const known = rule !== undefined || most !== null || anybody.test(folded)
    understood ||= known
    if (!known || rule?.[2] === false) rest.push(part)
  }
  return understood ? reading({ accepts, maxGuests }, rest) : null
}
