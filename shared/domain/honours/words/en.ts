import type { ActivityNumbers } from '../statistics.ts'
import {
  type ApplicationFacts,
  type ApplicationWords,
  inBrackets,
  paragraph,
  paragraphs,
  writing,
} from './words.ts'

const { list, number } = writing('en-GB')

const honour = ({ stepName }: ApplicationFacts) => `the ${stepName} of the Council of Europe`

function people({ participants, young }: ActivityNumbers): string {
  if (participants === 0) return ''
  return ` with ${number(participants)} participants${young > 0 ? `, ${number(young)} of them young people` : ''}`
}

const activities = (count: number) => (count === 1 ? 'one activity' : `${number(count)} activities`)

const twinning = ({ town, partners }: ApplicationFacts) =>
  partners.length > 0 ? `${town} is twinned with ${list(partners)}.` : ''

const doings = ({ from, to, all }: ApplicationFacts) =>
  all.activities > 0
    ? `From ${from} to ${to} our register counts ${activities(all.activities)} in the European spirit${people(all)}.`
    : ''

const previous = ({ previous }: ApplicationFacts) =>
  previous && `The preceding distinction, the ${previous.name}, was awarded in ${previous.year}.`

const examples = (titles: readonly string[]) =>
  titles.length > 0 ? `Particularly noteworthy: ${titles.join('; ')}.` : ''

export const en: ApplicationWords = {
  since: (name, country, year) => inBrackets(name, country, year && `since ${year}`),
  letter: (facts) =>
    paragraphs(
      'Dear Sir or Madam,',
      paragraph(`${facts.town} hereby applies for ${honour(facts)}.`, previous(facts)),
      paragraph(twinning(facts), doings(facts)),
      'The summary and the dossier, arranged by the four criteria, are enclosed. We would be most grateful if you would consider our application favourably.',
      'Yours faithfully,',
    ),
  summary: (facts) =>
    paragraph(
      `${facts.town} applies for ${honour(facts)}.`,
      previous(facts),
      twinning(facts),
      doings(facts),
      'Encounters between citizens, young people and the European idea are at the heart of this work.',
    ),
  dossier: {
    twinning: (facts) =>
      paragraph(
        twinning(facts),
        facts.own.activities > 0
          ? `From ${facts.from} to ${facts.to} there were ${activities(facts.own.activities)} of exchange and co-operation${people(facts.own)}.`
          : '',
        examples(facts.examples),
      ),
    europe: (facts) =>
      paragraph(
        facts.own.activities > 0
          ? `From ${facts.from} to ${facts.to} ${facts.town} spread the European idea through ${activities(facts.own.activities)}${people(facts.own)}.`
          : '',
        examples(facts.examples),
      ),
    solidarity: (facts) =>
      paragraph(
        facts.own.activities > 0
          ? `From ${facts.from} to ${facts.to} ${facts.town} showed European and international solidarity through ${activities(facts.own.activities)}${people(facts.own)}.`
          : '',
        examples(facts.examples),
      ),
    membership: (facts) =>
      facts.since.length > 0 ? `Memberships of ${facts.town}: ${facts.since.join('; ')}.` : '',
  },
}
