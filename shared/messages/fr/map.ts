import type { map as de } from '../de/map.ts'
import type { Texts } from '../texts.ts'

export const map: Texts<typeof de> = {
  title: 'Carte des villes jumelées',
  view: { list: 'Liste', map: 'Carte' },
  marks: 'Villes sur la carte, la plus proche d’abord',
  ownTown: 'notre ville',
  reach: 'Étendue',
  everywhere: 'Toutes',
  within: 'jusqu’à {{distance}}',
  trueDistances: 'Depuis notre ville, toutes les distances sont à l’échelle (à vol d’oiseau).',
  distances: 'Distances',
  town: 'Ville',
  country: 'Pays',
  distance: 'À vol d’oiseau',
  unknown: 'position inconnue',
  ownNowhere: 'La position de notre ville n’est pas connue ; les distances manquent donc.',
  locate: 'Reprendre la position du répertoire des lieux',
  nowhere: 'La position d’aucune ville jumelée n’est connue',
  nowhereText: 'Ouvrez une ville pour la modifier et choisissez-la dans le répertoire des lieux.',
}
