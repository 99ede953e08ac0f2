/**
 * The age in full years on a day, from a birth date or only a year; null if unknown.
 *
 * Where only the year (or month) is known, the birthday of that year counts as past: lists give an age at the
 * time of the visit, and the import keeps it as the year of the visit minus the age.
 */
export function ageOn(born: string | null, day: string): number | null {
  if (born === null) return null
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  const birthday = born.slice(5)
  const today = day.slice(5, 5 + birthday.length)
  return birthday > today ? years - 1 : years
}
