import type { GazetteerTown } from '../contract/answers.ts'
import type { Change } from '../records/collections.ts'
import type { InterfaceLanguage } from '../records/common.ts'
import type { Town, TownRole } from '../records/town.ts'

export interface NewBook {
  readonly townName: string
  readonly officeName: string
  readonly town: GazetteerTown | null
  readonly language: InterfaceLanguage
}

/** A town with nothing known but its name and what the gazetteer says. */
export function newTown(id: string, role: TownRole, name: string, found: GazetteerTown | null): Town {
  const country = found?.country ?? 'DE'
  return {
    id,
    revision: 0,
    role,
    level: 'municipality',
    name,
    names: {},
    country,
    region: found?.region ?? '',
    population: found?.population ?? null,
    populationYear: null,
    latitude: found?.latitude ?? null,
    longitude: found?.longitude ?? null,
    languages: [mainLanguage(country)],
    structure: [],
    website: '',
    mayor: { name: '', sex: null, office: '' },
    coatOfArms: null,
    note: '',
  }
}

/** The language that most people of a country speak (Unicode CLDR, likely subtags). */
function mainLanguage(country: string): string {
  return new Intl.Locale('und', { region: country }).maximize().language
}

/** The first commit of a new book: the own town and the office. */
export function newBookChanges(input: NewBook, newId: () => string): readonly Change[] {
  const own = newTown(newId(), 'own', input.townName, input.town)
  return [
    { collection: 'towns', put: own },
    {
      collection: 'office',
      put: {
        id: 'office',
        revision: 0,
        ownTownId: own.id,
        name: input.officeName,
        address: { street: '', postcode: '', city: own.name, country: own.country },
        phone: '',
        email: '',
        signatory: '',
        signatoryOffice: '',
        letterLanguage: input.language,
      },
    },
  ]
}
