import { type GeoProjection, geoAzimuthalEquidistant } from 'd3-geo'

import type { Place } from '#shared/domain/distance.ts'

export interface Frame {
  readonly width: number
  readonly height: number
}

const EARTH_KM = 6371
/** The names need room beside the outermost marks. */
const MARGIN = { x: 90, y: 46 }
/** Closer than this nothing is seen of the countries any more. */
const LEAST_KM = 300
const ringSteps = [100, 250, 500, 1000, 2500, 5000]

/**
 * A map of which our own town is the middle: every way from there is straight and true to scale (azimuthal equidistant),
 * so that what looks twice as far is twice as far.
 */
export function projectionFor(middle: Place, places: readonly Place[], frame: Frame): GeoProjection {
  const projection = geoAzimuthalEquidistant().rotate([-middle.longitude, -middle.latitude]).precision(0.3)
  const x = Math.min(MARGIN.x, frame.width / 4)
  const y = Math.min(MARGIN.y, frame.height / 4)
  projection.fitExtent(
    [
      [x, y],
      [frame.width - x, frame.height - y],
    ],
    { type: 'MultiPoint', coordinates: places.map(({ longitude, latitude }) => [longitude, latitude]) },
  )
  const nearest = (Math.min(frame.width, frame.height) / LEAST_KM) * EARTH_KM
  if (!(projection.scale() <= nearest))
    projection.scale(nearest).translate([frame.width / 2, frame.height / 2])
  return projection.clipExtent([
    [0, 0],
    [frame.width, frame.height],
  ])
}

export interface DistanceRing {
  readonly km: number
  readonly radius: number
}

/** The circles of equal distance, far enough from each other to be told apart and as many as the frame holds. */
export function distanceRings(projection: GeoProjection, frame: Frame): readonly DistanceRing[] {
  const perKm = projection.scale() / EARTH_KM
  const step = ringSteps.find((km) => km * perKm > 80) ?? 10_000
  const reach = Math.hypot(frame.width, frame.height) / perKm
  return Array.from({ length: Math.min(8, Math.floor(reach / step)) }, (_, at) => {
    const km = (at + 1) * step
    return { km, radius: km * perKm }
  })
}
