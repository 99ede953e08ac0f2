import { type HonourCriterion, honourCriteria } from '../../records/activity.ts'
import type { Award } from '../../records/award.ts'
import type { BookView } from '../../records/collections.ts'
import type { Relation } from '../../records/relation.ts'
import { deadlineOf } from './deadline.ts'
import { previousAward } from './ladder.ts'
import { honourRules, stepRule } from './rules.ts'
import { activitiesUnder } from './statistics.ts'

/**
 * What an application lacks or should be thought over.
 *
 * `needed` keeps it from being sent: without it the Council of Europe takes no application (S9). The rest is advice.
 */
export type Gap =
  | { readonly what: 'partner' | 'letter' | 'summary' | 'dossier'; readonly needed: true }
  | { readonly what: 'mayor' | 'signatory' | 'past-deadline'; readonly needed: false }
  | { readonly what: 'criterion'; readonly needed: false; readonly criterion: HonourCriterion }
  | { readonly what: 'soon'; readonly needed: false; readonly years: number }

type Book = Pick<BookView, 'office' | 'towns' | 'relations' | 'activities' | 'awards'>

/** What an application lacks on a day, the needed things first. */
export function applicationGaps(book: Book, award: Award, day: string): readonly Gap[] {
  const gaps: Gap[] = []
  if (twinnings(book).length < honourRules.application.partnerTowns)
    gaps.push({ what: 'partner', needed: true })
  for (const what of honourRules.application.parts) {
    const text = what === 'dossier' ? Object.values(award.dossier).join('') : award[what]
    if (text === '') gaps.push({ what, needed: true })
  }
  for (const criterion of honourCriteria)
    if (activitiesUnder(book.activities.values(), award, criterion).length === 0)
      gaps.push({ what: 'criterion', needed: false, criterion })

  // The form asks for the mayor and for a person to contact.
  const office = book.office.get('office')
  if (!office || book.towns.get(office.ownTownId)?.mayor.name === '')
    gaps.push({ what: 'mayor', needed: false })
  if (!office?.signatory) gaps.push({ what: 'signatory', needed: false })

  const usual = stepRule(award.step).yearsAfterPrevious
  const previous = previousAward(book.awards.values(), award.step)
  if (usual && previous && award.year - previous.year < usual.years)
    gaps.push({ what: 'soon', needed: false, years: usual.years })

  const deadline = award.state === 'preparing' ? deadlineOf(award.year) : null
  if (deadline !== null && deadline < day) gaps.push({ what: 'past-deadline', needed: false })
  return gaps
}

/** The relations that are named as twin towns: partnerships that are alive. */
export function twinnings(book: Pick<BookView, 'relations'>): readonly Relation[] {
  return [...book.relations.values()].filter(
    ({ kind, status }) => kind === 'partnership' && status === 'active',
  )
}
