const DAY_MS = 24 * 60 * 60 * 1000

/** The nights from arrival to departure, each named by the date of its evening. */
export function nightsBetween(arrival: string, departure: string): readonly string[] {
  const nights: string[] = []
  for (let time = Date.parse(arrival); time < Date.parse(departure); time += DAY_MS)
    nights.push(new Date(time).toISOString().slice(0, 10))
  return nights
}
