import type { navigation as de } from '../de/navigation.ts'
import type { Texts } from '../texts.ts'

export const navigation: Texts<typeof de> = {
  main: 'Navigation principale',
  skip: 'Aller au contenu',
  overview: 'Vue d’ensemble',
  relations: 'Jumelages',
  towns: 'Villes',
  visits: 'Visites',
  households: 'Hôtes',
  charters: 'Chartes',
  honours: 'Distinctions',
  people: 'Personnes',
  settings: 'Paramètres',
  sample: 'Registre d’exemple',
}
