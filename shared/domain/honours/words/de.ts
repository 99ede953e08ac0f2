import type { HonourStep } from '../../../records/award.ts'
import type { ActivityNumbers } from '../statistics.ts'
import {
  type ApplicationFacts,
  type ApplicationWords,
  inBrackets,
  paragraph,
  paragraphs,
  writing,
} from './words.ts'

const { list, number } = writing('de')
const article: Readonly<Record<HonourStep, string>> = {
  diploma: 'das',
  flag: 'die',
  plaque: 'die',
  prize: 'den',
}
const held: Readonly<Record<HonourStep, string>> = { ...article, prize: 'der' }

const honour = ({ step, stepName }: ApplicationFacts) => `${article[step]} ${stepName} des Europarats`

function people({ participants, young }: ActivityNumbers): string {
  if (participants === 0) return ''
  return ` mit ${number(participants)} Teilnehmenden${young > 0 ? `, darunter ${number(young)} junge Menschen` : ''}`
}

const activities = (count: number) => (count === 1 ? 'eine Tätigkeit' : `${number(count)} Tätigkeiten`)

const twinning = ({ town, partners }: ApplicationFacts) =>
  partners.length > 0 ? `${town} ist durch Partnerschaften verbunden mit ${list(partners)}.` : ''

const doings = ({ from, to, all }: ApplicationFacts) =>
  all.activities > 0
    ? `In den Jahren ${from} bis ${to} zählt unser Verzeichnis ${activities(all.activities)} im europäischen Geist${people(all)}.`
    : ''

const previous = ({ previous }: ApplicationFacts) =>
  previous && `${previous.year} wurde bereits ${held[previous.step]} ${previous.name} verliehen.`

const examples = (titles: readonly string[]) =>
  titles.length > 0 ? `Hervorzuheben sind: ${titles.join('; ')}.` : ''

export const de: ApplicationWords = {
  since: (name, country, year) => inBrackets(name, country, year && `seit ${year}`),
  letter: (facts) =>
    paragraphs(
      'Sehr geehrte Damen und Herren,',
      paragraph(`hiermit bewirbt sich ${facts.town} um ${honour(facts)}.`, previous(facts)),
      paragraph(twinning(facts), doings(facts)),
      'Zusammenfassung und Dossier, nach den vier Kriterien gegliedert, liegen bei. Über eine wohlwollende Prüfung unserer Bewerbung würden wir uns sehr freuen.',
      'Mit freundlichen Grüßen',
    ),
  summary: (facts) =>
    paragraph(
      `${facts.town} bewirbt sich um ${honour(facts)}.`,
      previous(facts),
      twinning(facts),
      doings(facts),
      'Begegnungen der Bürgerinnen und Bürger, die Jugend und der europäische Gedanke stehen dabei im Mittelpunkt.',
    ),
  dossier: {
    twinning: (facts) =>
      paragraph(
        twinning(facts),
        facts.own.activities > 0
          ? `Von ${facts.from} bis ${facts.to} gab es ${activities(facts.own.activities)} der Begegnung und Zusammenarbeit${people(facts.own)}.`
          : '',
        examples(facts.examples),
      ),
    europe: (facts) =>
      paragraph(
        facts.own.activities > 0
          ? `Den europäischen Gedanken verbreitete ${facts.town} von ${facts.from} bis ${facts.to} durch ${activities(facts.own.activities)}${people(facts.own)}.`
          : '',
        examples(facts.examples),
      ),
    solidarity: (facts) =>
      paragraph(
        facts.own.activities > 0
          ? `Europäische und internationale Solidarität zeigte ${facts.town} von ${facts.from} bis ${facts.to} durch ${activities(facts.own.activities)}${people(facts.own)}.`
          : '',
        examples(facts.examples),
      ),
    membership: (facts) =>
      facts.since.length > 0 ? `Mitgliedschaften von ${facts.town}: ${facts.since.join('; ')}.` : '',
  },
}
