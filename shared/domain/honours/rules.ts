import { z } from 'zod'

import dated from '../../../resources/honours/rules.json' with { type: 'json' }
import { type HonourCriterion, honourCriterion } from '../../records/activity.ts'
import { type HonourStep, honourSteps } from '../../records/award.ts'
import { type InterfaceLanguage, interfaceLanguages } from '../../records/common.ts'

const words = z.record(z.enum(interfaceLanguages), z.string().min(1))
const sources = z.array(z.string()).min(1)
const part = z.enum(['letter', 'summary', 'dossier'])

const rulesSchema = z.object({
  /** The day on which somebody last compared the rules with their sources. */
  asOf: z.iso.date(),
  sources: z.record(z.string(), z.string()),
  steps: z.array(
    z.object({
      step: z.enum(honourSteps),
      /** Names of the Council of Europe. */
      names: words,
      /** Older names and those of the press, by which it is found. */
      aliases: z.array(z.string()),
      handover: words,
      /** Sooner after the step before it an application is unusual. */
      yearsAfterPrevious: z.object({ years: z.int().positive(), inferred: z.boolean(), sources }).optional(),
      sources,
    }),
  ),
  /** Each holds for the awards of its first year and later, until the next. */
  deadlines: z.array(z.object({ since: z.int(), day: z.string().regex(/^\d\d-\d\d$/), sources })),
  reminder: z.object({ days: z.int().positive(), inferred: z.boolean() }),
  application: z.object({ partnerTowns: z.int(), parts: z.array(part), sources }),
  criteria: z.array(
    z.object({
      criterion: honourCriterion,
      /** What goes on counts in every year after its beginning: a membership. */
      lasting: z.boolean(),
      names: words,
      hints: words,
    }),
  ),
})
export type HonourRules = z.infer<typeof rulesSchema>

/**
 * The rules of the Council of Europe as they stand: data with day and sources, in `resources/honours/rules.json`.
 *
 * Imported, not asked for by a call: the views of the renderer and the papers of the Node side are derived from the
 * same rules, and nothing has to wait for the disk.
 */
export const honourRules: HonourRules = rulesSchema.parse(dated)

export function stepRule(step: HonourStep): HonourRules['steps'][number] {
  return found(honourRules.steps.find((rule) => rule.step === step))
}

export function criterionRule(criterion: HonourCriterion): HonourRules['criteria'][number] {
  return found(honourRules.criteria.find((rule) => rule.criterion === criterion))
}

/** The official name in a language of the interface. */
export function stepName(step: HonourStep, language: string): string {
  return inLanguage(stepRule(step).names, language)
}

/** Every name by which a step is known: official in each language, older, and of the press. */
export function stepNames(step: HonourStep): readonly string[] {
  const { names, aliases } = stepRule(step)
  return [...Object.values(names), ...aliases]
}

export function criterionName(criterion: HonourCriterion, language: string): string {
  return inLanguage(criterionRule(criterion).names, language)
}

/** The words for a language of the interface. */
export function inLanguage(words: HonourRules['steps'][number]['names'], language: string): string {
  return words[language as InterfaceLanguage] ?? words.de
}

/** A test holds that the data knows every step and criterion. */
function found<T>(rule: T | undefined): T {
  if (rule === undefined) throw new Error('a rule is missing in resources/honours/rules.json')
  return rule
}
