import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import type { GazetteerTown } from '#shared/contract/answers.ts'
import { searchText } from '#shared/domain/search-text.ts'

/** The towns that can be looked up offline (GeoNames, condensed by `resources/gazetteer/build.ts`). */
export interface Gazetteer {
  /** Towns whose name (in any language known) begins like the query first, then larger before smaller. */
  readonly search: (query: string, limit: number) => readonly GazetteerTown[]
  /** The town with the GeoNames id; null if the gazetteer does not have it. */
  readonly byId: (id: number) => GazetteerTown | null
}

interface Index {
  /** Largest town first. */
  readonly towns: readonly GazetteerTown[]
  /** The folded names of each town, each with a line feed before and after. */
  readonly names: readonly string[]
  readonly byId: ReadonlyMap<number, GazetteerTown>
}

// Both `electron/exchange/` in the source and `out/main/` in the build lie two folders below the program.
const townsFile = join(import.meta.dirname, '../../resources/gazetteer/towns.tsv.gz')

/** The gazetteer; its file is read at the first question, not when the program starts. */
export function createGazetteer(file = townsFile): Gazetteer {
  let loaded: Index | null = null
  const index = () => {
    loaded ??= readIndex(file)
    return loaded
  }
  return {
    search: (query, limit) => {
      const folded = searchText(query)
      const found = search(index(), folded, limit)
      // „Muenchen“ typed where the keyboard has no ü.
      const plain = folded.replace(/([aou])e/g, '$1')
      if (found.length >= limit || plain === folded) return found
      return [...new Set([...found, ...search(index(), plain, limit)])].slice(0, limit)
    },
    byId: (id) => index().byId.get(id) ?? null,
  }
}

function readIndex(file: string): Index {
  const [regionPart = '', townPart = ''] = gunzipSync(readFileSync(file)).toString('utf8').split('\n\n')
  const regions = new Map(regionPart.split('\n').map((line) => line.split('\t') as [string, string]))
  const towns: GazetteerTown[] = []
  const names: string[] = []
  for (const line of townPart.split('\n')) {
    const [id, name, country, region, population, latitude, longitude, others] = line.split('\t')
    if (!name || !country) continue
    towns.push({
      id: Number(id),
      name,
      country,
      region: regions.get(`${country}.${region}`) ?? '',
      population: Number(population),
      latitude: Number(latitude),
      longitude: Number(longitude),
    })
    const all = others ? [name, ...others.split(',')] : [name]
    names.push(`\n${all.map(searchText).join('\n')}\n`)
  }
  return { towns, names, byId: new Map(towns.map((town) => [town.id, town])) }
}

function search({ towns, names }: Index, query: string, limit: number): readonly GazetteerTown[] {
  if (query === '') return []
  const whole: GazetteerTown[] = []
  const beginning: GazetteerTown[] = []
  const within: GazetteerTown[] = []
  for (const [at, town] of towns.entries()) {
    const name = names[at] ?? ''
    const found = name.indexOf(query)
    if (found < 0) continue
    if (name.includes(`\n${query}\n`)) whole.push(town)
    else if (name.includes(`\n${query}`)) beginning.push(town)
    else if (within.length < limit && name.includes(` ${query}`)) within.push(town)
  }
  return [...whole, ...beginning, ...within].slice(0, limit)
}
