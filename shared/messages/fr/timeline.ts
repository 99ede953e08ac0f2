import type { timeline as de } from '../de/timeline.ts'
import type { Texts } from '../texts.ts'

export const timeline: Texts<typeof de> = {
  title: 'Chronologie',
  empty: 'Rien de daté pour l’instant. Début, délibérations, chartes et visites s’affichent ici d’eux-mêmes.',
  filter: 'Afficher',
  show: {
    all: 'Tout',
    visits: 'Visites',
    decisions: 'Délibérations et chartes',
    anniversaries: 'Anniversaires',
  },
  today: 'Aujourd’hui',
  since: 'Début',
  end: 'Fin de l’accord',
  anniversary: '{{years}} ans',
  initiative: 'à l’initiative de : {{who}}',
  more: 'Afficher les {{count}} événements',
  fewer: 'Afficher moins',
  rhythm: 'Les visites au fil des ans',
  rhythmText:
    'Visites de {{from}} à {{to}} : {{incoming}} chez nous, {{outgoing}} là-bas ; {{town}} à l’initiative de la ville, {{clubs}} à l’initiative d’associations et d’écoles.',
  incoming: 'chez nous',
  outgoing: 'là-bas',
  byTown: 'initiative de la ville',
  byClubs: 'd’une association ou école',
}
