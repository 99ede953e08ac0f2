import type { Relation } from '../../records/relation.ts'
import type { Town } from '../../records/town.ts'

/** An invented town with what its relation to us is. */
export interface SampleTown {
  readonly town: Pick<
    Town,
    | 'role'
    | 'name'
    | 'names'
    | 'country'
    | 'region'
    | 'population'
    | 'latitude'
    | 'longitude'
    | 'languages'
    | 'structure'
    | 'mayor'
  >
  readonly relation?: {
    readonly kind: Relation['kind']
    readonly status: Relation['status']
    /** Years before today. */
    readonly years: number | null
    /** Years from today. */
    readonly endsIn: number | null
    readonly projects: readonly string[]
    readonly origin: string
    readonly resolutions: readonly ('own' | 'partner')[]
    readonly contact: { readonly given: string; readonly family: string; readonly sex: 'f' | 'm' } | null
    readonly note?: string
  }
}

/** The towns of the sample book: our own first, then one for every kind of relation, then a candidate. */
export const sampleTowns: readonly SampleTown[] = [
  {
    town: {
      role: 'own',
      name: 'Lindenau an der Sieg',
      names: {},
      country: 'DE',
      region: 'Nordrhein-Westfalen',
      population: 18_400,
      latitude: 50.787,
      longitude: 7.41,
      languages: ['de'],
      structure: ['rural', 'tourism'],
      mayor: { name: 'Dr. Helga Brandscheid', sex: 'f', office: 'Bürgermeisterin' },
    },
  },
  {
    town: {
      role: 'partner',
      name: 'Valbrune-sur-Orne',
      names: {},
      country: 'FR',
      region: 'Normandie',
      population: 11_200,
      latitude: 48.95,
      longitude: -0.38,
      languages: ['fr'],
      structure: ['rural', 'commercial'],
      mayor: { name: 'Jean-Marc Aubépine', sex: 'm', office: 'maire' },
    },
    relation: {
      kind: 'partnership',
      status: 'active',
      years: 49,
      endsIn: null,
      projects: [],
      origin: 'Briefwechsel zweier Schulen',
      resolutions: ['own', 'partner'],
      contact: { given: 'Solange', family: 'Mirabelle', sex: 'f' },
      note: 'Im nächsten Jahr fünfzig Jahre: Erneuerungsurkunde vorbereiten.',
    },
  },
  {
    town: {
      role: 'partner',
      name: 'Złotolas',
      names: { de: 'Goldwald' },
      country: 'PL',
      region: 'Dolnośląskie',
      population: 14_900,
      latitude: 50.98,
      longitude: 16.21,
      languages: ['pl'],
      structure: ['rural', 'industrial'],
      mayor: { name: 'Agata Wrzosek', sex: 'f', office: 'burmistrz' },
    },
    relation: {
      kind: 'friendship',
      status: 'active',
      years: 6,
      endsIn: 2,
      projects: ['Jugendfeuerwehr', 'Chortreffen'],
      origin: 'Partnerschaft der Feuerwehren',
      resolutions: ['own'],
      contact: { given: 'Paweł', family: 'Jarzębina', sex: 'm' },
    },
  },
  {
    town: {
      role: 'partner',
      name: 'Ashcombe Wells',
      names: {},
      country: 'GB',
      region: 'England',
      population: 9_300,
      latitude: 51.12,
      longitude: -2.61,
      languages: ['en'],
      structure: ['rural', 'spa'],
      mayor: { name: 'Patricia Thornbury', sex: 'f', office: 'Mayor' },
    },
    relation: {
      kind: 'contact',
      status: 'dormant',
      years: 15,
      endsIn: null,
      projects: [],
      origin: 'Austausch der Sportvereine',
      resolutions: [],
      contact: null,
      note: 'Seit 2019 keine Begegnung mehr.',
    },
  },
  {
    town: {
      role: 'partner',
      name: 'Montesereno',
      names: {},
      country: 'IT',
      region: 'Umbria',
      population: 7_800,
      latitude: 42.93,
      longitude: 12.55,
      languages: ['it'],
      structure: ['tourism', 'mountain'],
      mayor: { name: 'Fabio Collinverdi', sex: 'm', office: 'sindaco' },
    },
    relation: {
      kind: 'project',
      status: 'active',
      years: 1,
      endsIn: 1,
      projects: ['Wasser sparen in historischen Ortskernen'],
      origin: 'Klimanetzwerk',
      resolutions: ['own'],
      contact: { given: 'Chiara', family: 'Fiordaliso', sex: 'f' },
    },
  },
  {
    town: {
      role: 'candidate',
      name: 'Vila Clara do Mar',
      names: {},
      country: 'PT',
      region: 'Centro',
      population: 16_700,
      latitude: 40.18,
      longitude: -8.74,
      languages: ['pt'],
      structure: ['tourism', 'port'],
      mayor: { name: 'Inês Alvorada', sex: 'f', office: 'presidente da câmara' },
    },
    relation: {
      kind: 'contact',
      status: 'preparing',
      years: null,
      endsIn: null,
      projects: [],
      origin: 'Portugiesischer Kulturverein',
      resolutions: [],
      contact: null,
    },
  },
]
