import type { search as de } from '../de/search.ts'
import type { Texts } from '../texts.ts'

export const search: Texts<typeof de> = {
  title: 'Rechercher et exécuter',
  open: 'Rechercher',
  shortcut: 'Ctrl K',
  shortcutMac: '⌘ K',
  label: 'Personne, ville, visite ou action',
  placeholder: 'Personne, ville, visite, action …',
  results: 'Résultats',
  count_one: '{{count}} résultat',
  count_other: '{{count}} résultats',
  nothing: 'Aucun résultat pour « {{query}} ».',
  nothingHint:
    'La recherche porte sur les noms, adresses, courriels, centres d’intérêt et notes ; les accents sont indifférents.',
  listed: '{{listed}} sur {{total}}',
  create: 'Créer',
  go: 'Aller à',
  actions: 'Actions',
  closeFailed: 'Le registre n’a pas pu être fermé',
  keys: { walk: 'choisir', open: 'ouvrir', close: 'fermer' },
}
