import { type HonourCriterion, honourCriteria } from '../../records/activity.ts'
import type { Award } from '../../records/award.ts'
import type { BookView } from '../../records/collections.ts'
import { townName } from '../names.ts'
import { twinnings } from './gaps.ts'
import { previousAward } from './ladder.ts'
import { criterionRule, stepRule } from './rules.ts'
import { activitiesUnder, activityNumbers, yearOf } from './statistics.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'
import { type ApplicationFacts, inBrackets } from './words/words.ts'

type Texts = Pick<Award, 'letter' | 'summary' | 'dossier'>
type Book = Pick<BookView, 'office' | 'towns' | 'relations' | 'activities' | 'awards'>

const words = { de, en, fr }
const EXAMPLES = 3

/** The texts of an application, proposed from what the book says, in the language of the application. */
export function proposedTexts(book: Book, award: Award): Texts {
  const facts = applicationFacts(book, award)
  const { letter, summary, dossier, since } = words[award.language]
  const part = (criterion: HonourCriterion) => {
    const own = activitiesUnder(book.activities.values(), award, criterion)
    return dossier[criterion]({
      ...facts,
      own: activityNumbers(own),
      examples: own
        .filter(({ participants }) => participants !== null)
        .sort((a, b) => (b.participants ?? 0) - (a.participants ?? 0))
        .slice(0, EXAMPLES)
        .map((activity) => inBrackets(activity.title, yearOf(activity))),
      since: own.map((activity) => since(activity.title, '', yearOf(activity))),
    })
  }
  return {
    letter: letter(facts),
    summary: summary(facts),
    dossier: {
      twinning: part('twinning'),
      europe: part('europe'),
      solidarity: part('solidarity'),
      membership: part('membership'),
    },
  }
}

function applicationFacts(book: Book, award: Award): ApplicationFacts {
  const { language, step } = award
  const office = book.office.get('office')
  const own = office && book.towns.get(office.ownTownId)
  const countries = new Intl.DisplayNames([language], { type: 'region' })
  const previous = previousAward(book.awards.values(), step)
  const shown = new Set(
    honourCriteria.flatMap((criterion) => activitiesUnder(book.activities.values(), award, criterion)),
  )
  const done = [...shown].filter(({ criteria }) => !criteria.every((one) => criterionRule(one).lasting))
  return {
    town: own ? townName(own, language) : '',
    step,
    stepName: stepRule(step).names[language],
    previous: previous
      ? { step: previous.step, name: stepRule(previous.step).names[language], year: previous.year }
      : null,
    partners: twinnings(book).flatMap(({ townIds, since }) =>
      townIds
        .flatMap((id) => book.towns.get(id) ?? [])
        .map((town) =>
          words[language].since(
            townName(town, language),
            countries.of(town.country) ?? town.country,
            since?.slice(0, 4) ?? '',
          ),
        ),
    ),
    from: award.activitiesFrom,
    to: Math.max(award.activitiesFrom, ...done.map((activity) => Number(yearOf(activity)))),
    all: activityNumbers(done),
  }
}
