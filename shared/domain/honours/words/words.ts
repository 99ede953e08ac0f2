import type { HonourCriterion } from '../../../records/activity.ts'
import type { HonourStep } from '../../../records/award.ts'
import type { ActivityNumbers } from '../statistics.ts'

/** What the texts of an application are written from, each word already in the language of the application. */
export interface ApplicationFacts {
  readonly town: string
  readonly step: HonourStep
  readonly stepName: string
  readonly previous: { readonly step: HonourStep; readonly name: string; readonly year: number } | null
  /** „Valbrune-sur-Orne (Frankreich, seit 1977)“. */
  readonly partners: readonly string[]
  readonly from: number
  readonly to: number
  readonly all: ActivityNumbers
}

/** What a part of the dossier is written from. */
export interface CriterionFacts extends ApplicationFacts {
  readonly own: ActivityNumbers
  /** The activities that most people took part in: „Jugendlager (2024)“. */
  readonly examples: readonly string[]
  /** Every one of them with its beginning: „Rat der Gemeinden und Regionen Europas (seit 2001)“. */
  readonly since: readonly string[]
}

/** The texts of an application in one language: neutral proposals, which the office goes on writing. */
export interface ApplicationWords {
  /** „Valbrune-sur-Orne (Frankreich, seit 1977)“; what is empty is left out. */
  readonly since: (name: string, country: string, year: string) => string
  readonly letter: (facts: ApplicationFacts) => string
  readonly summary: (facts: ApplicationFacts) => string
  readonly dossier: { readonly [K in HonourCriterion]: (facts: CriterionFacts) => string }
}

/** Sentences that say something, in one paragraph. */
export function paragraph(...sentences: readonly (string | null)[]): string {
  return sentences.filter(Boolean).join(' ')
}

/** Paragraphs that say something, with an empty line between them. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n\n')
}

/** A name with what is said of it in brackets. */
export function inBrackets(name: string, ...said: readonly string[]): string {
  const known = said.filter(Boolean)
  return known.length > 0 ? `${name} (${known.join(', ')})` : name
}

/** Lists and numbers as the language writes them. */
export function writing(locale: string) {
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const numbers = new Intl.NumberFormat(locale)
  return {
    list: (items: readonly string[]) => lists.format(items),
    number: (value: number) => numbers.format(value),
  }
}
