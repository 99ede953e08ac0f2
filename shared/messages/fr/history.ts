import type { history as de } from '../de/history.ts'
import type { Texts } from '../texts.ts'

/** The history of a record: its versions, and what changed in each. */
export const history: Texts<typeof de> = {
  title: 'Historique',
  show: 'Afficher l’historique',
  hide: 'Fermer l’historique',
  versions: 'Versions, la plus récente d’abord',
  empty: 'Aucun historique n’a encore été conservé pour cette fiche.',
  created: 'Fiche créée',
  removed: 'Fiche supprimée',
  putBack: 'Fiche rétablie',
  unchanged: 'Les données elles-mêmes n’ont pas changé.',
  undone: 'annulé',
  undoes: 'Annulé : {{what}}',
  redoes: 'Rétabli : {{what}}',
  nothing: 'vide',
  internal: 'modifié',
  from: 'avant :',
  to: 'après :',
  more_one: 'Afficher {{count}} version plus ancienne',
  more_other: 'Afficher {{count}} versions plus anciennes',
  mobility: { none: 'aucune restriction', 'step-free': 'sans marches' },
  field: {
    locked: 'Maintenu sur place',
    latitude: 'Latitude',
    longitude: 'Longitude',
    mobility: 'Mobilité',
    found: 'Résultat de la recherche',
    listKind: 'Type de liste',
    columns: 'Colonnes',
  },
}
