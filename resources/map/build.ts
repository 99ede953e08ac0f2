/**
 * Condenses the countries of Natural Earth for the map of partner towns: `node resources/map/build.ts`.
 *
 * Run once, when the npm package `world-atlas` is renewed; its result is committed. Written as JSON, one country a
 * line: `[ISO 3166-1 code or "", polygons]`. Europe and its neighbours are kept in detail, the rest of the world in
 * outline.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import { geoArea } from 'd3-geo'
import { merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

type Point = readonly [longitude: number, latitude: number]
type Ring = readonly Point[]
type Geometry = Polygon<{ name: string }> | MultiPolygon<{ name: string }>

/** What Natural Earth shortens, or the locale data of this Node calls otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  'Bosnia and Herz.': 'BA',
  'Cabo Verde': 'CV',
  "Côte d'Ivoire": 'CI',
  Congo: 'CG',
  'Dem. Rep. Congo': 'CD',
  'Dominican Rep.': 'DO',
  'Faeroe Is.': 'FO',
  Macedonia: 'MK',
  Myanmar: 'MM',
  // The map shows states as the European Union recognises them.
  'N. Cyprus': 'CY',
  Palestine: 'PS',
  'Saint Lucia': 'LC',
  Somaliland: 'SO',
  'Trinidad and Tobago': 'TT',
  Turkey: 'TR',
  'United States of America': 'US',
  Vatican: 'VA',
  Åland: 'AX',
}
/** Crimea stands with Russia in Natural Earth, which draws who holds a place, not whose it is. */
const simferopol: Point = [34.1, 45.0]

const require = createRequire(import.meta.url)
const world: Topology<{ countries: GeometryCollection<{ name: string }> }> = require('world-atlas/countries-50m.json')
const topology = { ...world, transform: undefined, arcs: absoluteArcs(world).map(simplified) }
delete topology.transform

const byCode = Map.groupBy(parts(world.objects.countries.geometries as Geometry[]), ({ code }) => code)
const lines = [...byCode].flatMap(([code, of]) => {
  const polygons = merge(topology, of.flatMap(({ geometry }) => geometry)).coordinates as unknown as Ring[][]
  const kept = polygons.map((rings) => rings.map(rounded).filter(isSeen)).filter(([outer]) => outer !== undefined)
  return kept.length === 0 ? [] : [JSON.stringify([code, kept])]
})
writeFileSync(join(import.meta.dirname, 'countries.json'), `[\n${lines.join(',\n')}\n]\n`)

/** The geometries with the code of their country; those of no country of today share the empty code. */
function parts(geometries: readonly Geometry[]): readonly { code: string; geometry: Polygon[] }[] {
  const codes = codesByName()
  return geometries.flatMap((geometry) => {
    const name = geometry.properties?.name ?? ''
    const code = otherNames[name] ?? codes.get(name) ?? ''
    return polygonsOf(geometry).map((polygon) => ({
      code: code === 'RU' && holds(polygon, simferopol) ? 'UA' : code,
      geometry: [polygon],
    }))
  })
}

function polygonsOf(geometry: Geometry): readonly Polygon[] {
  const all = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
  return all.map((arcs) => ({ type: 'Polygon', arcs }))
}

function codesByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const pairs = letters.flatMap((first) => letters.map((second) => first + second))
  // Codes of states that are no more, and UK for GB, are called the same.
  const codes = pairs.filter((code) => new Intl.Locale(`und-${code}`).maximize().region === code)
  return new Map(codes.flatMap((code) => (names.of(code) ? [[names.of(code) ?? '', code]] : [])))
}

/** Whether a place lies within the frame of a polygon no larger than a peninsula. */
function holds(polygon: Polygon, [longitude, latitude]: Point): boolean {
  const points = (merge(world, [polygon]).coordinates[0]?.[0] ?? []) as unknown as Ring
  const east = points.map(([x]) => x)
  const north = points.map(([, y]) => y)
  const within = (values: readonly number[], value: number) => Math.min(...values) < value && value < Math.max(...values)
  return Math.max(...east) - Math.min(...east) < 10 && within(east, longitude) && within(north, latitude)
}

function absoluteArcs({ arcs, transform }: Topology): readonly Ring[] {
  const [kx, ky] = transform?.scale ?? [1, 1]
  const [dx, dy] = transform?.translate ?? [0, 0]
  return arcs.map((arc) => {
    let x = 0
    let y = 0
    return arc.map(([stepX = 0, stepY = 0]) => {
      x += stepX
      y += stepY
      return [x * kx + dx, y * ky + dy] as const
    })
  })
}

/** Where nearly all twin towns of European municipalities are. */
function isNear([longitude, latitude]: Point): boolean {
  return longitude > -25 && longitude < 46 && latitude > 30 && latitude < 72
}

/** The points of a line that are farther from its run than the map shows (Ramer, Douglas and Peucker). */
function simplified(arc: Ring): [number, number][] {
  const tolerance = arc.some(isNear) ? 0.02 : 0.3
  const keep = (from: number, to: number): Point[] => {
    const a = arc[from] as Point
    const b = arc[to] as Point
    let farthest = from
    let most = tolerance
    for (let at = from + 1; at < to; at++) {
      const away = distanceTo(arc[at] as Point, a, b)
      if (away > most) [farthest, most] = [at, away]
    }
    return farthest === from ? [a] : [...keep(from, farthest), ...keep(farthest, to)]
  }
  return [...keep(0, arc.length - 1), arc.at(-1) as Point].map(([x, y]) => [x, y])
}

/** From a point to the straight between two others, in degrees; degrees of longitude shrink towards the poles. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const shrink = Math.cos((y * Math.PI) / 180)
  const [px, py] = [(x - ax) * shrink, y - ay]
  const [dx, dy] = [(bx - ax) * shrink, by - ay]
  const along = dx || dy ? Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy))) : 0
  return Math.hypot(px - along * dx, py - along * dy)
}

function rounded(ring: Ring): Ring {
  const factor = ring.some(isNear) ? 100 : 10
  const round = (value: number) => Math.round(value * factor) / factor
  return ring
    .map(([x, y]): Point => [round(x), round(y)])
    .filter(([x, y], at, all) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1])
}

/** An island that would be a speck is left out; so is what rounding turned inside out, which would fill the globe. */
function isSeen(ring: Ring): boolean {
  if (ring.length < 4) return false
  const squareKm = geoArea({ type: 'Polygon', coordinates: [ring.map(([x, y]) => [x, y])] }) * 6371 ** 2
  return squareKm > (ring.some(isNear) ? 15 : 2500) && squareKm < 2 * Math.PI * 6371 ** 2
}
