import type { ListLanguage } from '../fields.ts'
import { partsOf, saysNone, wordsOf } from '../fold.ts'
import { type Reading, reading } from './reading.ts'

/** Names of languages in German, French, English and Polish, by their beginnings. */
const names: readonly (readonly [string, RegExp])[] = [
  ['de', /^(deutsch|allemand|german|niemieck|niem$)/],
  ['fr', /^(franzos|francais|french|francusk|franc$|franz$|frz$)/],
  ['en', /^(englisch|anglais|english|angielsk|engl?$|ang$)/],
  ['pl', /^(polnisch|polonais|polish|polsk|poln$)/],
  ['ru', /^(russ|rosyjsk|ros$)/],
  ['it', /^(ital|wlosk)/],
  ['es', /^(spanisch|espagnol|spanish|hiszpansk|espanol|span$|esp$)/],
  ['nl', /^(niederland|hollan|neerlandais|dutch|niderlandzk)/],
  ['cs', /^(tschech|tcheque|czech|czesk)/],
  ['hu', /^(ungar|hongrois|hungar|wegiersk)/],
  ['uk', /^ukrain/],
  ['tr', /^(turk|turc|tureck)/],
  ['pt', /^portug/],
  ['ro', /^(ruman|roumain|romanian|rumunsk)/],
  ['el', /^(griech|grec|greek|greck)/],
  ['hr', /^(kroat|croat|chorwack)/],
  ['sr', /^serb/],
  ['sk', /^(slowakisch|slovaque|slovak|slowack)/],
  ['sl', /^(slowenisch|slovene|slovenian|slowensk)/],
  ['da', /^(danisch|danois|danish|dunsk)/],
  ['sv', /^(schwed|suedois|swedish|szwedzk)/],
  ['no', /^(norweg|norveg)/],
  ['fi', /^(finnisch|finnois|finnish|finsk)/],
  ['ar', /^arab/],
  ['lt', /^(litau|lituan|lithuan|litewsk)/],
  ['lv', /^(lettisch|letton|latvian|lotewsk)/],
  ['et', /^(estnisch|estonien|estonian|estonsk)/],
  ['bg', /^(bulgar|bulgarsk)/],
  ['fa', /^(persisch|farsi|persan|persian)/],
  ['vi', /^(vietnam|wietnamsk)/],
]

const codes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(names.map(([code]) => [code, code])),
  ...{ cz: 'cs', ua: 'uk', gb: 'en', uk: 'uk', gr: 'el', dk: 'da', se: 'sv', dt: 'de', at: 'de' },
}

/** Single letters and short forms mean what they mean in the language of the list: E is English only to Germans. */
const letters: Readonly<Record<ListLanguage, Readonly<Record<string, string>>>> = {
  de: { d: 'de', e: 'en', f: 'fr', p: 'pl', i: 'it', r: 'ru', s: 'es', n: 'nl' },
  fr: { f: 'fr', a: 'en', d: 'de', all: 'de', al: 'de', e: 'es', i: 'it' },
  en: { e: 'en', f: 'fr', g: 'de', d: 'de', s: 'es', i: 'it' },
  pl: { p: 'pl', a: 'en', n: 'de', f: 'fr', r: 'ru', w: 'it', h: 'es', u: 'uk' },
}

// Words that only say that these are languages, or how well without limiting it.
const fillers = new Set(
  'und et and i oraz auch sprache sprachen langue langues jezyk fliessend courant fluent'.split(' '),
)

/** The languages of a person: „D,E,PL“, „français, un peu d’allemand“, „fr/en/de“, „polski, niemiecki“. */
export function readLanguages(text: string, list: ListLanguage): Reading<readonly string[]> {
  if (saysNone(text)) return reading([])
  const found = new Set<string>()
  const rest: string[] = []
  for (const part of partsOf(text.replace(/[|·–]/g, ','))) {
    const words = wordsOf(part)
    const known = words.map((word) => languageOf(word, list))
    for (const code of known) if (code) found.add(code)
    const complete = words.every((word, index) => known[index] || fillers.has(word))
    if (!complete) rest.push(part)
  }
  return found.size === 0 ? null : reading([...found], rest)
}

function languageOf(word: string, list: ListLanguage): string | undefined {
  return letters[list][word] ?? codes[word] ?? names.find(([, pattern]) => pattern.test(word))?.[0]
}
