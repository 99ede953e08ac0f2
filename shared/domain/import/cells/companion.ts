import { foldWords } from '../fold.ts'

/** With whom somebody travels, as the cell says; who that is, is found among the rows. */
export type Companion =
  | { readonly kind: 'alone' }
  | { readonly kind: 'spouse'; readonly sex: 'f' | 'm' | null; readonly name: string }
  | { readonly kind: 'family'; readonly name: string }
  | { readonly kind: 'numbers'; readonly numbers: readonly string[]; readonly name: string }
  | { readonly kind: 'name'; readonly name: string }

const alone =
  /^(seul|seule|seul e|allein|alleine|alleinreisend|einzeln|einzelreisend\w*|alone|single|sam|sama|nobody|niemand|personne|non|nein|nie|no)$/
const husband =
  /^(?:(?:mon|son|ihr|ihrem|ihren|mein|meinem|moj|swoj|swoim|her|my) )?(mari|epoux|ehemann|gatte|mann|husband|maz|mezem|malzonek|malzonkiem)\b/
const wife =
  /^(?:(?:mon|son|sa|ma|seine|seiner|meine|meiner|moja|swoja|his|my) )?(epouse|femme|ehefrau|gattin|frau|wife|zona|malzonka)\b/
const partner =
  /^(?:(?:mon|son|sa|ma|seinem?r?|ihrem?r?|meinem?r?|his|her|my) )?(conjoint|conjointe|compagnon|compagne|partner|partnerin|lebensgefahrt\w*|ehepartner\w*|spouse|partnerka|partnerem|malzonkowie)\b/
const family = /^(?:la |der |mit )?(famille|familie|fam|family|rodzina|rodzina|rodzice)\b/
const before = /^(?:avec|mit|with|z|ze|und|et|and|zusammen mit|wie|bei|zu|reist mit) /
const numbered =
  /^(?:(?:n|nr|no|num|numero|number|nummer|lp|poz|#) ?)?(\d{1,4})(?:[ ,+&]+(?:(?:und|et|and|i) )?(?:(?:n|nr|no|lp) ?)?(\d{1,4}))*\b/

/** Reads with whom somebody travels: „son mari“, „famille Guérin“, „avec n° 2“, „nr 1“, „Anna Weber“. */
export function readCompanion(text: string): Companion {
  const folded = foldWords(text.replace(/#/g, ' nr '))
  const bare = folded.replace(before, '')
  if (alone.test(bare) || /^[-–—/]+$/.test(text.trim())) return { kind: 'alone' }
  for (const [pattern, sex] of [
    [husband, 'm'],
    [wife, 'f'],
    [partner, null],
  ] as const) {
    const found = pattern.exec(bare)
    if (found) return { kind: 'spouse', sex, name: bare.slice(found[0].length).trim() }
  }
  const named = family.exec(bare)
  if (named) return { kind: 'family', name: bare.slice(named[0].length).trim() }
  const numbers = numbered.exec(bare)
  if (numbers)
    return {
      kind: 'numbers',
      numbers: numbers[0].match(/\d+/g) ?? [],
      name: bare.slice(numbers[0].length).trim(),
    }
  return { kind: 'name', name: bare }
}

/** The number of the row that a cell points to instead of an answer: „voir n° 1“, „siehe Nr. 12“. */
export function readSeeNumber(text: string): string | null {
  return (
    /^(?:voir|cf|siehe|s|s o|see|zob|zobacz|patrz|wie|comme|idem|same as|jak)(?: (?:n|nr|no|num|numero|number|lp|ligne|zeile|row))? ?(\d{1,4})$/.exec(
      foldWords(text),
    )?.[1] ?? null
  )
}
