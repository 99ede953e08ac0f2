import type { Animal, Diet, TriAnswer } from '../../records/common.ts'
import type { Party } from '../../records/party.ts'

/** An invented guest, as told in one line. */
export interface SampleGuest {
  readonly family: string
  readonly given: string
  readonly sex: 'f' | 'm'
  readonly born: string
  readonly languages?: readonly string[]
  readonly interests?: readonly string[]
  readonly diet?: Diet
  readonly dietNote?: string
  readonly allergies?: readonly Animal[]
  readonly smoker?: boolean
  readonly mindsSmoke?: TriAnswer
  readonly mindsPets?: TriAnswer
  readonly stepFree?: boolean
  readonly sharesRoom?: boolean
  readonly note?: string
}

/** Guests who travel together. */
export interface SampleParty {
  readonly kind: Party['kind']
  readonly guests: readonly SampleGuest[]
  /** Family name of a household that it wishes for. */
  readonly wish?: string
  /** Only some nights of the visit, counted from the first. */
  readonly nights?: readonly number[]
  readonly note?: string
}

/** The guests of the coming visit; every name is invented. */
export const sampleParties: readonly SampleParty[] = [
  {
    kind: 'couple',
    wish: 'Ahlers',
    guests: [
      {
        family: 'Aubrac',
        given: 'Élodie',
        sex: 'f',
        born: '1971-04-18',
        languages: ['fr', 'de'],
        interests: ['Chor'],
        diet: 'vegetarian',
      },
      {
        family: 'Aubrac',
        given: 'Étienne',
        sex: 'm',
        born: '1969-11-02',
        languages: ['fr'],
        interests: ['Wandern'],
      },
    ],
  },
  {
    kind: 'couple',
    wish: 'Feldkamp',
    note: 'Zum zwölften Mal bei Familie Feldkamp.',
    guests: [
      {
        family: 'Bellefontaine',
        given: 'Marguerite',
        sex: 'f',
        born: '1948-06-30',
        languages: ['fr'],
        stepFree: true,
        interests: ['Geschichtsverein'],
      },
      {
        family: 'Bellefontaine',
        given: 'Lucien',
        sex: 'm',
        born: '1946-01-12',
        languages: ['fr', 'de'],
        interests: ['Geschichtsverein'],
      },
    ],
  },
  {
    kind: 'family',
    guests: [
      { family: 'Chardonnel', given: 'Sophie', sex: 'f', born: '1985-09-09', languages: ['fr', 'en'] },
      {
        family: 'Chardonnel',
        given: 'Mathieu',
        sex: 'm',
        born: '1983-03-27',
        languages: ['fr', 'en'],
        interests: ['Fußball'],
      },
      { family: 'Chardonnel', given: 'Lina', sex: 'f', born: '2016-05-14', languages: ['fr'] },
    ],
  },
  {
    kind: 'friends',
    guests: [
      {
        family: 'Delamarche',
        given: 'Inès',
        sex: 'f',
        born: '2012-02-20',
        languages: ['fr', 'en'],
        interests: ['Handball'],
        sharesRoom: true,
      },
      {
        family: 'Evrard',
        given: 'Manon',
        sex: 'f',
        born: '2012-08-03',
        languages: ['fr', 'de'],
        interests: ['Handball'],
        sharesRoom: true,
        allergies: ['cat'],
      },
    ],
  },
  {
    kind: 'friends',
    guests: [
      {
        family: 'Fontenoy',
        given: 'Hugo',
        sex: 'm',
        born: '2011-12-11',
        languages: ['fr', 'en'],
        interests: ['Handball'],
        sharesRoom: true,
      },
      {
        family: 'Gaillardon',
        given: 'Noé',
        sex: 'm',
        born: '2011-07-25',
        languages: ['fr'],
        interests: ['Handball'],
        sharesRoom: true,
        dietNote: 'keine Erdnüsse',
      },
    ],
  },
  {
    kind: 'single',
    wish: 'Baumgärtel',
    guests: [
      {
        family: 'Hauteclair',
        given: 'Colette',
        sex: 'f',
        born: '1955-10-05',
        languages: ['fr', 'de'],
        interests: ['Chor'],
      },
    ],
  },
  {
    kind: 'single',
    guests: [
      {
        family: 'Isambert',
        given: 'Gérard',
        sex: 'm',
        born: '1960-05-22',
        languages: ['fr'],
        smoker: true,
        interests: ['Schach'],
      },
    ],
  },
  {
    kind: 'single',
    guests: [
      {
        family: 'Jolivet',
        given: 'Amélie',
        sex: 'f',
        born: '1990-01-31',
        languages: ['fr', 'en'],
        diet: 'vegan',
        interests: ['Radfahren'],
      },
    ],
    nights: [1, 2],
  },
  {
    kind: 'couple',
    guests: [
      {
        family: 'Kerdaniel',
        given: 'Yann',
        sex: 'm',
        born: '1978-08-16',
        languages: ['fr', 'en'],
        interests: ['Segeln'],
      },
      {
        family: 'Kerdaniel',
        given: 'Rozenn',
        sex: 'f',
        born: '1980-12-01',
        languages: ['fr', 'en'],
        interests: ['Segeln'],
        mindsSmoke: 'no',
      },
    ],
  },
  {
    kind: 'single',
    guests: [
      {
        family: 'Lavergne',
        given: 'Thierry',
        sex: 'm',
        born: '1966-03-03',
        languages: ['fr'],
        diet: 'gluten-free',
        mindsPets: 'rather-not',
      },
    ],
  },
  {
    kind: 'couple',
    guests: [
      {
        family: 'Montbrun',
        given: 'Fatima',
        sex: 'f',
        born: '1974-04-04',
        languages: ['fr', 'en'],
        diet: 'halal',
      },
      {
        family: 'Montbrun',
        given: 'Karim',
        sex: 'm',
        born: '1972-02-17',
        languages: ['fr', 'en'],
        diet: 'halal',
        interests: ['Fußball'],
      },
    ],
  },
  {
    kind: 'single',
    wish: 'Klöckner',
    guests: [
      {
        family: 'Noirmont',
        given: 'Odile',
        sex: 'f',
        born: '1951-07-07',
        languages: ['fr', 'de'],
        interests: ['Wandern'],
      },
    ],
  },
  {
    kind: 'friends',
    guests: [
      {
        family: 'Ormesson-Vial',
        given: 'Claire',
        sex: 'f',
        born: '1963-11-19',
        languages: ['fr', 'en'],
        interests: ['Theater'],
        sharesRoom: true,
      },
      {
        family: 'Peyrelade',
        given: 'Brigitte',
        sex: 'f',
        born: '1964-06-06',
        languages: ['fr'],
        interests: ['Theater'],
        sharesRoom: true,
      },
    ],
  },
  {
    kind: 'single',
    guests: [
      {
        family: 'Quinsac',
        given: 'René',
        sex: 'm',
        born: '1958-09-28',
        languages: ['fr', 'pl'],
        note: 'kommt mit eigenem Wagen',
      },
    ],
  },
  {
    kind: 'couple',
    guests: [
      {
        family: 'Roquemaure',
        given: 'Delphine',
        sex: 'f',
        born: '1982-10-10',
        languages: ['fr', 'en'],
        allergies: ['dog'],
      },
      { family: 'Roquemaure', given: 'Antoine', sex: 'm', born: '1981-01-21', languages: ['fr', 'de'] },
    ],
  },
  {
    kind: 'single',
    guests: [
      {
        family: 'Sauveterre',
        given: 'Pascal',
        sex: 'm',
        born: '1970-12-24',
        languages: ['fr'],
        stepFree: true,
        note: 'Rollstuhl',
      },
    ],
  },
  {
    kind: 'couple',
    guests: [
      {
        family: 'Tréville',
        given: 'Nathalie',
        sex: 'f',
        born: '1967-05-30',
        languages: ['fr', 'de'],
        interests: ['Kochen'],
      },
      {
        family: 'Tréville',
        given: 'Olivier',
        sex: 'm',
        born: '1965-08-08',
        languages: ['fr'],
        diet: 'no-pork',
      },
    ],
  },
  {
    kind: 'single',
    guests: [
      {
        family: 'Valcourt',
        given: 'Lucie',
        sex: 'f',
        born: '1998-03-15',
        languages: ['fr', 'en', 'de'],
        diet: 'lactose-free',
      },
    ],
  },
]

/** The guests of the visit of last year, who were placed. */
export const samplePastParties: readonly (SampleParty & { readonly host: string })[] = [
  {
    kind: 'single',
    host: 'Dombrowski',
    guests: [{ family: 'Brzozowska', given: 'Ewa', sex: 'f', born: '1977-02-08', languages: ['pl', 'de'] }],
  },
  {
    kind: 'single',
    host: 'Jankowski',
    guests: [{ family: 'Czarnolas', given: 'Tomasz', sex: 'm', born: '1984-10-30', languages: ['pl', 'en'] }],
  },
  {
    kind: 'couple',
    host: 'Feldkamp',
    guests: [
      { family: 'Dąbrówka', given: 'Zofia', sex: 'f', born: '1959-05-05', languages: ['pl'] },
      { family: 'Dąbrówka', given: 'Jerzy', sex: 'm', born: '1957-09-14', languages: ['pl', 'de'] },
    ],
  },
]
