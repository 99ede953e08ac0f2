import type { Person } from '../../../records/person.ts'
import { foldWords } from '../fold.ts'
import { type Reading, reading } from './reading.ts'

const words: Readonly<Record<'f' | 'm' | 'x', readonly string[]>> = {
  f: [
    ...['f', 'w', 'k', 'weiblich', 'weibl', 'frau', 'fr', 'dame'],
    ...['femme', 'feminin', 'mme', 'madame', 'mlle', 'mademoiselle', 'fille'],
    ...['female', 'woman', 'mrs', 'ms', 'miss', 'girl', 'madchen'],
    ...['kobieta', 'pani', 'z', 'zenska', 'dziewczyna'],
  ],
  m: [
    ...['m', 'h', 'mannlich', 'mannl', 'herr', 'hr', 'mann', 'junge'],
    ...['homme', 'masculin', 'mr', 'monsieur', 'garcon'],
    ...['male', 'man', 'boy', 'mister'],
    ...['mezczyzna', 'pan', 'meska', 'chlopak'],
  ],
  x: ['x', 'd', 'divers', 'diverse', 'autre', 'other', 'inna', 'inne'],
}
const byWord = new Map(
  (['f', 'm', 'x'] as const).flatMap((sex) => words[sex].map((word) => [word, sex] as const)),
)

/** A sex, also from a form of address: H/F, K/M, m/w, Mr/Mme, Herr/Frau. */
export function readSex(text: string): Reading<NonNullable<Person['sex']>> {
  const sex = byWord.get(foldWords(text))
  return sex ? reading(sex) : null
}
