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

const { list, number } = writing('fr')
const to: Readonly<Record<HonourStep, string>> = { diploma: 'au', flag: 'au', plaque: 'à la', prize: 'au' }

const honour = ({ step, stepName }: ApplicationFacts) => `${to[step]} ${stepName} du Conseil de l’Europe`

function people({ participants, young }: ActivityNumbers): string {
  if (participants === 0) return ''
  return ` avec ${number(participants)} participants${young > 0 ? `, dont ${number(young)} jeunes` : ''}`
}

const activities = (count: number) => (count === 1 ? 'une activité' : `${number(count)} activités`)

const twinning = ({ town, partners }: ApplicationFacts) =>
  partners.length > 0 ? `Jumelages de ${town} : ${list(partners)}.` : ''

const doings = ({ from, to: until, all }: ApplicationFacts) =>
  all.activities > 0
    ? `De ${from} à ${until}, notre registre compte ${activities(all.activities)} dans un esprit européen${people(all)}.`
    : ''

const previous = ({ previous }: ApplicationFacts) =>
  previous && `La distinction précédente (${previous.name}) a été décernée en ${previous.year}.`

const examples = (titles: readonly string[]) =>
  titles.length > 0 ? `À souligner en particulier : ${titles.join(' ; ')}.` : ''

export const fr: ApplicationWords = {
  since: (name, country, year) => inBrackets(name, country, year && `depuis ${year}`),
  letter: (facts) =>
    paragraphs(
      'Madame, Monsieur,',
      paragraph(
        `Par la présente, la commune de ${facts.town} se porte candidate ${honour(facts)}.`,
        previous(facts),
      ),
      paragraph(twinning(facts), doings(facts)),
      'Vous trouverez ci-joint le résumé et le dossier, organisé selon les quatre critères. Nous vous serions très reconnaissants de bien vouloir examiner notre candidature avec bienveillance.',
      'Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.',
    ),
  summary: (facts) =>
    paragraph(
      `La commune de ${facts.town} se porte candidate ${honour(facts)}.`,
      previous(facts),
      twinning(facts),
      doings(facts),
      'Les rencontres entre citoyens, la jeunesse et l’idée européenne sont au cœur de cet engagement.',
    ),
  dossier: {
    twinning: (facts) =>
      paragraph(
        twinning(facts),
        facts.own.activities > 0
          ? `De ${facts.from} à ${facts.to}, la commune compte ${activities(facts.own.activities)} d’échange et de coopération${people(facts.own)}.`
          : '',
        examples(facts.examples),
      ),
    europe: (facts) =>
      paragraph(
        facts.own.activities > 0
          ? `De ${facts.from} à ${facts.to}, la commune de ${facts.town} a diffusé l’idée européenne par ${activities(facts.own.activities)}${people(facts.own)}.`
          : '',
        examples(facts.examples),
      ),
    solidarity: (facts) =>
      paragraph(
        facts.own.activities > 0
          ? `De ${facts.from} à ${facts.to}, la commune de ${facts.town} a fait preuve de solidarité européenne et internationale par ${activities(facts.own.activities)}${people(facts.own)}.`
          : '',
        examples(facts.examples),
      ),
    membership: (facts) =>
      facts.since.length > 0 ? `Appartenances de la commune : ${facts.since.join(' ; ')}.` : '',
  },
}
