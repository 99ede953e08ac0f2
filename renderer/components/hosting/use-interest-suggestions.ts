import { useMemo } from 'react'

import { useCollection } from '#renderer/api/use-book.tsx'

/** Interests that households and people already have, so that the same thing gets the same word. */
export function useInterestSuggestions(): readonly string[] {
  const households = useCollection('households')
  const people = useCollection('people')
  return useMemo(() => {
    const found = new Set<string>()
    for (const { hosting } of households.values())
      for (const interest of hosting.interests) found.add(interest)
    for (const { interests } of people.values()) for (const interest of interests) found.add(interest)
    return [...found].sort((a, b) => a.localeCompare(b))
  }, [households, people])
}
