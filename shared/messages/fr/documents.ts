import type { documents as de } from '../de/documents.ts'
import type { Texts } from '../texts.ts'

export const documents: Texts<typeof de> = {
  title: 'Documents',
  preview: 'Aperçu',
  save: 'Enregistrer en PDF',
  open: 'Ouvrir',
  saved: '{{name}} enregistré',
  opened: '{{name}} ouvert',
  page: '{{name}}, page {{number}} sur {{count}}',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  rendering: 'Mise en page …',
  language: 'Langue',
  needsPlan: 'Il y aura ici de quoi imprimer une fois la répartition acceptée.',
  hostLetters: 'Lettres aux familles d’accueil',
  hostLettersHint: 'Une lettre par famille avec ses invités, l’arrivée et le contact.',
  guestSlips: 'Fiches d’hébergement pour les invités',
  guestSlipsHint: 'Une fiche par groupe, dans la langue des invités.',
  placementList: 'Liste de répartition',
  placementListHint: 'Toutes les familles avec invités et lits, pour le bureau.',
  /** Names of files: „Lettres aux hôtes Pfingsten 2027.pdf“. */
  file: {
    charter: 'Charte',
    'host-letters': 'Lettres aux hôtes',
    'guest-slips': 'Fiches d’hébergement',
    'recovery-sheet': 'Code de récupération',
    'placement-list': 'Liste de placement',
    'honour-application': 'Candidature',
  },
}
