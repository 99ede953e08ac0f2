import { formatLocale } from './date-text.ts'

/** A place on the globe. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** The mean radius of the earth (IUGG). */
const RADIUS_KM = 6371.0088

/** The way between two places as the crow flies, in kilometres: the great circle, by the haversine formula. */
export function distanceKm(from: Place, to: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2
  const h =
    half(from.latitude, to.latitude) +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * half(from.longitude, to.longitude)
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Where something lies, if both coordinates are known. */
export function placeOf(town: {
  readonly latitude: number | null
  readonly longitude: number | null
}): Place | null {
  const { latitude, longitude } = town
  return latitude === null || longitude === null ? null : { latitude, longitude }
}

/** A distance as written in the language: „1.240 km“. */
export function formatKm(km: number, language: string): string {
  return new Intl.NumberFormat(formatLocale(language), {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 0,
  }).format(km)
}
